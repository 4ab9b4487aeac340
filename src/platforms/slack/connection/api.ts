/** Calls Slack's Web API: without the SDK's retries, with a time-out, and every failure as a value. */

import type { WebClient } from '@slack/web-api';
import { createCache } from '../../../core/base/cache.ts';
import type { Log } from '../../../core/ports/ports.ts';
import { type CallFailure, callFailureOf, UNSAID_LIMIT_SECONDS } from './errors.ts';
import { createLogger } from './logger.ts';
import type { SlackSettings } from './settings.ts';

export type ApiResult =
  | {
      readonly ok: true;
      readonly data: Readonly<Record<string, unknown>>;
      /** The token's scopes; null if Slack does not send them. */
      readonly scopes: readonly string[] | null;
    }
  | { readonly ok: false; readonly failure: CallFailure };

export interface Api {
  call(token: string | null, method: string, args?: Readonly<Record<string, unknown>>): Promise<ApiResult>;
}

/** Short, because the outbox can try again only after a lost answer is noticed. */
export const TIMEOUT_MS = 10_000;
/** Most clients kept, one for each token. */
const CLIENTS = 200;

export function createApi(
  settings: Pick<SlackSettings, 'apiUrl'>,
  log: Log,
  timeoutMs: number = TIMEOUT_MS,
): Api {
  const clients = createCache<string, WebClient>(CLIENTS);

  async function clientOf(token: string | null): Promise<WebClient> {
    const key = token ?? '';
    const known = clients.get(key);
    if (known !== undefined) return known;
    const { WebClient, LogLevel } = await import('@slack/web-api');
    const client = new WebClient(token ?? undefined, {
      slackApiUrl: settings.apiUrl,
      retryConfig: { retries: 0 },
      timeout: timeoutMs,
      rejectRateLimitedCalls: true,
      allowAbsoluteUrls: false,
      fetch: withRetryAfter,
      logger: createLogger(log, LogLevel.ERROR),
    });
    clients.set(key, client);
    return client;
  }

  return {
    call: async (token, method, args = {}) => {
      const client = await clientOf(token);
      try {
        const data = await client.apiCall(method, { ...args });
        return { ok: true, data: { ...data }, scopes: data.response_metadata?.scopes ?? null };
      } catch (error) {
        return { ok: false, failure: callFailureOf(error) };
      }
    },
  };
}

/** The SDK treats a 429 without Retry-After as an error; it is an ordinary rate limit. */
async function withRetryAfter(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(input, init);
  if (response.status !== 429 || /^\d+$/.test(response.headers.get('retry-after') ?? '')) return response;
  const headers = new Headers(response.headers);
  headers.set('retry-after', String(UNSAID_LIMIT_SECONDS));
  return new Response(response.body, { status: 429, headers });
}
