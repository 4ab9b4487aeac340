/** Makes Postgres's indexes of words after the rows, which takes a fraction of the time that growing them row by row takes. */
import { sql } from 'kysely';
import * as z from 'zod';
import { readJson } from '../rows/json.ts';
import type { Db } from '../schema.ts';
import { noteState, stateOf } from './move-progress.ts';

const indexesShape = z.array(z.object({ name: z.string(), definition: z.string() }));

/** In the notes of a move: the indexes that are not there meanwhile. */
const SET_ASIDE = 'word indexes';

/** Drops them. Where that was done before, nothing happens. */
export async function setAsideWordIndexes(db: Db): Promise<void> {
  if ((await stateOf(db, SET_ASIDE)) !== null) return;
  const { rows } = await sql<{
    name: string;
    definition: string;
  }>`select indexname as name, indexdef as definition from pg_indexes
    where schemaname = current_schema() and tablename in ('passage_words', 'quote_words')
      and indexdef like '% USING gin %'`.execute(db);
  await noteState(db, SET_ASIDE, rows);
  for (const { name } of rows) await sql`drop index ${sql.ref(name)}`.execute(db);
}

/** Makes those that were set aside, as they were. */
export async function makeWordIndexes(db: Db): Promise<void> {
  const state = await stateOf(db, SET_ASIDE);
  const indexes = state === null ? [] : readJson(indexesShape, state, 'store_move.state');
  // For this transaction alone: the whole list of words is sorted in memory.
  await sql`set local maintenance_work_mem = '256MB'`.execute(db);
  for (const { definition } of indexes) await sql.raw(definition).execute(db);
}
