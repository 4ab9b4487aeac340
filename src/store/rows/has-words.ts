/** A search in names: a part of a column, in any case. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** @param columns their names, or expressions */
export function hasWords(
  columns: readonly (string | RawBuilder<unknown>)[],
  words: string,
): RawBuilder<SqlBool> {
  const typed = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const lower = typed.toLowerCase();
  // SQLite changes the case of ASCII letters only, so what was typed is looked for as well.
  const conditions = columns.map((column) => {
    const name = typeof column === 'string' ? sql.ref(column) : column;
    return sql`${name} like ${typed} escape '\\' or lower(${name}) like ${lower} escape '\\'`;
  });
  return sql<SqlBool>`(${sql.join(conditions, sql` or `)})`;
}
