/** Every crash point of one delivery, and every fault that leaves a post in doubt, through both adapters: what stands afterwards. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OPERATOR } from '../src/core/base/scope.ts';
import { createDrain } from '../src/core/delivery/drain.ts';
import { editRow } from '../src/core/delivery/outbox.ts';
import type { Json } from '../src/core/delivery/outcome.ts';
import type { Delivery } from '../src/core/ports/delivery-store.ts';
import type { Store } from '../src/core/ports/ports.ts';
import { discordPreview } from '../src/platforms/discord/index.ts';
import { slackPreview } from '../src/platforms/slack/index.ts';
import { openStore } from '../src/store/index.ts';
import { SILENT } from '../test/fakes/log.ts';
import { adapterTo } from './adapters.ts';
import {
  FAULTS,
  type Fault,
  type Form,
  openSide,
  rowsAt,
  SIDES,
  type Side,
  type SideName,
  saying,
  wordsIn,
} from './fake-platforms.ts';
import { FAST, FAST_LEASE_MS } from './outbox.ts';
import { CRASH_POINTS, type WorkerOrders } from './worker-orders.ts';

const WORKER = fileURLToPath(new URL('./drain-process.ts', import.meta.url));

/** Points in the process itself, and two that only the server sees: the request is there, with and without being carried out. */
export const POINTS = [
  ...CRASH_POINTS,
  'while sending, before it stands',
  'while sending, once it stands',
] as const;
export type Point = (typeof POINTS)[number];

const now = () => Temporal.Now.instant();

/** Cases under way at once: each starts processes of its own. */
const CRASHES_AT_ONCE = 4;
const FAULTS_AT_ONCE = 24;

/** The dead hold their rows no longer than this: nobody else is at work. */
const LEASE_MS = 2_000;

export interface PointCount {
  readonly cases: number;
  readonly unknown: number;
  /** `slack, direct, after claim: 2 posts`; empty when each stands exactly once or is known to be unknown. */
  readonly wrong: readonly string[];
}

/** Kills a process at each point, lets another one finish, and counts. */
export async function crashPoints(
  points: readonly Point[] = POINTS,
  forms: readonly Form[] = ['channel', 'direct', 'thread', 'forum'],
): Promise<PointCount> {
  const cases = SIDES.flatMap((side) =>
    formsOf(side, forms).flatMap((form) => points.map((point) => ({ side, form, point }))),
  );
  return counted(await inTurns(cases, CRASHES_AT_ONCE, crashAt));
}

async function crashAt(crash: { readonly side: SideName; readonly form: Form; readonly point: Point }) {
  const { form, point } = crash;
  const side = await openSide(crash.side);
  const name = `${side.name}, ${form}, ${point}`;
  const file = join(tmpdir(), `pullquote-point-${process.pid}-${name.replaceAll(/[ ,]+/g, '-')}.db`);
  const store = await openStore({ file }, { now });
  await store.deliveries.add(rowsAt(side, 1, form));
  const orders = { where: { file }, platforms: [side.access], leaseMs: LEASE_MS };
  if (point.startsWith('while sending')) {
    const stands = point.endsWith('once it stands');
    side.fault('post', stands ? 'hang after' : 'hang before');
    const worker = run({ ...orders, crash: null });
    await until(() => (stands ? side.standing().length : side.calls('post')) > 0);
    worker.kill('SIGKILL');
    await once(worker, 'exit');
  } else {
    await once(run({ ...orders, crash: CRASH_POINTS.find((one) => one === point) ?? null }), 'exit');
  }
  await once(run({ ...orders, crash: null }), 'exit');
  const rows = await store.deliveries.list(OPERATOR, {}, { limit: 10, offset: 0 });
  await store.close();
  await side.close();
  await Promise.all(['', '-wal', '-shm'].map((ending) => rm(`${file}${ending}`, { force: true })));
  return resultOf(name, side, rows);
}

function run(orders: WorkerOrders): ChildProcess {
  return spawn(process.execPath, [WORKER, JSON.stringify(orders)], { stdio: 'inherit' });
}

/** What meets the fault: a first post in a place of each form, the second part of a thread, or the edit of a post. */
const MOMENTS = ['channel', 'direct', 'thread', 'forum', 'reply', 'edit', 'unreadable'] as const;
export type Moment = (typeof MOMENTS)[number];

