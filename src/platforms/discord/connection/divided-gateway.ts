/** The gateway of several processes with one token: each holds a part of the shards by leases, and takes over those of processes that ended. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { reasonOf } from '../../../core/base/errors.ts';
import { type Now, timestamp } from '../../../core/base/time.ts';
import type { LeaseStore } from '../../../core/ports/delivery-store.ts';
import { createGateway, type Gateway, type GatewayDeps } from './gateway.ts';
import { type LeftSession, readSession } from './gateway-session.ts';
import type { Rest } from './rest.ts';
import { nextMove, type Shard } from './shards.ts';

export interface DividedGatewayDeps extends Omit<GatewayDeps, 'shard' | 'left'> {
  readonly leases: LeaseStore;
  readonly applicationId: string;
  readonly now: Now;
  readonly rest: Rest;
  /** The servers of a shard, as far as they are stored. */
  known(shard: Shard): Promise<readonly string[]>;
  /** Milliseconds between two rounds; 5,000 by default. */
  readonly roundMs?: number | undefined;
}

const ROUND_MS = 5_000;
/** Rounds until a process that falls silent loses what it holds. */
const ROUNDS_HELD = 4;
/** Looks for a shard that is free, in the time of a round: one that was left should be held again before people wait. */
const LOOKS = 5;
/** How long a session is kept for others, in milliseconds. Discord does not say for how long it can be resumed; it begins another one if not. */
const SESSION_MS = 120_000;
/** It is written again after this time, or when an event came. */
const SESSION_WRITTEN_MS = 30_000;

const recommendedShape = z.looseObject({ shards: z.int().positive() });

export function createDividedGateway(deps: DividedGatewayDeps): Gateway {
  const { leases, log, now, rest, applicationId, roundMs = ROUND_MS } = deps;
  const self = randomUUID();
  const leaseMs = roundMs * ROUNDS_HELD;
  const [members, shards, total, sessions] = ['member ', 'shard ', 'shards', 'session '].map(
    (name) => `discord ${applicationId} ${name}`,
  ) as [string, string, string, string];
  const mine = new Map<number, { readonly shard: Shard; readonly gateway: Gateway }>();
  /** Shard → its session as it was written last, and when. */
  const written = new Map<number, { readonly text: string; readonly at: number }>();
  let count = 0;
  let divided = false;
  let closed = false;
  let round: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;

  /** All processes use the number that the first one was told by Discord; it is asked again when none was running. */
  async function shardCount(): Promise<number> {
    const at = timestamp(now());
    const [known] = await leases.held(total, at);
    const count = known?.holder ?? String(await recommended());
    const taken = await leases.take(total, count, at, leaseMs);
    return Number(taken.taken ? count : taken.holder);
  }

  async function recommended(): Promise<number> {
    return recommendedShape.parse(await rest({ method: 'GET', path: '/gateway/bot' })).shards;
  }

  const hold = async (id: number): Promise<boolean> =>
    (await leases.take(`${shards}${id}`, self, timestamp(now()), leaseMs)).taken;

  const sessionName = ({ id, count: of }: Shard): string => `${sessions}${id}/${of}`;

  /** What the former holder has left; null: nothing, so that a session is begun. */
  async function leftBy(shard: Shard): Promise<LeftSession | null> {
    const name = sessionName(shard);
    const kept = (await leases.held(name, timestamp(now()))).find((lease) => lease.name === name);
    const session = kept === undefined ? null : readSession(kept.holder);
    return session === null ? null : { session, guilds: await deps.known(shard) };
  }

  /** Writes down the session, for whoever takes the shard over. */
  async function keepSession(shard: Shard, session = mine.get(shard.id)?.gateway.session()): Promise<void> {
    if (session == null) return;
    const text = JSON.stringify(session);
    const at = now();
    const last = written.get(shard.id);
    if (last?.text === text && at.epochMilliseconds - last.at < SESSION_WRITTEN_MS) return;
    await leases.take(sessionName(shard), text, timestamp(at), SESSION_MS, () => true);
    written.set(shard.id, { text, at: at.epochMilliseconds });
  }

  async function open(shard: Shard): Promise<void> {
    const gateway = createGateway({ ...deps, shard, left: await leftBy(shard) });
    mine.set(shard.id, { shard, gateway });
    log.info('holds a gateway shard', { ...shard });
    gateway
      .connect()
      .catch((error: unknown) => log.error('the gateway broke', { ...shard, reason: reasonOf(error) }));
  }

  /** Closed before the lease is dropped, so that nobody else opens it meanwhile. */
  async function give(id: number): Promise<void> {
    const held = mine.get(id);
    const session = held?.gateway.session() ?? null;
    await held?.gateway.close();
    mine.delete(id);
    if (held !== undefined) await keepSession(held.shard, session);
    written.delete(id);
    await leases.drop(`${shards}${id}`, self);
    log.info('left a gateway shard to another process', { id });
  }

  async function divide(): Promise<void> {
    const at = timestamp(now());
    await leases.take(`${members}${self}`, self, at, leaseMs);
    count = await shardCount();
    for (const [id, { shard }] of [...mine])
      if (shard.count !== count || !(await hold(id))) await give(id);
      else await keepSession(shard);
    const present = (await leases.held(members, at)).map(({ holder }) => holder);
    for (let moved = true; moved && !closed; ) moved = await move(present);
    divided = true;
  }

  /** Leaves or takes one shard; false where there is nothing to move, or one was left, which is enough for a round. */
  async function move(present: readonly string[]): Promise<boolean> {
    const taken = await leases.held(shards, timestamp(now()));
    const held = new Map(present.map((member) => [member, 0]));
    for (const { holder } of taken) held.set(holder, (held.get(holder) ?? 0) + 1);
    const next = nextMove(self, held, count);
    const [last] = [...mine.keys()].slice(-1);
    if (next === 'leave' && last !== undefined) await give(last);
    if (next !== 'take') return false;
    const names = new Set(taken.map(({ name }) => name));
    for (let id = 0; id < count; id++) {
      if (names.has(`${shards}${id}`) || !(await hold(id))) continue;
      await open({ id, count });
      return true;
    }
    return false;
  }

  /** While the store cannot be asked, nobody else can take a shard either: everything stays as it is. */
  function next(): Promise<void> {
    round ??= divide()
      .catch((error: unknown) => log.warn('gateway shards could not be divided', { reason: reasonOf(error) }))
      .finally(() => {
        round = null;
      });
    return round;
  }

  let looks = 0;
  /** A round is due, or there is something to take before that. */
  async function look(): Promise<void> {
    looks += 1;
    if (looks % LOOKS === 0) return next();
    if (round !== null) return;
    try {
      if ((await leases.held(shards, timestamp(now()))).length < count) await next();
    } catch (error) {
      log.debug('free gateway shards could not be looked for', { reason: reasonOf(error) });
    }
  }

  return {
    async connect() {
      timer = setInterval(() => void look(), roundMs / LOOKS).unref();
      await next();
    },
    ready: () => divided && [...mine.values()].every(({ gateway }) => gateway.ready()),
    async close() {
      closed = true;
      if (timer !== null) clearInterval(timer);
      await round;
      // Not a member any more, so that the others count on as many shards more.
      await Promise.all([leases.drop(`${members}${self}`, self), ...[...mine.keys()].map(give)]);
    },
    session: () => null,
  };
}
