/** Reads and writes whole rows of any table, the same on both databases. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database.ts';
import type { Db } from '../schema.ts';
import type { MovedTable } from './moved-tables.ts';

type Value = string | number | null;

export type Row = Readonly<Record<string, Value>>;

/** Parameters of one statement: SQLite allows 32,766. */
const PARAMETERS = 30_000;

/** The next rows in the order of their keys. */
export async function rowsAfter(
  db: Db,
  { name, key, together }: MovedTable,
  after: readonly Value[] | null,
): Promise<readonly Row[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  const beyond = after === null ? sql`` : sql`where (${columns}) > (${sql.join(after)})`;
  const { rows } = await sql<Row>`select * from ${sql.table(name)} ${beyond}
    order by ${columns} limit ${together}`.execute(db);
  return rows;
}

/** The key of a row. */
export function keyOf({ key }: MovedTable, row: Row): readonly Value[] {
  return key.map((column) => row[column] ?? null);
}

export async function addRows(
  db: Db,
  dialect: Database['dialect'],
  { name }: MovedTable,
  rows: readonly Row[],
): Promise<void> {
  const names = Object.keys(rows[0] ?? {});
  const columns = sql.join(names.map((column) => sql.ref(column)));
  const table = sql.table(name);
  if (dialect === 'postgres') {
    // One parameter for all rows: it takes a tenth of the time of one for each value.
    await sql`insert into ${table} (${columns})
      select ${columns} from json_populate_recordset(null::${table}, ${JSON.stringify(rows)}::json)`.execute(
      db,
    );
    return;
  }
  const together = Math.max(1, Math.floor(PARAMETERS / Math.max(1, names.length)));
  for (let from = 0; from < rows.length; from += together) {
    const values = rows
      .slice(from, from + together)
      .map((row) => sql`(${sql.join(names.map((column) => row[column] ?? null))})`);
    await sql`insert into ${table} (${columns}) values ${sql.join(values)}`.execute(db);
  }
}

export async function countRows(db: Db, name: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(name)}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** A hash of rows in any order: databases sort texts differently. */
export interface RowsHash {
  add(row: Row): void;
  /** 64 hexadecimal digits. */
  value(): string;
}

const SPACE = 2n ** 256n;

export function createRowsHash(): RowsHash {
  let columns: readonly string[] | null = null;
  let sum = 0n;
  return {
    add: (row) => {
      columns ??= Object.keys(row).toSorted();
      const written = JSON.stringify(columns.map((column) => row[column]));
      sum = (sum + BigInt(`0x${createHash('sha256').update(written).digest('hex')}`)) % SPACE;
    },
    value: () => sum.toString(16).padStart(64, '0'),
  };
}
