/** A search in names: a part of a column, in any case. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';

export function hasWords(columns: readonly string[], words: string): RawBuilder<SqlBool> {
  const typed = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const lower = typed.toLowerCase();
  // SQLite changes the case of ASCII letters only, so what was typed is looked for as well.
  const conditions = columns.map((column) => {
    const name = sql.ref(column);
    return sql`${name} like ${typed} escape '\\' or lower(${name}) like ${lower} escape '\\'`;
  });
  return sql<SqlBool>`(${sql.join(conditions, sql` or `)})`;
}
