/** The gateway of several processes with one token: each holds a part of the shards by leases, and takes over those of processes that ended. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { reasonOf } from '../../../core/base/errors.ts';
import { type Now, timestamp } from '../../../core/base/time.ts';
import type { LeaseStore } from '../../../core/ports/delivery-store.ts';
import { createGateway, type Gateway, type GatewayDeps } from './gateway.ts';
import type { Rest } from './rest.ts';
import { nextMove, type Shard } from './shards.ts';

export interface DividedGatewayDeps extends Omit<GatewayDeps, 'shard'> {
  readonly leases: LeaseStore;
  readonly applicationId: string;
  readonly now: Now;
  readonly rest: Rest;
  /** Milliseconds between two rounds; 5,000 by default. */
  readonly roundMs?: number | undefined;
}

const ROUND_MS = 5_000;
/** Rounds until a process that falls silent loses what it holds. */
const ROUNDS_HELD = 4;

const recommendedShape = z.looseObject({ shards: z.int().positive() });

export function createDividedGateway(deps: DividedGatewayDeps): Gateway {
  const { leases, log, now, rest, applicationId, roundMs = ROUND_MS } = deps;
  const self = randomUUID();
  const leaseMs = roundMs * ROUNDS_HELD;
  const [members, shards, total] = ['member ', 'shard ', 'shards'].map(
    (name) => `discord ${applicationId} ${name}`,
  ) as [string, string, string];
  const mine = new Map<number, { readonly shard: Shard; readonly gateway: Gateway }>();
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

  function open(shard: Shard): void {
    const gateway = createGateway({ ...deps, shard });
    mine.set(shard.id, { shard, gateway });
    log.info('holds a gateway shard', { ...shard });
    gateway
      .connect()
      .catch((error: unknown) => log.error('the gateway broke', { ...shard, reason: reasonOf(error) }));
  }

  /** Closed before the lease is dropped, so that nobody else opens it meanwhile. */
  async function give(id: number): Promise<void> {
    await mine.get(id)?.gateway.close();
    mine.delete(id);
    await leases.drop(`${shards}${id}`, self);
    log.info('left a gateway shard to another process', { id });
  }

  async function divide(): Promise<void> {
    const at = timestamp(now());
    await leases.take(`${members}${self}`, self, at, leaseMs);
    const count = await shardCount();
    for (const [id, { shard }] of [...mine]) if (shard.count !== count || !(await hold(id))) await give(id);
    const present = (await leases.held(members, at)).map(({ holder }) => holder);
    for (let moved = true; moved && !closed; ) moved = await move(present, count);
    divided = true;
  }

  /** Leaves or takes one shard; false where there is nothing to move, or one was left, which is enough for a round. */
  async function move(present: readonly string[], count: number): Promise<boolean> {
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
      open({ id, count });
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

  return {
    async connect() {
      timer = setInterval(() => void next(), roundMs).unref();
      await next();
    },
    ready: () => divided && [...mine.values()].every(({ gateway }) => gateway.ready()),
    async close() {
      closed = true;
      if (timer !== null) clearInterval(timer);
      await round;
      await Promise.all([...mine.values()].map(({ gateway }) => gateway.close()));
      const names = [...mine.keys()].map((id) => `${shards}${id}`);
      mine.clear();
      for (const name of [...names, `${members}${self}`]) await leases.drop(name, self);
    },
  };
}
