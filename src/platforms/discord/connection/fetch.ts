/** Node's fetch for the library. It adds a missing Retry-After header, because without one the library retries at once. */
import * as z from 'zod';

/** Seconds to wait when Discord sends a limit without a time. */
const UNSAID_SECONDS = 5;

const limitSchema = z.looseObject({ retry_after: z.number().nonnegative(), global: z.boolean().optional() });

export async function fetchWithWaits(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(input, init);
  if (response.status !== 429) return response;
  const body = await response.text();
  const said = read(body);
  const headers = new Headers(response.headers);
  const told = [Number(headers.get('retry-after') ?? ''), said?.retry_after ?? 0];
  headers.set('retry-after', String(told.find((seconds) => seconds > 0) ?? UNSAID_SECONDS));
  if (said?.global === true) headers.set('x-ratelimit-global', 'true');
  return new Response(body, { status: 429, headers });
}

function read(body: string): z.infer<typeof limitSchema> | null {
  try {
    return limitSchema.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null;
  }
}
