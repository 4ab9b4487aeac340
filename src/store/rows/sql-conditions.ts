/** Conditions in SQL that several tables share. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { UNDATED } from '../../core/articles/publication-date.ts';
import type { Timestamp } from '../../core/base/time.ts';

/** `column in (…)`. An empty list matches nothing; `in ()` would be a syntax error in some databases. */
export function inList(column: string, values: readonly (string | number)[]): RawBuilder<SqlBool> {
  return values.length === 0
    ? sql<SqlBool>`1 = 0`
    : sql<SqlBool>`${sql.ref(column)} in (${sql.join(values)})`;
}

/** Published before `until`. Articles without a date are in no period. */
export function publishedBefore(column: string, until: Timestamp): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} < ${until} and ${sql.ref(column)} > ${UNDATED.at}`;
}

/** Conditions joined by *and*. */
export function allConditions(conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> {
  return conditions.length === 0 ? sql<SqlBool>`1 = 1` : sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}
