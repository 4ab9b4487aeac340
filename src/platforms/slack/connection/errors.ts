/** Why a call to Slack failed, and what Slack's error codes mean for a post. */
import * as z from 'zod';
import type { RejectedReason } from '../../../core/delivery/outcome.ts';
import { english } from '../../../core/wording/index.ts';
import { fill } from '../../../core/wording/reports.ts';

const { report } = english;

/** How a call failed. */
export type CallFailure =
  /** Slack refused, with its code; nothing was done. */
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'limited'; readonly afterMs: number }
  /** The request never reached Slack. */
  | { readonly kind: 'unsent'; readonly reason: string }
  /** No usable answer: the request may have been carried out. */
  | { readonly kind: 'doubtful'; readonly reason: string };

/** Wait when Slack sends a rate limit without a time. */
export const UNSAID_LIMIT_SECONDS = 30;

/** Errors before a connection existed, so nothing can have been posted. */
const BEFORE_CONNECTING = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** "Some aspect of the operation may have succeeded": https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const MAYBE_DONE = new Set(['internal_error', 'fatal_error', 'request_timeout', 'service_unavailable']);
const LIMITED = new Set(['ratelimited', 'rate_limited', 'message_limit_exceeded', 'team_added_to_org']);

/** The fields of the SDK's errors that are used here, without loading its classes. */
const sdkError = z.discriminatedUnion('code', [
  z.looseObject({
    code: z.literal('slack_webapi_platform_error'),
    data: z.looseObject({
      error: z.unknown(),
      response_metadata: z.looseObject({ retryAfter: z.number().optional() }).optional(),
    }),
  }),
  z.looseObject({ code: z.literal('slack_webapi_rate_limited_error'), retryAfter: z.number() }),
  z.looseObject({ code: z.literal('slack_webapi_http_error'), statusCode: z.number() }),
  z.looseObject({ code: z.literal('slack_webapi_request_error'), original: z.unknown() }),
]);

export function callFailureOf(thrown: unknown): CallFailure {
  const read = sdkError.safeParse(thrown);
  if (!read.success) return { kind: 'doubtful', reason: nameOf(thrown) };
  const error = read.data;
  switch (error.code) {
    case 'slack_webapi_rate_limited_error':
      return { kind: 'limited', afterMs: error.retryAfter * 1000 };
    case 'slack_webapi_http_error':
      return error.statusCode >= 500
        ? { kind: 'doubtful', reason: `HTTP ${error.statusCode}` }
        : { kind: 'unsent', reason: `HTTP ${error.statusCode}` };
    case 'slack_webapi_request_error': {
      const reason = nameOf(error.original);
      return { kind: BEFORE_CONNECTING.has(reason) ? 'unsent' : 'doubtful', reason };
    }
    case 'slack_webapi_platform_error':
      return platformTrouble(error.data.error, error.data.response_metadata?.retryAfter);
    default:
      return error satisfies never;
  }
}

/** An answer without a code comes from a proxy, not from Slack, so it says nothing about the post. */
function platformTrouble(code: unknown, retryAfter: number | undefined): CallFailure {
  if (typeof code !== 'string' || !/^[a-z][a-z0-9_]{1,80}$/.test(code)) {
    return { kind: 'doubtful', reason: 'an answer that is not Slack’s' };
  }
  if (LIMITED.has(code)) return { kind: 'limited', afterMs: (retryAfter ?? UNSAID_LIMIT_SECONDS) * 1000 };
  if (MAYBE_DONE.has(code)) return { kind: 'doubtful', reason: code };
  return { kind: 'refused', code };
}

/** Whether a request failed before a connection existed, so that it had no effect. */
export function isUnsent(thrown: unknown): boolean {
  return BEFORE_CONNECTING.has(nameOf(thrown));
}

/** The system's error code, if any. Never the message, which may contain an address with a token. */
function nameOf(thrown: unknown): string {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth++) {
    if ('code' in error && typeof error.code === 'string') return error.code;
    if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'no answer in time';
  }
  return thrown instanceof Error ? thrown.name : 'unknown';
}

export interface Rejection {
  readonly reason: RejectedReason;
  /** The problem and its remedy, for the owner of the workspace. */
  readonly detail: string;
}

const table = (
  reason: RejectedReason,
  details: Readonly<Record<string, string>>,
): readonly (readonly [string, Rejection])[] =>
  Object.entries(details).map(([code, detail]) => [code, { reason, detail }]);

/** Our own code, not Slack's: no configured key decrypts the token. */
export const UNREADABLE = 'token_unreadable';

const REINSTALL = 'Install the app again and put the new token in.';

/** https://docs.slack.dev/reference/methods/chat.postMessage#errors, conversations.open and chat.update likewise */
const REFUSALS: ReadonlyMap<string, Rejection> = new Map([
  ...table('not_found', {
    channel_not_found: report.slack.channelGone,
    is_archived: report.slack.archived,
    message_not_found: 'The message is gone.',
    thread_not_found: report.slack.threadGone,
    user_not_found: report.slack.unknownMember,
    users_not_found: report.slack.unknownMember,
    user_disabled: report.slack.deactivated,
    user_not_visible: report.slack.unseenMember,
    cannot_dm_bot: report.slack.bot,
    method_not_supported_for_channel_type: report.slack.noPosts,
    channel_type_not_supported: report.slack.noPosts,
  }),
  ...table('forbidden', {
    not_in_channel: report.slack.notInChannel,
    restricted_action: report.slack.restricted,
    restricted_action_read_only_channel: report.slack.readOnly,
    restricted_action_thread_only_channel: report.slack.threadsOnly,
    restricted_action_thread_locked: report.slack.locked,
    restricted_action_non_threadable_channel: report.slack.noThreads,
    ekm_access_denied: report.slack.suspended,
    missing_scope: report.slack.scope,
    no_permission: report.slack.settings,
    access_denied: report.slack.settings,
    team_access_not_granted: report.slack.noAccess,
    not_allowed_token_type: 'This kind of token can’t post: use the bot token (xoxb-…).',
    cant_update_message: report.slack.notAuthor,
    edit_window_closed: report.slack.editLate,
    is_inactive: report.slack.unchangeable,
  }),
  ...table('unauthorized', {
    invalid_auth: `The bot token is not valid. ${REINSTALL}`,
    not_authed: `The bot token is missing. ${REINSTALL}`,
    token_revoked: `The app was removed or its token revoked. ${REINSTALL}`,
    token_expired: `The token has expired. ${REINSTALL}`,
    account_inactive: `The app was removed, or the workspace is gone. ${REINSTALL}`,
    user_removed_from_team: `The app was removed from the workspace. ${REINSTALL}`,
    [UNREADABLE]:
      'The stored token can’t be opened: PULLQUOTE_ENCRYPTION_KEY is not the key it was sealed with. Put that key behind the new one, or install again.',
    team_not_found: `The workspace is gone. ${REINSTALL}`,
    org_login_required: 'The workspace is being moved to Enterprise Grid: post again when that is over.',
    two_factor_setup_required: 'The workspace asks for two-factor login: the installer has to set it up.',
  }),
]);

/** An unknown code means that our request was wrong, so the payload is rejected and not the destination. */
export function rejectionFor(code: string): Rejection {
  return REFUSALS.get(code) ?? { reason: 'bad_payload', detail: fill(report.slack.notTaken, code) };
}
