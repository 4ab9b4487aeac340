/** Sources: the configured ones, which all share, and those that workspaces added. */
import { type Insertable, type Selectable, sql } from 'kysely';
import * as z from 'zod';
import type { SourceStore } from '../core/ports/article-store.ts';
import { type Source, type SourceState, sourceSettingsSchema } from '../core/sources/source.ts';
import type { Database } from './database.ts';
import { removeArticle } from './remove-article.ts';
import { hasWords } from './rows/has-words.ts';
import { readJson, readJsonOrNull } from './rows/json.ts';
import { lockRows } from './rows/lock-rows.ts';
import { owned, SHARED_KEY, visible, workspaceFromKey, workspaceKey } from './rows/scoped.ts';
import { inList } from './rows/sql-conditions.ts';
import type { Db, SourceTable } from './schema.ts';

const kindShape = z.enum(['feed', 'page', 'folder', 'manual']);
const keepShape = z.enum(['full', 'excerpt', 'summary']);
const stateShape = z.enum([
  'new',
  'ok',
  'unchanged',
  'moved',
  'blocked',
  'gone',
  'not_a_feed',
  'too_big',
  'too_slow',
  'unreachable',
  'refused',
  'limited',
  'broken',
]);
const memoryShape = z.object({
  etag: z.string().exactOptional(),
  lastModified: z.string().exactOptional(),
  failures: z.number().exactOptional(),
  since: z.string().exactOptional(),
  baseline: z.boolean().exactOptional(),
  seen: z.string().exactOptional(),
  told: z.array(stateShape).exactOptional(),
  site: z.string().exactOptional(),
  movedTo: z.string().exactOptional(),
});

function sourceOf(row: Selectable<SourceTable>): Source {
  const settings = readJsonOrNull(sourceSettingsSchema, row.settings, 'sources.settings');
  return {
    id: row.id,
    workspace: workspaceFromKey(row.workspace),
    outlet: row.outlet,
    kind: kindShape.parse(row.kind),
    address: row.address,
    group: row.category,
    keep: keepShape.parse(row.keep),
    paused: row.paused === 1,
    state: stateShape.parse(row.state),
    stateDetail: row.state_detail,
    checkedAt: row.checked_at,
    nextAt: row.next_at,
    memory: readJson(memoryShape, row.memory, 'sources.memory'),
    ...(settings === null ? {} : { settings }),
    createdAt: row.created_at,
  };
}

function rowOf(source: Source): Insertable<SourceTable> {
  return {
    id: source.id,
    workspace: workspaceKey(source.workspace),
    outlet: source.outlet,
    kind: source.kind,
    address: source.address,
    category: source.group,
    keep: source.keep,
    paused: source.paused ? 1 : 0,
    state: source.state,
    state_detail: source.stateDetail,
    checked_at: source.checkedAt,
    next_at: source.nextAt,
    memory: JSON.stringify(source.memory),
    settings: source.settings === undefined ? null : JSON.stringify(source.settings),
    created_at: source.createdAt,
  };
}

/** Sources that one process claims at a time, so that others get some as well. */
const CLAIMED_TOGETHER = 32;

/** Articles removed in one transaction. People's requests are answered between two transactions. */
const BATCH = 50;

