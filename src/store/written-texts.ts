/** What a language model wrote from stored sentences, and the tokens that it used each day. */
import { type Selectable, sql } from 'kysely';
import * as z from 'zod';
import type { WritingStore } from '../core/ports/writing-store.ts';
import { GATES, WRITTEN_KINDS, type WrittenText } from '../core/writing/written-text.ts';
import type { Database } from './database.ts';
import { readJson, spanShape, stringsShape } from './rows/json.ts';
import { lockRows } from './rows/lock-rows.ts';
import type { Db, WrittenTextTable } from './schema.ts';

const placeShape = spanShape.extend({ article: z.string(), of: z.enum(['article', 'summary']) });
const sentencesShape = z.array(
  z.object({
    text: z.string(),
    quoted: z.array(spanShape.extend({ place: placeShape })),
    from: z.array(placeShape),
  }),
);
const stoppedShape = z.array(z.object({ text: z.string(), gate: z.enum(GATES) }));
const kindShape = z.enum(WRITTEN_KINDS);

function writtenOf(row: Selectable<WrittenTextTable>): WrittenText {
  return {
    key: row.key,
    kind: kindShape.parse(row.kind),
    model: row.model,
    madeAt: row.made_at,
    sentences: readJson(sentencesShape, row.sentences, 'written_texts.sentences'),
    stopped: readJson(stoppedShape, row.stopped, 'written_texts.stopped'),
  };
}

/** The texts that rest on an article. */
export async function removeWrittenTexts(db: Db, article: number): Promise<void> {
  const keys = db.selectFrom('written_articles').select('key').where('article', '=', article);
  await db.deleteFrom('written_texts').where('key', 'in', keys).execute();
}

export function createWritingStore(database: Database): WritingStore {
  const { read, write } = database;
  const dayRow = (db: Db, day: string) =>
    db
      .insertInto('model_days')
      .values({ day, tokens: 0, requests: 0, failed: 0, told: '[]' })
      .onConflict((conflict) => conflict.column('day').doNothing())
      .execute();
  return {
    async list(keys) {
      if (keys.length === 0) return new Map();
      const rows = await read.selectFrom('written_texts').selectAll().where('key', 'in', keys).execute();
      return new Map(rows.map((row) => [row.key, writtenOf(row)]));
    },

    save: ({ key, kind, model, madeAt, sentences, stopped }, articles) =>
      write(async (db) => {
        const values = {
          kind,
          model,
          made_at: madeAt,
          sentences: JSON.stringify(sentences),
          stopped: JSON.stringify(stopped),
        };
        await db
          .insertInto('written_texts')
          .values({ key, ...values })
          .onConflict((conflict) => conflict.column('key').doUpdateSet(values))
          .execute();
        const held = await db.selectFrom('articles').select('pk').where('id', 'in', articles).execute();
        // An article that was removed meanwhile takes the text with it.
        if (held.length < new Set(articles).size) {
          await db.deleteFrom('written_texts').where('key', '=', key).execute();
          return;
        }
        await db
          .insertInto('written_articles')
          .values(held.map(({ pk }) => ({ key, article: pk })))
          .onConflict((conflict) => conflict.columns(['key', 'article']).doNothing())
          .execute();
      }),

    takeTokens: (day, tokens, budget) =>
      write(async (db) => {
        await dayRow(db, day);
        const { numUpdatedRows } = await db
          .updateTable('model_days')
          .set({ tokens: sql`tokens + ${tokens}`, requests: sql`requests + 1` })
          .where('day', '=', day)
          .where('tokens', '<=', budget - tokens)
          .executeTakeFirst();
        return numUpdatedRows === 1n;
      }),

    returnTokens: (day, tokens, failed) =>
      write(async (db) => {
        await db
          .updateTable('model_days')
          .set({ tokens: sql`tokens - ${tokens}`, failed: sql`failed + ${failed ? 1 : 0}` })
          .where('day', '=', day)
          .execute();
      }),

    async usage(day) {
      const row = await read
        .selectFrom('model_days')
        .select(['tokens', 'requests', 'failed'])
        .where('day', '=', day)
        .executeTakeFirst();
      return row ?? { tokens: 0, requests: 0, failed: 0 };
    },

    tellOnce: (day, stage) =>
      write(async (db) => {
        await dayRow(db, day);
        const row = await lockRows(
          database,
          db.selectFrom('model_days').select('told').where('day', '=', day),
        ).executeTakeFirstOrThrow();
        const told = readJson(stringsShape, row.told, 'model_days.told');
        if (told.includes(stage)) return false;
        await db
          .updateTable('model_days')
          .set({ told: JSON.stringify([...told, stage]) })
          .where('day', '=', day)
          .execute();
        return true;
      }),
  };
}
