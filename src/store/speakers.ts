/** Speakers: the directory, who is quoted most, and the roles that articles give them. */
import { type Expression, sql } from 'kysely';
import type { SpeakerStore } from '../core/answers/stores.ts';
import type { Scope } from '../core/scope.ts';
import { nameKey } from '../core/text/names.ts';
import { turn } from '../core/turn.ts';
import type { Database } from './database.ts';
import { fixesOf } from './fixes.ts';
import { readJson, stringsShape } from './json.ts';
import { oneOf } from './list.ts';
import { quoteTotals } from './outlets.ts';
import { type Ranked, rankAll, rankOutlets, rankSome } from './rank.ts';
import type { Db } from './schema.ts';
import { visible } from './scoped.ts';

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

/** Nothing but outlets is asked for: the counts that are kept answer. */
const unbounded = ({ since, until, stories }: Filter): boolean =>
  since === undefined && until === undefined && stories === undefined;

async function ranking(database: Database, scope: Scope, filter: Filter, limit: number): Promise<Ranked> {
  if (!unbounded(filter)) return rankSome(database, scope, filter, limit);
  const { read } = database;
  const { outlets = [] } = filter;
  const totals = await quoteTotals(read, scope, outlets);
  const counted =
    outlets.length === 0 ? await rankAll(read, scope, limit) : await rankOutlets(read, scope, outlets, limit);
  return { ...totals, counted };
}

/** The memory that autocomplete answers from holds no more than these, the most quoted. */
const REMEMBERED = 50_000;

/** Rows of the directory read before others may have their turn: some milliseconds. */
const BATCH = 2_000;

/** How an empty list is written. */
const NONE = '[]';

type Named = Awaited<ReturnType<SpeakerStore['directory']>>[number];

/** Those speakers by key, each with its name and the newest role that an article gives it. */
async function namesOf(db: Db, scope: Scope, keys: readonly string[]) {
  const rows = await db
    .selectFrom('speakers')
    .select((eb) => [
      'key',
      'name',
      roles(db, scope, eb.ref('speakers.key'), 1).clearSelect().select('people.role').as('role'),
    ])
    .where(oneOf('key', keys))
    .where(visible(scope, 'workspace'))
    .execute();
  return new Map(rows.map((row) => [row.key, row]));
}

export function createSpeakers(database: Database): SpeakerStore {
  const { read } = database;
  return {
    async directory(scope) {
      const rows = await read
        .selectFrom('speakers')
        .select(['key', 'name', 'aliases', 'quotes'])
        .where(visible(scope, 'workspace'))
        .orderBy('quotes', 'desc')
        .limit(REMEMBERED)
        .execute();
      await turn();
      const speakers: Named[] = [];
      for (const [key, same] of Map.groupBy(rows, (row) => row.key)) {
        const aliases = same
          .filter((row) => row.aliases !== NONE)
          .flatMap((row) => readJson(stringsShape, row.aliases, 'speakers.aliases'));
        speakers.push({
          key,
          name: same[0]?.name ?? key,
          aliases: [...new Set(aliases)],
          quotes: same.reduce((sum, row) => sum + row.quotes, 0),
        });
        if (speakers.length % BATCH === 0) await turn();
      }
      const known = new Set(speakers.map(({ key }) => key));
      for (const [key, names] of Map.groupBy((await fixesOf(read, scope)).values(), nameKey)) {
        const [name = key] = names;
        if (key !== '' && !known.has(key)) speakers.push({ key, name, aliases: [], quotes: names.length });
      }
      return speakers;
    },

    async rank(scope, filter, limit) {
      const { counted, quotes, named } = await ranking(database, scope, filter, limit);
      const known = await namesOf(
        read,
        scope,
        counted.map(({ key }) => key),
      );
      const speakers = counted.map((row) => {
        const speaker = known.get(row.key);
        return { ...row, name: speaker?.name ?? row.key, role: speaker?.role ?? null };
      });
      return { speakers, quotes, named };
    },

    roles: (scope, key, limit) => roles(read, scope, sql.val(key), limit).execute(),
  };
}
