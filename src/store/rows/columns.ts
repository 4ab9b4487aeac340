/** Reads thousands of rows column by column, each column as one text. It takes half as long as reading row by row. */
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database.ts';

/** All values of a column as a JSON array, in the order of the rows. */
export function column(dialect: Database['dialect'], value: RawBuilder<unknown>): RawBuilder<string> {
  return dialect === 'sqlite'
    ? sql<string>`json_group_array(${value})`
    : sql<string>`coalesce(json_agg(${value}), '[]')::text`;
}

/** Reads what `column` wrote. The caller names the type, which follows from the SQL. */
export function readColumn<T extends string | number>(column: string): readonly T[] {
  return JSON.parse(column);
}
