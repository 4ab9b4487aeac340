/** Discord's HTTP API through discord.js: one rate-limit book per token, no retries of its own, every call ends in time. */
import type { REST } from 'discord.js';
import { fetchWithWaits } from './fetch.ts';

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: `/${string}`;
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string>>;
  readonly files?: readonly { readonly name: string; readonly data: string; readonly contentType: string }[];
  /** Interactions bring their own token in the path and are outside the bot's limits. */
  readonly auth?: false;
  /** A shorter time-out than the usual one. */
  readonly withinMs?: number;
}

/** Throws what the library throws; `troubleOf` says what that means. */
export type Rest = (call: Call) => Promise<unknown>;

export interface RestSettings {
  readonly token: string;
  /** Ends in `/api`, without a version. */
  readonly apiBase: string;
  readonly version: string;
  /** How long an answer may take; 10 seconds unless said otherwise. */
  readonly timeoutMs?: number;
}

/** Headers must come within this time. */
const TIMEOUT_MS = 10_000;
/** And the rest of the answer within this much more: the library stops its own clock at the headers. */
const BODY_MS = 2_000;
/** Longer waits are the outbox's business. */
const LONGEST_WAIT_MS = 2_000;

/** The library's client; loaded when Discord is on, so that nothing else pays for it. */
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
 * Node's own fetch: the library's copy of undici sends through whatever another copy in this process made global, and then can't
 * send files. Both sides mean the same standard types, told by two packages.
 */
const nodeFetch = fetchWithWaits as unknown as REST['options']['makeRequest'];

const VERB = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const;

/**
 * @param openReplies the client for interactions: they are outside the bot's limits (docs/topics/rate-limits.mdx, "Global Rate Limit"),
 * so a limit or a ban on its posts must not keep people from their answers
 */
export function restOf(open: () => Promise<REST>, openReplies = open, timeoutMs = TIMEOUT_MS): Rest {
  return async (call) => {
    const rest = await (call.auth === false ? openReplies() : open());
    return rest[VERB[call.method]](call.path, {
      signal: AbortSignal.timeout(Math.min(call.withinMs ?? Number.POSITIVE_INFINITY, timeoutMs + BODY_MS)),
      ...(call.body === undefined ? {} : { body: call.body }),
      ...(call.query === undefined ? {} : { query: new URLSearchParams(call.query) }),
      ...(call.files === undefined ? {} : { files: call.files.map((file) => ({ ...file })) }),
      ...(call.auth === undefined ? {} : { auth: call.auth }),
    });
  };
}
