/**
 * Node's fetch for the library. It adds a missing Retry-After header, because without one the library retries at once; and it tells the
 * network's block of this host from Discord's own limits.
 */
import * as z from 'zod';
import { blockedFor, HeldBack } from './errors.ts';

/** Seconds to wait when Discord sends a limit without a time. */
const UNSAID_SECONDS = 5;

/** Discord's own limits are JSON; what the network before it sends is not. */
const limitSchema = z.looseObject({
  retry_after: z.number().nonnegative().optional(),
  global: z.boolean().optional(),
});

/** @throws {HeldBack} when the network before Discord blocks this host. */
export async function fetchWithWaits(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(input, init);
  if (response.status !== 429) return response;
  const body = await response.text();
  const said = read(body);
  const headers = new Headers(response.headers);
  const header = Number(headers.get('retry-after') ?? '') || 0;
  if (said === null) throw new HeldBack(blockedFor(header * 1_000));
  const told = [header, said.retry_after ?? 0];
  headers.set('retry-after', String(told.find((seconds) => seconds > 0) ?? UNSAID_SECONDS));
  if (said.global === true) headers.set('x-ratelimit-global', 'true');
  return new Response(body, { status: 429, headers });
}

function read(body: string): z.infer<typeof limitSchema> | null {
  try {
    return limitSchema.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null;
  }
}
