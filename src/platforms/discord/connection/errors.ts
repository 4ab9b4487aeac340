/** Why a call to Discord failed, read from what the library throws, and the table of Discord's error codes. */
import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import * as z from 'zod';
import { reasonOf } from '../../../core/base/errors.ts';
import type { RejectedReason } from '../../../core/delivery/outcome.ts';
import { english } from '../../../core/wording/index.ts';

const { report } = english;

/** A failed call, by what can be done about it. */
export type CallFailure =
  /** Too many requests; `everywhere`: with this token, not in this channel only. */
  | { readonly kind: 'limited'; readonly afterMs: number; readonly everywhere: boolean }
  /** Discord refused; `code` is its error code, 0 where it has no closer one. */
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly code: number;
      readonly message: string;
    }
  /** The token is wrong or was revoked. */
  | { readonly kind: 'unauthorized' }
  /** A page instead of JSON: Cloudflare blocked this host before the request reached Discord. */
  | { readonly kind: 'blocked'; readonly afterMs: number }
  /** The request never left this machine. */
  | { readonly kind: 'unreached'; readonly reason: string }
  /** The request may have been carried out. */
  | { readonly kind: 'doubtful'; readonly reason: string };

const limitError = z.looseObject({
  name: z.string().startsWith('RateLimitError'),
  timeToReset: z.number(),
  retryAfter: z.number(),
  sublimitTimeout: z.number(),
  global: z.boolean(),
  scope: z.string().optional(),
});
const apiError = z.looseObject({
  name: z.string().startsWith('DiscordAPIError'),
  status: z.number(),
  code: z.union([z.number(), z.string(), z.undefined()]),
  message: z.string(),
});
const networkError = z.looseObject({ code: z.string() });

/** Network errors before a connection existed, so nothing was sent. */
const BEFORE_SENDING = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** No call is made for so long after Discord blocked the host, unless it names a longer time; its docs give an hour as the longest block. */
const BLOCKED_MS = 600_000;

/** Thrown for a call that the host's block answered, or that was not made because every further call makes a block or limit last longer. */
export class HeldBack extends Error {
  readonly failure: CallFailure;
  constructor(failure: CallFailure) {
    super('Discord asked this host to make no calls');
    this.failure = failure;
  }
}

/** @param toldMs the time that the network names; 0: none. */
export function blockedFor(toldMs: number): CallFailure {
  return { kind: 'blocked', afterMs: Math.min(Math.max(toldMs, BLOCKED_MS), LONGEST_BLOCK_MS) };
}

/** A block for a day on one route has been seen: https://github.com/discord/discord-api-docs/issues/7145 */
const LONGEST_BLOCK_MS = 86_400_000;

export function callFailureOf(thrown: unknown): CallFailure {
  if (thrown instanceof HeldBack) return thrown.failure;
  const limit = limitError.safeParse(fieldsOf(thrown));
  if (limit.success) {
    const { timeToReset, retryAfter, sublimitTimeout, global, scope } = limit.data;
    const afterMs = Math.ceil(Math.max(timeToReset, retryAfter, sublimitTimeout, 0));
    return { kind: 'limited', afterMs, everywhere: global || scope === 'global' };
  }
  const api = apiError.safeParse(fieldsOf(thrown));
  if (api.success) return refusalOf(api.data);
  const message = reasonOf(thrown);
  // After a 401 the library forgets the token and refuses further calls.
  if (message.startsWith('Expected token to be set')) return { kind: 'unauthorized' };
  const cause = thrown instanceof Error ? (thrown.cause ?? thrown) : thrown;
  const network = networkError.safeParse(fieldsOf(cause));
  if (network.success && BEFORE_SENDING.has(network.data.code)) {
    return { kind: 'unreached', reason: network.data.code };
  }
  return { kind: 'doubtful', reason: network.success ? network.data.code : message.slice(0, 200) };
}

/** Error objects have some of their fields on the prototype. */
function fieldsOf(thrown: unknown): unknown {
  if (!(thrown instanceof Error)) return thrown;
  return { ...thrown, name: thrown.name, message: thrown.message };
}

