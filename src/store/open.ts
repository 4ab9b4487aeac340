/** Brings the database schema up to date and builds the store from its parts. */
import { sql } from 'kysely';
import { UserError } from '../core/base/errors.ts';
import type { Store } from '../core/ports/ports.ts';
import type { ReadReplica } from '../core/ports/read-replica.ts';
import { createAccountStore } from './accounts.ts';
import { createActionStore } from './actions.ts';
import { createArticleStore } from './articles.ts';
import { createAuditStore } from './audit.ts';
import { createBudgetStore } from './budgets.ts';
import { createCorrectionStore } from './corrections.ts';
import type { Database } from './database.ts';
import { createDeliveryStore } from './deliveries.ts';
import { countDrift, rebuildCounts } from './derived-counts.ts';
import { createDigestStore } from './digests.ts';
import { createEditionStore } from './editions.ts';
import { createInboxStore } from './inbox.ts';
import { createInstallationStore } from './installations.ts';
import { createLeaseStore } from './leases.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { MOVE_TABLE } from './moving/move-table.ts';
import { tablesNamed } from './moving/tables-named.ts';
import { createNameStore } from './names.ts';
import { createQuoteStore } from './quotes.ts';
import { createReaderStore } from './readers.ts';
import type { Db } from './schema.ts';
import { createSearchStore } from './search/search-passages.ts';
import { createSourceStore } from './sources.ts';
import { createSpeakerStore } from './speakers.ts';
import { createStoryStore } from './stories.ts';
import { createSubscriptionStore } from './subscriptions.ts';
import { createTokenStore } from './tokens.ts';
import { createWorkspaceStore } from './workspaces.ts';
import { createWritingStore } from './written-texts.ts';

/** An open database with the operations, besides queries, that differ between SQLite and Postgres. */
export interface Backend extends Database {
  /** The connection that migrations run on. */
  readonly writer: Db;
  /** Null: everything is read from the same database. */
  readonly replica: ReadReplica | null;
  /** Called once when the schema is up to date, before any other query. */
  migrated(): void;
  backup(file: string): Promise<void>;
  check(): Promise<readonly string[]>;
  size(): Promise<{ readonly data: number; readonly log: number }>;
  close(): Promise<void>;
}

export interface MigrateOptions {
  /** The store may be one into which a move did not end. */
  readonly unfinished?: boolean;
}

const MIGRATION_TABLE = 'kysely_migration';

/**
 * Runs all missing migrations.
 * @throws {UserError} when a newer Pullquote wrote this database, or a move into it did not end.
 */
export async function migrate(
  { writer, dialect, migrated }: Pick<Backend, 'writer' | 'dialect' | 'migrated'>,
  { unfinished = false }: MigrateOptions = {},
): Promise<void> {
  const tables = await tablesNamed(writer, dialect, [MIGRATION_TABLE, MOVE_TABLE]);
  if (tables.has(MOVE_TABLE) && !unfinished)
    throw new UserError(
      'A move into this store has not ended, so it holds only a part.',
      `Go on with it: pullquote move-store ${dialect}.`,
    );
  if (!(tables.has(MIGRATION_TABLE) && (await isUpToDate(writer)))) {
    const { runMigrations } = await import('./migrations/run-migrations.ts');
    await runMigrations(writer, dialect);
  }
  migrated();
}

async function isUpToDate(db: Db): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(MIGRATION_TABLE)}`.execute(db);
  const ran = new Set(rows.map(({ name }) => name));
  const names = Object.keys(MIGRATIONS);
  return ran.size === names.length && names.every((name) => ran.has(name));
}

function nouns(
  database: Database,
): Omit<Store, 'transaction' | 'replica' | 'backup' | 'check' | 'size' | 'drift' | 'recount' | 'close'> {
  return {
    articles: createArticleStore(database),
    sources: createSourceStore(database),
    stories: createStoryStore(database),
    quotes: createQuoteStore(database),
    speakers: createSpeakerStore(database),
    search: createSearchStore(database),
    digests: createDigestStore(database),
    editions: createEditionStore(database),
    subscriptions: createSubscriptionStore(database),
    deliveries: createDeliveryStore(database),
    corrections: createCorrectionStore(database),
    workspaces: createWorkspaceStore(database),
    installations: createInstallationStore(database),
    actions: createActionStore(database),
    inbox: createInboxStore(database),
    leases: createLeaseStore(database),
    tokens: createTokenStore(database),
    budgets: createBudgetStore(database),
    writings: createWritingStore(database),
    accounts: createAccountStore(database),
    audit: createAuditStore(database),
    names: createNameStore(database),
    readers: createReaderStore(database),
  };
}

/** The store on an open database. */
export function storeOn(backend: Backend): Store {
  return {
    ...nouns(backend),
    replica: backend.replica,
    transaction: (work) =>
      backend.write((db) => {
        const inside: Database = {
          ...backend,
          read: db,
          write: (part) => part(db),
          note: (part) => part(db),
        };
        return work({
          ...nouns(inside),
          replica: null,
          transaction: () => Promise.reject(new Error('transactions do not nest')),
          backup: () => Promise.reject(new Error('no backup inside a transaction')),
          check: () => Promise.reject(new Error('no check inside a transaction')),
          size: () => backend.size(),
          drift: () => countDrift(db),
          recount: () => Promise.reject(new Error('no recount inside a transaction')),
          close: () => Promise.reject(new Error('the store is not closed inside a transaction')),
        });
      }),
    backup: (file) => backend.backup(file),
    check: () => backend.check(),
    size: () => backend.size(),
    drift: () => countDrift(backend.read),
    recount: () => rebuildCounts(backend),
    close: () => backend.close(),
  };
}
