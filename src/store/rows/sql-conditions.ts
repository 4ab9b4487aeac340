/** Lists of values in SQL. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** `column in (…)`. An empty list matches nothing; `in ()` would be a syntax error in some databases. */
export function inList(column: string, values: readonly (string | number)[]): RawBuilder<SqlBool> {
  return values.length === 0
    ? sql<SqlBool>`1 = 0`
    : sql<SqlBool>`${sql.ref(column)} in (${sql.join(values)})`;
}

/** Conditions joined by *and*. */
export function allConditions(conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> {
  return conditions.length === 0 ? sql<SqlBool>`1 = 1` : sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}
