/** Speakers: the directory, the most quoted, and the roles that articles give them. */
import { type Expression, sql } from 'kysely';
import type { Scope } from '../core/base/scope.ts';
import { yieldToEventLoop } from '../core/base/yield-to-event-loop.ts';
import type { SameSpeaker, SpeakerStore } from '../core/ports/quote-store.ts';
import { nameKey } from '../core/text/names/name-spelling.ts';
import type { Database } from './database.ts';
import { quoteTotals } from './outlets.ts';
import { column, readColumn } from './rows/columns.ts';
import { readJson, stringsShape } from './rows/json.ts';
import { visible } from './rows/scoped.ts';
import { inList } from './rows/sql-conditions.ts';
import type { Db } from './schema.ts';
import { speakerFixesOf } from './speaker-fixes.ts';
import { type RankedSpeakers, rankOutlets, rankSome, rankSpeakers } from './speaker-ranks.ts';

function roles(db: Db, scope: Scope, key: Expression<string>, limit: number) {
  return db
    .selectFrom('people')
    .innerJoin('articles', 'articles.pk', 'people.article')
    .select((eb) => [eb.ref('people.role').$notNull().as('role'), 'articles.id as article'])
    .where('people.key', '=', key)
    .where('people.role', 'is not', null)
    .where('articles.status', '=', 'current')
    .where(visible(scope, 'people.workspace'))
    .orderBy('people.published_at', 'desc')
    .limit(limit);
}

type Filter = Parameters<SpeakerStore['rank']>[1];

/** Whether the filter asks for outlets only, so that the stored counts can answer. */
const unbounded = ({ since, until, stories }: Filter): boolean =>
  since === undefined && until === undefined && stories === undefined;

async function ranking(
  database: Database,
  scope: Scope,
  filter: Filter,
  limit: number,
  same: SameSpeaker,
): Promise<RankedSpeakers> {
  if (!unbounded(filter)) return rankSome(database, scope, filter, limit, same);
  const { read } = database;
  const { outlets = [] } = filter;
  const totals = await quoteTotals(read, scope, outlets);
  const counted =
    outlets.length === 0
      ? await rankSpeakers(read, scope, limit, same)
      : await rankOutlets(read, scope, outlets, limit, same);
  return { ...totals, counted };
}

const ALONE: SameSpeaker = { keysOf: (key) => [key], also: [] };

/** Most speakers in the memory that autocomplete reads: the most quoted ones. */
const REMEMBERED = 50_000;

/** Rows of the directory read at a time, some milliseconds of work, so that other requests are not held up. */
const BATCH = 2_000;

/** An empty list as JSON. */
const NONE = '[]';

type Named = Awaited<ReturnType<SpeakerStore['directory']>>[number];

/** The name of each speaker, by key, and the newest role that an article gives. */
async function namesOf(db: Db, scope: Scope, keys: readonly string[]) {
  const rows = await db
    .selectFrom('speakers')
    .select((eb) => [
      'key',
      'name',
      roles(db, scope, eb.ref('speakers.key'), 1).clearSelect().select('people.role').as('role'),
    ])
    .where(inList('key', keys))
    .where(visible(scope, 'workspace'))
    .execute();
  return new Map(rows.map((row) => [row.key, row]));
}

export function createSpeakerStore(database: Database): SpeakerStore {
  const { read, dialect } = database;
  return {
    async directory(scope) {
      const most = read
        .selectFrom('speakers')
        .select(['key', 'name', 'aliases', 'quotes'])
        .where(visible(scope, 'workspace'))
        .orderBy('quotes', 'desc')
        .limit(REMEMBERED)
        .as('most');
      const found = await read
        .selectFrom(most)
        .select([
          column(dialect, sql`key`).as('keys'),
          column(dialect, sql`name`).as('names'),
          column(dialect, sql`aliases`).as('aliases'),
          column(dialect, sql`quotes`).as('quotes'),
        ])
        .executeTakeFirstOrThrow();
      await yieldToEventLoop();
      const names = readColumn<string>(found.names);
      const lists = readColumn<string>(found.aliases);
      const quotes = readColumn<number>(found.quotes);
      await yieldToEventLoop();
      const speakers = new Map<string, Named>();
      for (const [at, key] of readColumn<string>(found.keys).entries()) {
        const list = lists[at] ?? NONE;
        const aliases = list === NONE ? [] : readJson(stringsShape, list, 'speakers.aliases');
        const known = speakers.get(key);
        speakers.set(key, {
          key,
          name: known?.name ?? names[at] ?? key,
          aliases: [...new Set([...(known?.aliases ?? []), ...aliases])],
          quotes: (known?.quotes ?? 0) + (quotes[at] ?? 0),
        });
        if (at % BATCH === BATCH - 1) await yieldToEventLoop();
      }
      for (const [key, names] of Map.groupBy((await speakerFixesOf(read, scope)).values(), nameKey)) {
        const [name = key] = names;
        if (key !== '' && !speakers.has(key))
          speakers.set(key, { key, name, aliases: [], quotes: names.length });
      }
      return [...speakers.values()];
    },

    async rank(scope, filter, limit, same = ALONE) {
      const { counted, quotes, named } = await ranking(database, scope, filter, limit, same);
      const known = await namesOf(
        read,
        scope,
        counted.flatMap(({ key }) => same.keysOf(key)),
      );
      const speakers = counted.map((row) => {
        const names = same.keysOf(row.key).flatMap((key) => known.get(key) ?? []);
        const role = names.find((one) => one.role !== null)?.role ?? null;
        return { ...row, name: names[0]?.name ?? row.key, role };
      });
      return { speakers, quotes, named };
    },

    roles: (scope, key, limit) => roles(read, scope, sql.val(key), limit).execute(),
  };
}
