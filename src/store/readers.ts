/** What readers do: their thumbs under items, and when they last looked. */
import { type SqlBool, sql } from 'kysely';
import { shift, type Timestamp } from '../core/base/time.ts';
import type { Thumbs } from '../core/digests/thumbs.ts';
import type { ReaderStore } from '../core/ports/reader-store.ts';
import type { Database } from './database.ts';

/** Most outlets, and most speakers, that are counted: those that most people judged. */
const MOST_NAMES = 5_000;

export function createReaderStore({ read, write, note }: Database): ReaderStore {
  return {
    giveThumb: ({ workspace, person, article, up, outlet, speaker, at }) =>
      write(async (db) => {
        const values = {
          up: up ? 1 : 0,
          outlet_key: outlet,
          speaker_key: speaker ?? '',
          given_at: at,
        };
        await db
          .insertInto('thumbs')
          .values({ workspace, person, article, ...values })
          .onConflict((conflict) => conflict.columns(['workspace', 'person', 'article']).doUpdateSet(values))
          .execute();
      }),

    takeThumbBack: ({ workspace, person, article }) =>
      write(async (db) => {
        await db
          .deleteFrom('thumbs')
          .where('workspace', '=', workspace)
          .where('person', '=', person)
          .where('article', '=', article)
          .execute();
      }),

    thumbs: async (workspace, since) => ({
      outlets: await opinions(read, 'outlet_key', workspace, since),
      speakers: await opinions(read, 'speaker_key', workspace, since),
    }),

    thumbsForOne: async (workspace, since, speakers) => {
      const voices = await read
        .selectFrom('thumbs')
        .select(sql<number | string>`sum(2 * up - 1)`.as('leaning'))
        .where('workspace', '=', workspace)
        .where('given_at', '>=', since)
        .where('speaker_key', 'in', speakers)
        .groupBy('person')
        .execute();
      const leanings = voices.map(({ leaning }) => Number(leaning));
      return {
        up: leanings.filter((leaning) => leaning > 0).length,
        down: leanings.filter((leaning) => leaning < 0).length,
      };
    },

    async thumbsOf(workspace, article) {
      const rows = await read
        .selectFrom('thumbs')
        .select('up')
        .where('workspace', '=', workspace)
        .where('article', '=', article)
        .execute();
      const up = rows.filter((row) => row.up === 1).length;
      return { up, down: rows.length - up };
    },

    async workspacesWithThumbs() {
      const rows = await read
        .selectFrom('thumbs')
        .select('workspace')
        .distinct()
        .orderBy('workspace')
        .execute();
      return rows.map(({ workspace }) => workspace);
    },

    // It says only what was missed, so it need not wait for the disk.
    looks: (workspace, person, at, pauseMs) =>
      note(async (db) => {
        const pausedAt = shift(at, -pauseMs);
        await db
          .insertInto('looks')
          .values({ workspace: workspace ?? '', person, looked_at: at, before_at: null })
          .onConflict((conflict) =>
            conflict.columns(['workspace', 'person']).doUpdateSet((eb) => ({
              looked_at: at,
              before_at: eb
                .case()
                .when(sql<SqlBool>`looks.looked_at < ${pausedAt}`)
                .then(eb.ref('looks.looked_at'))
                .else(eb.ref('looks.before_at'))
                .end(),
            })),
          )
          .execute();
      }),

    async lastLook(workspace, person) {
      const row = await read
        .selectFrom('looks')
        .select(['looked_at', 'before_at'])
        .where('workspace', '=', workspace ?? '')
        .where('person', '=', person)
        .executeTakeFirst();
      return row === undefined ? null : { at: row.looked_at, before: row.before_at };
    },

    prune: (before) =>
      write(async (db) => {
        await db.deleteFrom('thumbs').where('given_at', '<', before).execute();
        await db.deleteFrom('looks').where('looked_at', '<', before).execute();
      }),
  };
}

/** Each person counts once for a name, however many of its items they judged: as most of their thumbs are. */
async function opinions(
  read: Database['read'],
  column: 'outlet_key' | 'speaker_key',
  workspace: string,
  since: Timestamp,
): Promise<ReadonlyMap<string, Thumbs>> {
  const leanings = read
    .selectFrom('thumbs')
    .select(({ ref }) => [ref(column).as('name'), 'person', sql<number>`sum(2 * up - 1)`.as('leaning')])
    .where('workspace', '=', workspace)
    .where('given_at', '>=', since)
    .where(column, '!=', '')
    .groupBy([column, 'person']);
  const rows = await read
    .selectFrom(leanings.as('leanings'))
    .select([
      'name',
      sql<number | string>`sum(case when leaning > 0 then 1 else 0 end)`.as('ups'),
      sql<number | string>`sum(case when leaning < 0 then 1 else 0 end)`.as('downs'),
    ])
    .groupBy('name')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('name')
    .limit(MOST_NAMES)
    .execute();
  return new Map(rows.map(({ name, ups, downs }) => [name, { up: Number(ups), down: Number(downs) }]));
}
