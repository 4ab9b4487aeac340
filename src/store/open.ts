/** Brings a database to this version's schema and puts the nouns of the store together. */
import { Migrator } from 'kysely/migration';
import { UserError } from '../core/base/errors.ts';
import type { Store } from '../core/ports/ports.ts';
import { createActions } from './actions.ts';
import { createArticles } from './articles.ts';
import { createCorrectionLog } from './corrections.ts';
import type { Database } from './database.ts';
import { createDeliveries } from './deliveries.ts';
import { createDigests } from './digests.ts';
import { createEditions } from './editions.ts';
import { createInbox } from './inbox.ts';
import { createInstallations } from './installations.ts';
import { createLeases } from './leases.ts';
import { migrations } from './migrations/index.ts';
import { DIALECTS } from './migrations/migrate.ts';
import { createQuotes } from './quotes.ts';
import type { Db } from './schema.ts';
import { createSearch } from './search/search-passages.ts';
import { createSources } from './sources.ts';
import { createSpeakers } from './speakers.ts';
import { createStories } from './stories.ts';
import { createSubscriptions } from './subscriptions.ts';
import { createWorkspaces } from './workspaces.ts';

/** A database with what differs between backends besides queries. */
export interface Backend extends Database {
  /** The connection that migrations run on. */
  readonly writer: Db;
  /** The schema is up to date: work begins. */
  migrated(): void;
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Runs the migrations that are missing.
 * @throws {UserError} when a newer Pullquote wrote this database.
 */
export async function migrate({
  writer,
  dialect,
  migrated,
}: Pick<Backend, 'writer' | 'dialect' | 'migrated'>): Promise<void> {
  const known = Object.fromEntries(
    Object.entries(migrations).map(([name, migration]) => [name, migration(DIALECTS[dialect])]),
  );
  const migrator = new Migrator({ db: writer, provider: { getMigrations: async () => known } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return migrated();
  if (error instanceof Error && /previously executed migration .* is missing/.test(error.message)) {
    throw new UserError(
      'The store was written by a newer version of Pullquote.',
      'Run that version, or give this one another data folder.',
    );
  }
  throw error;
}

function nouns(database: Database): Omit<Store, 'transaction' | 'backup' | 'close'> {
  return {
    articles: createArticles(database),
    sources: createSources(database),
    stories: createStories(database),
    quotes: createQuotes(database),
    speakers: createSpeakers(database),
    search: createSearch(database),
    digests: createDigests(database),
    editions: createEditions(database),
    subscriptions: createSubscriptions(database),
    deliveries: createDeliveries(database),
    corrections: createCorrectionLog(database),
    workspaces: createWorkspaces(database),
    installations: createInstallations(database),
    actions: createActions(database),
    inbox: createInbox(database),
    leases: createLeases(database),
  };
}

/** The store on an open backend. */
export function storeOn(backend: Backend): Store {
  return {
    ...nouns(backend),
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
          transaction: () => Promise.reject(new Error('transactions do not nest')),
          backup: () => Promise.reject(new Error('no backup inside a transaction')),
          close: () => Promise.reject(new Error('the store is not closed inside a transaction')),
        });
      }),
    backup: (file) => backend.backup(file),
    close: () => backend.close(),
  };
}
