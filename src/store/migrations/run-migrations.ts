/** Brings the schema of a database up to date. */
import { Migrator } from 'kysely/migration';
import { UserError } from '../../core/base/errors.ts';
import type { Db } from '../schema.ts';
import { MIGRATIONS } from './index.ts';
import { DIALECTS } from './migrate.ts';

/**
 * Runs all missing migrations; of several processes, one does.
 * @throws {UserError} when a newer Pullquote wrote this database.
 */
export async function runMigrations(db: Db, dialect: keyof typeof DIALECTS): Promise<void> {
  const known = await Promise.all(
    Object.entries(MIGRATIONS).map(
      async ([name, load]) => [name, (await load())(DIALECTS[dialect])] as const,
    ),
  );
  const provider = { getMigrations: async () => Object.fromEntries(known) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error === undefined) return;
  if (error instanceof Error && /previously executed migration .* is missing/.test(error.message)) {
    throw new UserError(
      'The store was written by a newer version of Pullquote.',
      'Run that version, or use another data folder.',
    );
  }
  throw error;
}
