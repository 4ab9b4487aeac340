/** Restores a dump into a database of its own, beside the store, so that it can be looked at and removed again. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { reasonOf, UserError } from '../../core/base/errors.ts';
import { runClient } from './dump.ts';

export interface RestoredDump {
  readonly url: string;
  /** Removes the database. */
  drop(): Promise<void>;
}

/**
 * @param url of the store; its user must be allowed to create databases
 * @param program the name or path of pg_restore
 * @throws {UserError} when the database cannot be made or the dump cannot be restored.
 */
export async function restoreDump(url: string, file: string, program = 'pg_restore'): Promise<RestoredDump> {
  const name = `pullquote_drill_${randomBytes(6).toString('hex')}`;
  const beside = new URL(url);
  beside.pathname = `/${name}`;
  const drop = (): Promise<void> => run(url, `drop database if exists ${name}`);
  try {
    await run(url, `create database ${name}`);
  } catch (error) {
    throw new UserError(
      `No database for the drill could be made: ${reasonOf(error)}`,
      'Allow it to the user of DATABASE_URL (alter role … createdb), or restore the dump elsewhere by hand with pg_restore.',
    );
  }
  try {
    await runClient(
      program,
      ['--no-owner', '--no-privileges', '--exit-on-error', `--dbname=${name}`, file],
      beside.href,
    );
    return { url: beside.href, drop };
  } catch (error) {
    await drop();
    throw error;
  }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