/** Every fault at every moment: the first request fails so, the others work. */
export async function ambiguousFaults(
  moments: readonly Moment[] = MOMENTS,
  faults: readonly Fault[] = FAULTS,
): Promise<PointCount> {
  const cases = SIDES.flatMap((side) =>
    moments
      .filter((moment) => side === 'discord' || moment !== 'forum')
      .flatMap((moment) => faults.map((fault) => ({ side, moment, fault }))),
  );
  return counted(await inTurns(cases, FAULTS_AT_ONCE, failWith));
}

async function failWith(one: {
  readonly side: SideName;
  readonly moment: Moment;
  readonly fault: Fault;
}): Promise<Result> {
  const { moment, fault } = one;
  const side = await openSide(one.side);
  const store = await openStore({ file: ':memory:' }, { now });
  const finish = finisher(side, store, moment);
  const form =
    moment === 'reply' ? 'thread' : moment === 'edit' || moment === 'unreadable' ? 'channel' : moment;
  const [first, ...others] = rowsAt(side, 1, form);
  if (first === undefined) throw new Error('nothing to post');
  if (moment === 'unreadable') side.hideHistory();
  if (moment === 'reply' || moment === 'edit') {
    await store.deliveries.add([first]);
    const [posted] = await finish();
    side.fault(moment === 'edit' ? 'edit' : 'post', fault);
    if (moment === 'reply') await store.deliveries.add(others);
    else if (posted !== undefined && posted.ref !== null) {
      await store.deliveries.add([editRow(posted, posted.ref, editedPayload(side.name), now())]);
    }
  } else {
    side.fault('post', fault);
    await store.deliveries.add([first, ...others]);
  }
  const rows = await finish();
  await store.close();
  await side.close();
  return resultOf(`${side.name}, ${moment}, ${fault}`, side, rows);
}

function editedPayload(side: SideName): Json {
  const { render } = side === 'discord' ? discordPreview : slackPreview;
  return render(saying(`soak ${side} 1 part 1`), {})[0] ?? null;
}

/** Empties the outbox to its end; what nobody can tell is looked for a short while only. */
function finisher(side: Side, store: Store, moment: Moment): () => Promise<readonly Delivery[]> {
  const drain = createDrain({
    store,
    platforms: new Map([[side.name, adapterTo(side.access, store)]]),
    now,
    random: Math.random,
    log: SILENT,
    owner: 'one',
    leaseMs: FAST_LEASE_MS,
    policy: moment === 'unreadable' ? { ...FAST, lookForMs: 3_000 } : FAST,
  });
  return async () => {
    for (;;) {
      await drain.settle();
      const { due, claimed } = await store.deliveries.counts();
      if (due + claimed === 0) return store.deliveries.list(OPERATOR, {}, { limit: 10, offset: 0 });
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
}

interface Result {
  readonly name: string;
  readonly rows: readonly Delivery[];
  /** Posts that stand with each row's words; what was edited stands with its new words alone. */
  readonly standing: readonly number[];
  readonly violations: readonly string[];
}

function resultOf(name: string, side: Side, rows: readonly Delivery[]): Result {
  const stands = Map.groupBy(side.standing(), ({ words }) => words);
  const replaced = new Set(rows.flatMap(({ edit }) => (edit === null ? [] : [edit.message])));
  const shown = rows.filter(({ edit, ref }) => edit !== null || !replaced.has(ref?.message ?? ''));
  return {
    name,
    rows,
    standing: shown.map(({ payload }) => stands.get(wordsIn(payload))?.length ?? 0),
    violations: side.violations(),
  };
}

function counted(results: readonly Result[]): PointCount {
  const unknown = results.filter(({ rows }) => rows.some(({ status }) => status === 'unknown'));
  const isWrong = ({ rows, standing, violations, name }: Result): boolean => {
    if (violations.length > 0) return true;
    // Nobody could look, so nothing was sent again: it stands once or not at all, and is shown as unknown.
    if (rows.some(({ status }) => status === 'unknown')) {
      return !name.includes('unreadable') || standing.some((times) => times > 1);
    }
    return standing.some((times) => times !== 1) || rows.some(({ status }) => status !== 'sent');
  };
  return {
    cases: results.length,
    unknown: unknown.length,
    wrong: results
      .filter(isWrong)
      .map(
        ({ name, standing, violations }) =>
          `${name}: ${standing.join(' and ')} posts ${violations.join(' ')}`,
      ),
  };
}

function formsOf(side: SideName, forms: readonly Form[]): readonly Form[] {
  return forms.filter((form) => side === 'discord' || form !== 'forum');
}

async function inTurns<Case, Found>(
  cases: readonly Case[],
  width: number,
  work: (one: Case) => Promise<Found>,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  const waiting = cases.values();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const one of waiting) found.push(await work(one));
    }),
  );
  return found;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}
