/** Health: whether the process answers, and whether it can do its work. */

import type { Timestamp } from '../core/base/time.ts';
import type { BlockedDelivery } from '../core/delivery/drain.ts';
import type { Mount, Platform } from '../core/ports/ports.ts';
import type { ReplicaState } from '../core/ports/read-replica.ts';
import { english } from '../core/wording/index.ts';
import type { StoreFailure } from './store-watch.ts';

/** A platform may be disconnected for this long (a resume, a socket refresh) before the process counts as unhealthy. */
const GRACE_MS = 60_000;

/** A platform that could not start, and what to do about it. */
export interface StartFailure {
  readonly name: string;
  readonly reason: string;
}

/** Milliseconds of a clock that nobody sets, such as `performance.now`. */
export type Elapsed = () => number;

export interface HealthDeps {
  readonly platforms: readonly Pick<Platform, 'name' | 'ready'>[];
  readonly elapsed: Elapsed;
  readonly failures?: () => readonly StartFailure[];
  readonly store?: () => StoreFailure | null;
  readonly blocked?: () => readonly BlockedDelivery[];
  /** Null: there is no replica. */
  readonly replica?: () => ReplicaState | null;
}

/** What is wrong; `ok` when nothing is. */
interface Health {
  readonly ok: boolean;
  /** Platforms that are disconnected, could not start, or refuse the token. */
  readonly away: readonly string[];
  readonly failed?: readonly StartFailure[];
  readonly store?: StoreFailure & { readonly reason: string };
  /** Absent without a replica. Where it is not `ok`, its work is done by the store itself, so the process is well. */
  readonly replica?: ReplicaState;
  readonly [more: string]: unknown;
}

/** Looks at platforms and store. A store that fails is named with the cause, without a path: anybody may ask. */
function createLook({
  platforms,
  elapsed,
  failures = () => [],
  store = () => null,
  blocked = () => [],
  replica = () => null,
}: HealthDeps): () => Health {
  const started = elapsed();
  const seen = new Map<string, number>();
  return () => {
    const at = elapsed();
    for (const platform of platforms) if (platform.ready()) seen.set(platform.name, at);
    const refused = blocked().filter(({ refused: isRefused }) => isRefused);
    const failed = [
      ...failures(),
      ...refused.filter(({ name }) => platforms.some((one) => one.name === name)),
    ];
    const isAway = ({ name }: { readonly name: string }): boolean =>
      failed.some((failure) => failure.name === name) || at - (seen.get(name) ?? started) > GRACE_MS;
    const away = platforms.filter(isAway).map(({ name }) => name);
    const failure = store();
    const copy = replica();
    return {
      ok: away.length === 0 && failure === null,
      away,
      ...(failed.length === 0 ? {} : { failed: failed.map(({ name, reason }) => ({ name, reason })) }),
      ...(copy === null ? {} : { replica: copy }),
      ...(failure === null ? {} : { store: { ...failure, reason: english.store.failed[failure.kind][0] } }),
    };
  };
}

const answer = (health: { readonly ok: boolean; readonly [more: string]: unknown }): Response =>
  Response.json(health, { status: health.ok ? 200 : 503 });

/**
 * `GET /healthz`: 200 if every platform was ready within the last minute and the store works, otherwise 503 with what is wrong. A
 * supervisor may restart the process for it.
 */
export function createHealth(deps: HealthDeps): Mount {
  const look = createLook(deps);
  return { method: 'GET', path: '/healthz', handle: async () => answer(look()) };
}

/** Without a completed round for this long, nothing is posted or read on time. */
const ROUND_GRACE_MS = 60_000;
/** How long the store may take for one small write. */
const STORE_MS = 5_000;
/** How long an answer of the store is good for: anybody may ask often. */
const PROVED_MS = 2_000;

export interface ReadinessDeps extends HealthDeps {
  /** When the last round of work was done: by the elapsed time, and for people. Null: none yet. */
  readonly lastRound: () => { readonly elapsedMs: number; readonly at: Timestamp } | null;
  /** Writes something small into the store. */
  readonly tryStore: () => Promise<unknown>;
}

/** `GET /readyz`: 200 if `/healthz` is, the store takes a write, and a round of work was done within the last minute. */
export function createReadiness({ lastRound, tryStore, ...deps }: ReadinessDeps): Mount {
  const { elapsed } = deps;
  const look = createLook(deps);
  const started = elapsed();
  let proof: { readonly at: number; readonly writable: Promise<boolean> } | null = null;

  const writable = (): Promise<boolean> => {
    if (proof === null || elapsed() - proof.at > PROVED_MS)
      proof = { at: elapsed(), writable: within(STORE_MS, tryStore()) };
    return proof.writable;
  };

  return {
    method: 'GET',
    path: '/readyz',
    handle: async () => {
      const { ok, ...health } = look();
      const last = lastRound();
      const isRound = elapsed() - (last?.elapsedMs ?? started) <= ROUND_GRACE_MS;
      const isWritable = await writable();
      return answer({
        ok: ok && isRound && isWritable,
        lastTick: last?.at ?? null,
        storeWritable: isWritable,
        ...health,
      });
    },
  };
}

/** Whether the work succeeds in time. */
async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), ms).unref();
  work.then(
    () => resolve(true),
    () => resolve(false),
  );
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
  }
}
