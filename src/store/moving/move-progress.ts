/** What a move has done so far, noted in the store that it fills, so that it goes on after a stop. */
import { sql } from 'kysely';
import * as z from 'zod';
import { readJson } from '../rows/json.ts';
import type { Db } from '../schema.ts';
import { MOVE_TABLE } from './move-table.ts';

const sourceShape = z.object({
  /** Where the rows come from, without a password. */
  from: z.string(),
  /** Rows of each table when the move began. */
  counts: z.record(z.string(), z.number()),
});
const placeShape = z.object({
  rows: z.number(),
  last: z.array(z.union([z.string(), z.number(), z.null()])).nullable(),
  done: z.boolean(),
});

export type MoveSource = z.infer<typeof sourceShape>;
/** How far a table is copied: the key of the last row. */
export type Place = z.infer<typeof placeShape>;

const SOURCE = 'source';

/** Begins a move, or finds the one that was begun. */
export async function beginMove(db: Db, source: MoveSource): Promise<MoveSource> {
  await sql`create table if not exists ${sql.table(MOVE_TABLE)} (name text primary key, state text not null)`.execute(
    db,
  );
  await sql`insert into ${sql.table(MOVE_TABLE)} (name, state) values (${SOURCE}, ${JSON.stringify(source)})
    on conflict (name) do nothing`.execute(db);
  return readJson(sourceShape, (await stateOf(db, SOURCE)) ?? '', 'store_move.state');
}

export async function placeOf(db: Db, table: string): Promise<Place> {
  const state = await stateOf(db, table);
  return state === null
    ? { rows: 0, last: null, done: false }
    : readJson(placeShape, state, 'store_move.state');
}

export function notePlace(db: Db, table: string, place: Place): Promise<void> {
  return noteState(db, table, place);
}

export async function noteState(db: Db, name: string, value: unknown): Promise<void> {
  const state = JSON.stringify(value);
  await sql`insert into ${sql.table(MOVE_TABLE)} (name, state) values (${name}, ${state})
    on conflict (name) do update set state = ${state}`.execute(db);
}

export async function endMove(db: Db): Promise<void> {
  await sql`drop table ${sql.table(MOVE_TABLE)}`.execute(db);
}

export async function stateOf(db: Db, name: string): Promise<string | null> {
  const { rows } = await sql<{ state: string }>`select state from ${sql.table(MOVE_TABLE)}
    where name = ${name}`.execute(db);
  return rows[0]?.state ?? null;
}
