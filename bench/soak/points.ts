/** Every crash point of one delivery, and every fault that leaves a post in doubt: what stands on the platform afterwards. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDrain } from '../../src/core/delivery/drain.ts';
import type { Delivery } from '../../src/core/delivery/stores.ts';
import { OPERATOR } from '../../src/core/scope.ts';
import { openStore } from '../../src/store/index.ts';
import { createFakePlatform } from '../../test/fakes/platform/client.ts';
import { FAULTS, type Fault, startPlatformServer } from '../../test/fakes/platform/server.ts';
import { CRASH_POINTS, type CrashPoint, type WorkerOrders } from './orders.ts';
import { FAST, FAST_LEASE_MS, FAST_TIMEOUT_MS, rowsFor, SILENT } from './outbox.ts';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

const KINDS = ['keyed', 'history'] as const;
type Kind = (typeof KINDS)[number];

const now = () => Temporal.Now.instant();

export interface PointCount {
  readonly cases: number;
  readonly unknown: number;
  /** `history, while sending: 2 posts`; empty when each stands exactly once or is known to be unknown. */
  readonly wrong: readonly string[];
}

/** Kills a process at each point, lets another one finish, and counts. */
export async function crashPoints(
  points: readonly CrashPoint[] = CRASH_POINTS,
  kinds: readonly Kind[] = KINDS,
): Promise<PointCount> {
  const cases = kinds.flatMap((kind) => points.map((point) => ({ kind, point })));
  const results = await Promise.all(cases.map(({ kind, point }) => crashAt(kind, point)));
  return counted(results);
}

async function crashAt(kind: Kind, crash: CrashPoint): Promise<Result> {
  const server = await startPlatformServer({ kind });
  const file = join(tmpdir(), `pullquote-point-${process.pid}-${kind}-${CRASH_POINTS.indexOf(crash)}.db`);
  const store = await openStore({ file }, { now });
  await store.deliveries.add(rowsFor('chat', 1, 2));
  const platforms = [{ name: 'chat', kind, url: server.url }];
  for (const point of [crash, null]) {
    const orders: WorkerOrders = { where: { file }, platforms, crash: point };
    const worker = spawn(process.execPath, [WORKER, JSON.stringify(orders)], { stdio: 'inherit' });
    await once(worker, 'exit');
  }
  const rows = await store.deliveries.list(OPERATOR, {}, { limit: 10, offset: 0 });
  await store.close();
  await server.close();
  await Promise.all(['', '-wal', '-shm'].map((ending) => rm(`${file}${ending}`, { force: true })));
  return { name: `${kind}, ${crash}`, rows, standing: rows.map(({ key }) => countOf(server.posts, key)) };
}

const FORMS = ['post', 'direct message', 'edit'] as const;
type Form = (typeof FORMS)[number];

/** Every fault, for posts, direct messages and edits: the first request fails so, the others work. */
export async function ambiguousFaults(forms: readonly Form[] = FORMS): Promise<PointCount> {
  const cases = KINDS.flatMap((kind) =>
    forms.flatMap((form) => FAULTS.map((fault) => ({ kind, form, fault }))),
  );
  return counted(await Promise.all(cases.map((one) => failWith(one))));
}

async function failWith({
  kind,
  form,
  fault,
}: {
  readonly kind: Kind;
  readonly form: Form;
  readonly fault: Fault;
}): Promise<Result> {
  const edit = form === 'edit';
  const server = await startPlatformServer({ kind, fault: (n) => (n === (edit ? 2 : 1) ? fault : null) });
  const store = await openStore({ file: ':memory:' }, { now });
  const platform = createFakePlatform({ name: 'chat', url: server.url, kind, timeoutMs: FAST_TIMEOUT_MS });
  const drain = createDrain({
    store,
    platforms: new Map([['chat', platform]]),
    now,
    random: Math.random,
    log: SILENT,
    owner: 'one',
    leaseMs: FAST_LEASE_MS,
    policy: FAST,
  });
  const address = form === 'direct message' ? 'user/1' : 'c1';
  const [post] = rowsFor('chat', 1, 1).map((row): Delivery => ({ ...row, to: { ...row.to, address } }));
  if (post === undefined) throw new Error('no row');
  const finish = async (): Promise<readonly Delivery[]> => {
    for (;;) {
      await drain.settle();
      const { due, claimed } = await store.deliveries.counts();
      if (due + claimed === 0) return store.deliveries.list(OPERATOR, {}, { limit: 10, offset: 0 });
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  await store.deliveries.add([post]);
  let rows = await finish();
  if (edit) {
    const ref = rows[0]?.ref ?? null;
    await store.deliveries.add([
      { ...post, id: `${post.id}.edit`, key: 'edit', edit: ref, payload: { text: 'new' } },
    ]);
    rows = await finish();
  }
  const standing = [countOf(server.posts, post.key)];
  const edited = !edit || JSON.stringify(server.posts[0]?.payload) === JSON.stringify({ text: 'new' });
  await store.close();
  await server.close();
  return { name: `${kind}, ${form}, ${fault}`, rows, standing: edited ? standing : [0] };
}

interface Result {
  readonly name: string;
  readonly rows: readonly Delivery[];
  /** Posts under each row's key. */
  readonly standing: readonly number[];
}

function countOf(posts: readonly { readonly key: string }[], key: string): number {
  return posts.filter((post) => post.key === key).length;
}

function counted(results: readonly Result[]): PointCount {
  const unknown = results.filter(({ rows }) => rows.some(({ status }) => status === 'unknown'));
  const settled = results.filter((result) => !unknown.includes(result));
  return {
    cases: results.length,
    unknown: unknown.length,
    wrong: settled
      .filter(
        ({ rows, standing }) => standing.some((n) => n !== 1) || rows.some(({ status }) => status !== 'sent'),
      )
      .map(({ name, standing }) => `${name}: ${standing.join(' and ')} posts`),
  };
}
