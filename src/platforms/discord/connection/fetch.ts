/** Node's fetch for the library, with every limit's time in its header: the library retries at once when the header is missing. */
import * as z from 'zod';

/** Used where Discord limits without saying for how long, or says no time at all. */
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
