/** Counts that are kept beside the rows they count: whether they agree with those rows, and how to make them agree again. */
import { type RawBuilder, sql } from 'kysely';
import * as z from 'zod';
import { UNDATED } from '../core/articles/publication-date.ts';
import type { CountDrift } from '../core/ports/ports.ts';
import type { Database } from './database.ts';
import { readJson, stringsShape } from './rows/json.ts';
import type { Db } from './schema.ts';

/** Quotes that count for their speaker. */
const COUNTED = sql`status = 'current' and shown = 1 and modality = 'asserted'`;

const quotesOfArticles = sql`select article, count(*) as quotes,
    sum(case when shown = 1 and modality = 'asserted' then 1 else 0 end) as named
  from quotes where status = 'current' group by article`;

/** Without a date of publication, the time of storage stands among the first and last times. */
const newsTime = sql`case when a.published_at = ${sql.lit(UNDATED.at)} then a.stored_at else a.published_at end`;

const outletsBy = (
  day: RawBuilder<unknown>,
  grouped: RawBuilder<unknown>,
) => sql`select a.workspace, a.outlet_key, ${day} as day,
    max(a.outlet) as outlet, count(*) as articles, coalesce(sum(q.quotes), 0) as quotes, coalesce(sum(q.named), 0) as named,
    min(${newsTime}) as first_at, max(${newsTime}) as last_at
  from articles as a left join (${quotesOfArticles}) as q on q.article = a.pk
  where a.status = 'current' group by a.workspace, a.outlet_key${grouped}`;

const day = sql`substr(a.published_at, 1, 10)`;
const outletDays = sql`${outletsBy(sql`''`, sql``)} union all ${outletsBy(day, sql`, ${day}`)}`;

const speakers = sql`select workspace, speaker_key as key, count(*) as quotes, max(published_at) as last_at
  from quotes where ${COUNTED} group by workspace, speaker_key`;

const speakerOutlets = sql`select workspace, speaker_key as key, outlet_key, count(*) as quotes,
    count(distinct article) as articles, max(published_at) as last_at
  from quotes where ${COUNTED} group by workspace, speaker_key, outlet_key`;

/** Table → its rows as they should be, the columns that identify a row, and those compared. */
const KEPT = [
  {
    of: 'outlets',
    table: 'outlet_days',
    rows: outletDays,
    by: ['workspace', 'outlet_key', 'day'],
    counts: ['articles', 'quotes', 'named'],
  },
  {
    of: 'speakers',
    table: 'speakers',
    rows: speakers,
    by: ['workspace', 'key'],
    counts: ['quotes', 'last_at'],
  },
  {
    of: 'speakers by outlet',
    table: 'speaker_outlets',
    rows: speakerOutlets,
    by: ['workspace', 'key', 'outlet_key'],
    counts: ['quotes', 'articles', 'last_at'],
  },
] as const;

/** What differs; empty where all counts agree. Reads all articles and quotes. */
export async function countDrift(db: Db): Promise<readonly CountDrift[]> {
  const found: CountDrift[] = [];
  for (const { of, table, rows, by, counts } of KEPT) {
    const same = by.map((column) => sql`kept.${sql.ref(column)} = made.${sql.ref(column)}`);
    const differs = counts.map(
      (column) => sql`kept.${sql.ref(column)} is distinct from made.${sql.ref(column)}`,
    );
    const [drift] = (
      await sql<{ wrong: number }>`select count(*) as wrong from ${sql.table(table)} as kept
        full outer join (${rows}) as made on ${sql.join(same, sql` and `)} where ${sql.join(differs, sql` or `)}`.execute(
        db,
      )
    ).rows;
    if (drift !== undefined && drift.wrong > 0) found.push({ of, wrong: drift.wrong });
  }
  return found;
}

/** Counts everything again, in one transaction. Names and aliases of known speakers stay. */
export function rebuildCounts({ write, dialect }: Database): Promise<readonly CountDrift[]> {
  return write(async (db) => {
    if (dialect === 'postgres')
      // Readers go on; who counts waits, so that nothing is counted twice or not at all.
      await sql`lock table outlet_days, speakers, speaker_outlets in share row exclusive mode`.execute(db);
    const drift = await countDrift(db);
    if (drift.length === 0) return drift;
    await sql`delete from outlet_days`.execute(db);
    await sql`insert into outlet_days (workspace, outlet_key, day, outlet, articles, quotes, named, first_at, last_at)
      ${outletDays}`.execute(db);
    await sql`delete from speaker_outlets`.execute(db);
    await sql`insert into speaker_outlets (workspace, key, outlet_key, quotes, articles, last_at)
      ${speakerOutlets}`.execute(db);
    await rebuildSpeakers(db);
    return drift;
  });
}

const sameSpeaker = sql`made.workspace = speakers.workspace and made.key = speakers.key`;

async function rebuildSpeakers(db: Db): Promise<void> {
  await sql`delete from speakers where not exists (select 1 from (${speakers}) as made where ${sameSpeaker})`.execute(
    db,
  );
  await sql`update speakers set quotes = made.quotes, last_at = made.last_at from (${speakers}) as made
    where ${sameSpeaker}`.execute(db);
  const missing = await sql<Missing>`select made.workspace, made.key, made.quotes, made.last_at
    from (${speakers}) as made where not exists (select 1 from speakers where ${sameSpeaker})`.execute(db);
  for (const speaker of missing.rows) await addSpeaker(db, speaker);
}

interface Missing {
  readonly workspace: string;
  readonly key: string;
  readonly quotes: number;
  readonly last_at: string;
}

const nameShape = z.object({ name: z.string() });

/** The name of its newest quote, and the aliases of the newest article that has some. */
async function addSpeaker(db: Db, { workspace, key, quotes, last_at }: Missing): Promise<void> {
  const quote = await db
    .selectFrom('quotes')
    .select(['speaker', 'fixed_speaker'])
    .where('workspace', '=', workspace)
    .where('speaker_key', '=', key)
    .where('status', '=', 'current')
    .orderBy('published_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const person = await db
    .selectFrom('people')
    .select('aliases')
    .where('workspace', '=', workspace)
    .where('key', '=', key)
    .where('aliases', '<>', '[]')
    .orderBy('published_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const { speaker, fixed_speaker: fixed } = quote;
  const name = fixed ?? (speaker === null ? key : readJson(nameShape, speaker, 'quotes.speaker').name);
  const aliases = person === undefined ? [] : readJson(stringsShape, person.aliases, 'people.aliases');
  await db
    .insertInto('speakers')
    .values({ workspace, key, name, aliases: JSON.stringify(aliases), quotes, last_at })
    .execute();
}
