/** A real pgbouncer in transaction mode in front of a Postgres of the tests, where it is installed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../server.ts';

export interface Bouncer {
  /** The same address, through the pooler. */
  through(url: string): string;
  stop(): Promise<void>;
}

/** Debian puts it where only root looks. */
const FOLDERS = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** Fewer sessions than a process has connections, so that transactions must share them. */
const SESSIONS = 3;

/** The user without rights, on Linux. */
const NOBODY = 65_534;

/** @returns why it cannot run here, where it cannot. */
export async function startBouncer(port: number): Promise<Bouncer | { readonly reason: string }> {
  const program = FOLDERS.map((folder) => join(folder, 'pgbouncer')).find((file) => existsSync(file));
  if (program === undefined) return { reason: 'pgbouncer is not installed' };
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-bouncer-'));
  const own = await freePort();
  const [settings, users] = [join(folder, 'pgbouncer.ini'), join(folder, 'users.txt')];
  writeFileSync(users, '"pullquote" "only-for-tests"\n');
  writeFileSync(
    settings,
    [
      `[databases]\n* = host=127.0.0.1 port=${port}`,
      `[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = ${own}\nunix_socket_dir =\nauth_type = plain`,
      `auth_file = ${users}\npool_mode = transaction\ndefault_pool_size = ${SESSIONS}\nmax_client_conn = 200\n`,
    ].join('\n'),
  );
  for (const file of [folder, settings, users]) chmodSync(file, 0o755);
  // It refuses to run as root.
  const root = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const child = spawn(program, [settings], { ...root, stdio: 'ignore' });
  const gone = once(child, 'exit');
  for (let tries = 0; !(await answers(own)); tries++) {
    if (child.exitCode !== null || tries === 100) {
      rmSync(folder, { recursive: true, force: true });
      return { reason: `pgbouncer ended with ${String(child.exitCode)}` };
    }
    await pause(50);
  }
  return {
    through: (url) => {
      const address = new URL(url);
      address.port = String(own);
      return address.href;
    },
    stop: async () => {
      child.kill('SIGINT');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect(port, '127.0.0.1', () => resolve(true));
  socket.on('error', () => resolve(false));
  const open = await promise;
  socket.destroy();
  return open;
}