export function createSourceStore(database: Database): SourceStore {
  return {
    async list(scope) {
      const rows = await database.read
        .selectFrom('sources')
        .selectAll()
        .where(visible(scope, 'workspace'))
        .orderBy('outlet')
        .orderBy('id')
        .execute();
      return rows.map(sourceOf);
    },

    async page(scope, { states, paused, words }, { limit, offset }) {
      let query = database.read
        .selectFrom('sources')
        .selectAll()
        .where(visible(scope, 'workspace'))
        .where('kind', '!=', 'manual');
      if (states !== undefined) query = query.where(inList('state', states));
      if (paused !== undefined) query = query.where('paused', '=', paused ? 1 : 0);
      if (words !== undefined) query = query.where(hasWords(['outlet', 'address'], words));
      const rows = await query.orderBy('outlet').orderBy('id').limit(limit).offset(offset).execute();
      return rows.map(sourceOf);
    },

    async states() {
      const rows = await database.read
        .selectFrom('sources')
        .select((eb) => ['state', 'paused', eb.fn.countAll<number>().as('total')])
        .where('kind', '!=', 'manual')
        .groupBy(['state', 'paused'])
        .execute();
      const totals = new Map<SourceState | 'paused', number>();
      for (const { state, paused, total } of rows) {
        const key = paused === 1 ? 'paused' : stateShape.parse(state);
        totals.set(key, (totals.get(key) ?? 0) + Number(total));
      }
      return totals;
    },

    async workspaces() {
      const rows = await database.read
        .selectFrom('sources')
        .select('workspace')
        .distinct()
        .where('workspace', '!=', SHARED_KEY)
        .execute();
      return rows.map(({ workspace }) => workspace);
    },

    async claim(scope, at, limit, until) {
      const due = (db: Db, most: number) =>
        db
          .selectFrom('sources')
          .selectAll()
          .where(visible(scope, 'workspace'))
          .where('kind', '!=', 'manual')
          .where('paused', '=', 0)
          .where((either) => either.or([either('next_at', 'is', null), either('next_at', '<=', at)]))
          .orderBy((order) => order.fn.coalesce('next_at', order.val('')))
          .orderBy('id')
          .limit(most);
      // A SQLite file has one running bot, which knows what it polls.
      if (database.dialect === 'sqlite') return (await due(database.read, limit).execute()).map(sourceOf);
      return database.write(async (db) => {
        const most = Math.min(limit, CLAIMED_TOGETHER);
        const rows = await due(db, most).forUpdate().skipLocked().execute();
        await db
          .updateTable('sources')
          .set({ next_at: until })
          .where(
            inList(
              'id',
              rows.map(({ id }) => id),
            ),
          )
          .execute();
        return rows.map(sourceOf);
      });
    },

    async renew(ids, held, until) {
      if (database.dialect === 'sqlite') return ids;
      const rows = await database.write((db) => {
        // In one order, because two processes may renew at the same time.
        const own = db
          .selectFrom('sources')
          .select('id')
          .where(inList('id', ids))
          .where('next_at', '=', held)
          .orderBy('id')
          .forUpdate();
        return db
          .updateTable('sources')
          .set({ next_at: until })
          .where('id', 'in', own)
          .returning('id')
          .execute();
      });
      return rows.map(({ id }) => id);
    },

    async release(sources) {
      if (database.dialect === 'sqlite' || sources.length === 0) return;
      await database.write(async (db) => {
        for (const { id, nextAt } of sources.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
          await db.updateTable('sources').set({ next_at: nextAt }).where('id', '=', id).execute();
      });
    },

    async get(scope, id) {
      const row = await database.read
        .selectFrom('sources')
        .selectAll()
        .where('id', '=', id)
        .where(visible(scope, 'workspace'))
        .executeTakeFirst();
      return row === undefined ? null : sourceOf(row);
    },

    save: (source) =>
      database.write(async (db) => {
        const { id, ...values } = rowOf(source);
        await db
          .insertInto('sources')
          .values({ id, ...values })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
          .execute();
      }),

    configure: (source) =>
      database.write(async (db) => {
        const { id, ...values } = rowOf(source);
        const { outlet, kind, category, keep } = values;
        await db
          .insertInto('sources')
          .values({ id, ...values })
          .onConflict((conflict) =>
            conflict.column('id').doUpdateSet({
              ...{ outlet, kind, category, keep },
              settings: sql`coalesce(excluded.settings, sources.settings)`,
            }),
          )
          .execute();
      }),

    async remove(scope, id, articles) {
      const removed = await database.write((db) =>
        db
          .deleteFrom('sources')
          .where('id', '=', id)
          .where(owned(scope, 'workspace'))
          .returning('workspace')
          .executeTakeFirst(),
      );
      if (removed === undefined) return false;
      let more = articles === 'remove';
      while (more) {
        more = await database.write(async (db) => {
          const some = db
            .selectFrom('articles')
            .select('pk')
            .where('source', '=', id)
            .where('workspace', '=', removed.workspace)
            .orderBy('pk')
            .limit(BATCH);
          const rows = await lockRows(database, some).execute();
          for (const { pk } of rows) await removeArticle(db, database.fulltext, pk);
          return rows.length === BATCH;
        });
      }
      return true;
    },
  };
}
