/** The ledger of editions: which articles were considered, which were chosen, and why. Rows are never changed. */
import { type ExpressionBuilder, type Selectable, type SqlBool, sql } from 'kysely';
import * as z from 'zod';
import type { Edition, Series } from '../core/digests/edition.ts';
import type { EditionStore } from '../core/ports/digest-store.ts';
import type { Database } from './database.ts';
import { readJson, stringsShape, weightsShape } from './rows/json.ts';
import { SHARED_KEY, visible, workspaceFromKey, workspaceKey } from './rows/scoped.ts';
import type { EditionTable, Schema } from './schema.ts';

const chosenShape = z.array(
  z.object({
    article: z.string(),
    revision: z.int(),
    story: z.string(),
    section: z.string(),
    place: z.int(),
    score: z.number(),
    terms: weightsShape,
    matched: stringsShape,
    quotes: stringsShape,
    update: z.boolean(),
    also: z.array(z.object({ article: z.string(), revision: z.int() })),
  }),
);
const omittedShape = z.array(z.object({ article: z.string(), reason: z.string() }));

function editionOf(row: Selectable<EditionTable>): Edition {
  return {
    id: row.id,
    digest: row.digest,
    workspace: workspaceFromKey(row.workspace),
    subscription: row.subscription === '' ? null : row.subscription,
    number: row.number,
    slot: row.slot,
    manual: row.manual === 1,
    plannedAt: row.planned_at,
    madeAt: row.made_at,
    considered: row.considered,
    chosen: readJson(chosenShape, row.chosen, 'editions.chosen'),
    left: readJson(omittedShape, row.omitted, 'editions.omitted'),
  };
}

/** The columns that identify a series of editions. */
function seriesKey({ digest, workspace, subscription }: Series) {
  return { digest, workspace: workspaceKey(workspace), subscription: subscription ?? '' };
}

const of = (series: Series) => (eb: ExpressionBuilder<Schema, 'editions'>) => eb.and(seriesKey(series));

export function createEditionStore(database: Database): EditionStore {
  const { read } = database;
  return {
    async enter(series) {
      // On SQLite the immediate transaction already holds the only write lock.
      if (database.dialect === 'sqlite') return;
      const key = JSON.stringify(seriesKey(series));
      await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(read);
    },

    add: (edition) =>
      database.write(async (db) => {
        const series = seriesKey(edition);
        const added = await db
          .insertInto('editions')
          .values({
            id: edition.id,
            ...series,
            number: edition.number,
            slot: edition.slot,
            manual: edition.manual ? 1 : 0,
            planned_at: edition.plannedAt,
            made_at: edition.madeAt,
            considered: edition.considered,
            chosen: JSON.stringify(edition.chosen),
            omitted: JSON.stringify(edition.left),
          })
          .onConflict((conflict) =>
            conflict.columns(['digest', 'workspace', 'subscription', 'slot']).doNothing(),
          )
          .executeTakeFirst();
        if (added.numInsertedOrUpdatedRows !== 1n) return false;
        const shown = new Map<string, number>();
        for (const { article, revision } of edition.chosen.flatMap((chosen) => [chosen, ...chosen.also])) {
          shown.set(article, Math.max(revision, shown.get(article) ?? 0));
        }
        const rows = [...shown].map(([article, revision]) => ({
          edition: edition.id,
          ...series,
          article,
          revision,
        }));
        if (rows.length > 0) await db.insertInto('edition_articles').values(rows).execute();
        return true;
      }),

    async get(scope, id) {
      const row = await read
        .selectFrom('editions')
        .selectAll()
        .where('id', '=', id)
        .where(visible(scope, 'workspace'))
        .executeTakeFirst();
      return row === undefined ? null : editionOf(row);
    },

    async bySlot(scope, series, slot) {
      const row = await read
        .selectFrom('editions')
        .selectAll()
        .where(of(series))
        .where('slot', '=', slot)
        .where(visible(scope, 'workspace'))
        .executeTakeFirst();
      return row === undefined ? null : editionOf(row);
    },

    async list(scope, { digest, series, plannedBefore, article }, { limit, offset }) {
      let query = read.selectFrom('editions').selectAll().where(visible(scope, 'workspace'));
      if (digest !== undefined) query = query.where('digest', '=', digest);
      if (series !== undefined) query = query.where(of(series));
      if (plannedBefore !== undefined) query = query.where('planned_at', '<', plannedBefore);
      if (article !== undefined) {
        query = query.where(
          sql<SqlBool>`id in (select edition from edition_articles where article = ${article})`,
        );
      }
      const rows = await query
        .orderBy('made_at', 'desc')
        .orderBy('number', 'desc')
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(editionOf);
    },

    async latest(scope, series) {
      const row = await read
        .selectFrom('editions')
        .selectAll()
        .where(of(series))
        .where(visible(scope, 'workspace'))
        .orderBy('made_at', 'desc')
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : editionOf(row);
    },

    async begun(scope, series) {
      const row = await read
        .selectFrom('editions')
        .select((eb) => eb.fn.min('planned_at').as('begun'))
        .where(of(series))
        .where(visible(scope, 'workspace'))
        .executeTakeFirst();
      return row?.begun ?? null;
    },

    async workspaces(digest) {
      const rows = await read
        .selectFrom('editions')
        .select('workspace')
        .distinct()
        .where('digest', '=', digest)
        .where('workspace', '!=', SHARED_KEY)
        .execute();
      return rows.map(({ workspace }) => workspace);
    },

    async lastNumber(scope, series) {
      const row = await read
        .selectFrom('editions')
        .select((eb) => eb.fn.max('number').as('number'))
        .where(of(series))
        .where(visible(scope, 'workspace'))
        .executeTakeFirst();
      return row?.number ?? 0;
    },

    async shown(scope, series, articles, before = null) {
      const shown = new Map<string, number>();
      for (let from = 0; from < articles.length; from += 1000) {
        let query = read.selectFrom('edition_articles');
        if (before !== null)
          query = query.where('edition', 'in', (eb) =>
            eb.selectFrom('editions').select('id').where(of(series)).where('planned_at', '<', before),
          );
        const rows = await query
          .select((eb) => ['article', eb.fn.max('revision').as('revision')])
          .where('article', 'in', articles.slice(from, from + 1000))
          .where((eb) => eb.and(seriesKey(series)))
          .where(visible(scope, 'workspace'))
          .groupBy('article')
          .execute();
        for (const { article, revision } of rows) shown.set(article, revision);
      }
      return shown;
    },
  };
}
