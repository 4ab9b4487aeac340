/** What readers do: their thumbs under items, and when they last looked. */
import { type SqlBool, sql } from 'kysely';
import { shift } from '../core/base/time.ts';
import type { Thumbs } from '../core/digests/thumbs.ts';
import type { ReaderStore } from '../core/ports/reader-store.ts';
import type { Database } from './database.ts';

/** Most pairs of an outlet and a speaker that are counted: those with the most thumbs. */
const MOST_PAIRS = 5_000;

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

    async thumbs(workspace, since) {
      const rows = await read
        .selectFrom('thumbs')
        .select(({ fn }) => [
          'outlet_key',
          'speaker_key',
          fn.sum<number | string>('up').as('ups'),
          fn.countAll<number | string>().as('all'),
        ])
        .where('workspace', '=', workspace)
        .where('given_at', '>=', since)
        .groupBy(['outlet_key', 'speaker_key'])
        .orderBy('all', 'desc')
        .orderBy('outlet_key')
        .orderBy('speaker_key')
        .limit(MOST_PAIRS)
        .execute();
      const outlets = new Map<string, Thumbs>();
      const speakers = new Map<string, Thumbs>();
      for (const row of rows) {
        const up = Number(row.ups);
        const down = Number(row.all) - up;
        add(outlets, row.outlet_key, up, down);
        if (row.speaker_key !== '') add(speakers, row.speaker_key, up, down);
      }
      return { outlets, speakers };
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

function add(counts: Map<string, Thumbs>, key: string, up: number, down: number): void {
  const before = counts.get(key) ?? { up: 0, down: 0 };
  counts.set(key, { up: before.up + up, down: before.down + down });
}