function refusalOf({ status, code, message }: z.infer<typeof apiError>): CallFailure {
  if (status === 401) return { kind: 'unauthorized' };
  // Every refusal of Discord's has a code. Without one it comes from a proxy or a server that gave up, and says nothing about the post.
  if (code === undefined)
    return status === 403 ? blockedFor(0) : { kind: 'doubtful', reason: `HTTP ${status}` };
  return { kind: 'refused', status, code: Number(code), message: message.slice(0, 500) };
}

export interface Rejection {
  readonly reason: RejectedReason;
  /** The problem and its remedy, for people on that server. */
  readonly detail: string;
}

/** The error codes that a post, a thread or a direct message can get. */
const REFUSALS: Readonly<Record<number, Rejection>> = {
  [Code.UnknownChannel]: {
    reason: 'not_found',
    detail: report.discord.channelGone,
  },
  [Code.UnknownGuild]: {
    reason: 'not_found',
    detail: report.discord.serverGone,
  },
  [Code.UnknownMessage]: { reason: 'not_found', detail: report.discord.messageGone },
  [Code.UnknownUser]: { reason: 'not_found', detail: report.discord.personGone },
  [Code.MissingAccess]: {
    reason: 'forbidden',
    detail: report.discord.unseen,
  },
  [Code.CannotSendMessagesToThisUser]: {
    reason: 'forbidden',
    detail: report.discord.closed,
  },
  [Code.CannotSendMessagesInNonTextChannel]: {
    reason: 'not_found',
    detail: report.discord.noText,
  },
  [Code.MissingPermissions]: {
    reason: 'forbidden',
    detail: report.discord.noPermission,
  },
  [Code.CannotExecuteActionOnThisChannelType]: {
    reason: 'not_found',
    detail: report.discord.noText,
  },
  [Code.InvalidActionOnArchivedThread]: {
    reason: 'forbidden',
    detail: report.discord.archived,
  },
  [Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds]: {
    reason: 'forbidden',
    detail: report.discord.noSharedServer,
  },
  [Code.ThreadLocked]: {
    reason: 'forbidden',
    detail: report.discord.locked,
  },
  [Code.TagRequiredToCreateAForumPostInThisChannel]: {
    reason: 'forbidden',
    detail: report.discord.tag,
  },
  [Code.MessageWasBlockedByAutomaticModeration]: {
    reason: 'forbidden',
    detail: report.discord.postBlocked,
  },
  [Code.TitleWasBlockedByAutomaticModeration]: {
    reason: 'forbidden',
    detail: report.discord.titleBlocked,
  },
  [Code.CloudflareIsBlockingYourRequest]: {
    reason: 'forbidden',
    detail: report.discord.turnedAway,
  },
};

/** Codes for a temporary refusal: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const LATER_MS: Readonly<Record<number, number>> = {
  /** The service is limited. */
  [Code.ServiceResourceIsBeingRateLimited]: 60_000,
  /** Too many direct messages were opened; Discord publishes no number. */
  [Code.OpeningDirectMessagesTooFast]: 600_000,
  /** Slow mode, or a write limit of the channel or the server. */
  [Code.ActionCannotBePerformedDueToSlowmodeRateLimit]: 60_000,
  [Code.ChannelWriteRateLimit]: 60_000,
  [Code.ServerWriteRateLimit]: 60_000,
  /** The server has the most active threads it may have; they are archived after a day. */
  [Code.MaximumActiveThreads]: 3_600_000,
  /** The API is overloaded. */
  [Code.APIResourceOverloaded]: 60_000,
};

/** How long a refusal lasts, in milliseconds; null if a person has to act. */
export function passesAfter(code: number): number | null {
  return LATER_MS[code] ?? null;
}

export function rejectionFor(failure: Extract<CallFailure, { readonly kind: 'refused' }>): Rejection {
  const known = REFUSALS[failure.code];
  if (known !== undefined) return known;
  const detail = `Discord answered ${failure.status} (${failure.code}): ${failure.message}`;
  if (failure.status === 404) return { reason: 'not_found', detail };
  if (failure.status === 403) return { reason: 'forbidden', detail };
  return { reason: 'bad_payload', detail };
}
