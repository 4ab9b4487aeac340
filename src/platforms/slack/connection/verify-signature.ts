/**
 * Checks that a request comes from Slack: its signature over the raw body, and its time, which may not be far from ours
 * in either direction.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Now } from '../../../core/base/time.ts';
import { SIGNATURE_SECONDS } from '../limits.ts';

/** @see https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function isSigned(headers: Headers, body: string, secret: string, now: Now): boolean {
  const written = headers.get('x-slack-request-timestamp') ?? '';
  const given = headers.get('x-slack-signature') ?? '';
  if (!/^\d{1,12}$/.test(written) || !/^v0=[0-9a-f]{64}$/.test(given)) return false;
  const off = Math.abs(now().epochMilliseconds / 1000 - Number(written));
  if (off > SIGNATURE_SECONDS) return false;
  const own = `v0=${createHmac('sha256', secret).update(`v0:${written}:${body}`).digest('hex')}`;
  return timingSafeEqual(Buffer.from(own), Buffer.from(given));
}
