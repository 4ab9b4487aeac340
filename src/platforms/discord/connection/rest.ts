/**
 * Discord's HTTP API through discord.js: one set of rate limits for each token, no retries by the library, and a
 * time-out for every call.
 */
import type { REST } from 'discord.js';
import type { Now } from '../../../core/base/time.ts';
import type { TakeTurn } from '../../../core/delivery/shared-budget.ts';
import { type CallFailure, callFailureOf, HeldBack } from './errors.ts';
import { fetchWithWaits } from './fetch.ts';

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: `/${string}`;
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string>>;
  readonly files?: readonly {
    readonly name: string;
    readonly data: string | Buffer;
    readonly contentType: string;
  }[];
  /** Interactions have their own token in the path and do not count towards the bot's limits. */
  readonly auth?: false;
  /** A shorter time-out for this call. */
  readonly withinMs?: number;
}

/** Throws what the library throws; `callFailureOf` explains it. */
export type Rest = (call: Call) => Promise<unknown>;

export interface RestSettings {
  readonly token: string;
  /** Ends in `/api`, without a version. */
  readonly apiBase: string;
  readonly version: string;
  /** Time-out of an answer in milliseconds; 10,000 by default. */
  readonly timeoutMs?: number;
}

/** Time-out for the headers of an answer. */
const TIMEOUT_MS = 10_000;
/** Further time for its body, because the library's own time-out ends with the headers. */
const BODY_MS = 2_000;
/** Longer waits are left to the outbox. */
const LONGEST_WAIT_MS = 2_000;

/** The library's client; imported here so that it is loaded only when Discord is enabled. */
export async function openRest(settings: RestSettings): Promise<REST> {
  const { REST } = await import('discord.js');
  return new REST({
    api: settings.apiBase,
    version: '10',
    timeout: settings.timeoutMs ?? TIMEOUT_MS,
    retries: 0,
    rejectOnRateLimit: (limit) =>
      Math.max(limit.timeToReset, limit.retryAfter, limit.sublimitTimeout) > LONGEST_WAIT_MS,
    invalidRequestWarningInterval: 100,
    makeRequest: nodeFetch,
    userAgentAppendix: `Pullquote/${settings.version}`,
  }).setToken(settings.token);
}

/**
 * Node's own fetch. The library's copy of undici would use a dispatcher that another copy in this process made global,
 * and then cannot send files. Both mean the same standard types, declared in two packages.
 */
const nodeFetch = fetchWithWaits as unknown as REST['options']['makeRequest'];

const VERB = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const;

/**
 * Makes no call while Discord limits the whole bot or its network blocks the host. Answers to people go on: they are few, and each may
 * be the one that gets through.
 */
export function holdWhileBlocked(rest: Rest, now: Now): Rest {
  let held: { readonly until: number; readonly failure: Held } | null = null;
  return async (call) => {
    const at = now().epochMilliseconds;
    if (call.auth !== false && held !== null && at < held.until)
      throw new HeldBack({ ...held.failure, afterMs: held.until - at });
    try {
      return await rest(call);
    } catch (error) {
      const failure = callFailureOf(error);
      const until = isForAll(failure) ? now().epochMilliseconds + failure.afterMs : 0;
      if (isForAll(failure) && until > (held?.until ?? 0)) held = { until, failure };
      throw error;
    }
  };
}

/**
 * Keeps all processes with this bot's token within its limit of 50 requests a second together. Replies do not count towards it.
 * docs/topics/rate-limits.mdx, "Global Rate Limit".
 */
export function inTurn(rest: Rest, turn: TakeTurn, applicationId: string): Rest {
  return async (call) => {
    if (call.auth !== false) await turn(`discord ${applicationId}`, TOGETHER);
    return rest(call);
  };
}

/** 40 a second, and eight ahead of that: at most 48 within any second. */
const TOGETHER = { intervalMs: 25, burst: 8 } as const;

/** What holds back every call. */
type Held = Extract<CallFailure, { readonly kind: 'blocked' | 'limited' }>;

function isForAll(failure: CallFailure): failure is Held {
  return failure.kind === 'blocked' || (failure.kind === 'limited' && failure.everywhere);
}

/**
 * @param openReplies the client for interactions. They do not count towards the bot's limits
 * (docs/topics/rate-limits.mdx, "Global Rate Limit"), so a limit or ban on its posts must not delay people's answers.
 */
export function restOf(
  token: string,
  open: () => Promise<REST>,
  openReplies = open,
  timeoutMs = TIMEOUT_MS,
): Rest {
  return async (call) => {
    const rest = await (call.auth === false ? openReplies() : open());
    // After a 401 the library forgets the token, and would refuse all calls until a restart.
    rest.setToken(token);
    return rest[VERB[call.method]](call.path, {
      signal: AbortSignal.timeout(Math.min(call.withinMs ?? Number.POSITIVE_INFINITY, timeoutMs + BODY_MS)),
      ...(call.body === undefined ? {} : { body: call.body }),
      ...(call.query === undefined ? {} : { query: new URLSearchParams(call.query) }),
      ...(call.files === undefined ? {} : { files: call.files.map((file) => ({ ...file })) }),
      ...(call.auth === undefined ? {} : { auth: call.auth }),
    });
  };
}
