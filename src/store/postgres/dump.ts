/** Backs up a Postgres store with Postgres's own pg_dump, where it is installed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { UserError } from '../../core/base/errors.ts';

/**
 * The file is in pg_dump's custom format: `pg_restore --clean --if-exists --dbname=… <file>` brings it back. It appears whole or not at all.
 * @param program the name or path of pg_dump
 * @throws {UserError} when pg_dump is missing or fails, with what it said.
 */
export async function dumpPostgres(url: string, file: string, program = 'pg_dump'): Promise<void> {
  if (existsSync(file)) throw new UserError(`The file already exists: ${file}`, 'Choose another name.');
  const unfinished = `${file}.part`;
  try {
    await runClient(program, ['--format=custom', '--no-owner', `--file=${unfinished}`], url);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/**
 * Runs one of Postgres's client programs against a database.
 * @throws {UserError} when it is missing or fails, with what it said.
 */
export async function runClient(program: string, options: readonly string[], url: string): Promise<void> {
  const name = basename(program);
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const ssl = searchParams.get('sslmode');
  // By the environment: others on this machine can read the arguments of a process.
  const child = spawn(program, options, {
    env: {
      ...process.env,
      PGHOST: decodeURIComponent(hostname),
      PGPORT: port === '' ? '5432' : port,
      PGUSER: decodeURIComponent(username),
      PGPASSWORD: decodeURIComponent(password),
      PGDATABASE: decodeURIComponent(pathname.slice(1)),
      ...(ssl === null ? {} : { PGSSLMODE: ssl }),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-1_000);
  });
  try {
    const [code] = await once(child, 'close');
    if (code !== 0) throw new UserError(`${name} failed: ${said.trim()}`, VERSIONS);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new UserError(`${name} is not installed here.`, VERSIONS);
    throw error;
  }
}

const VERSIONS =
  'Install the client programs of Postgres (Debian: postgresql-client), at least in the version of the server.';
