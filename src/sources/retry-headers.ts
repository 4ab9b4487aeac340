/** What a response says about when to ask again. */

/** `Retry-After` in seconds or as a date, in milliseconds from now; null when absent or unreadable. */
export function retryAfterMs(header: string | null, now: Temporal.Instant): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now.epochMilliseconds);
}

/** `Cache-Control: max-age`, else `Expires`; null when the response says nothing. */
export function freshMs(
  headers: { readonly cacheControl: string | null; readonly expires: string | null },
  now: Temporal.Instant,
): number | null {
  const control = headers.cacheControl ?? '';
  if (/\b(?:no-store|no-cache)\b/i.test(control)) return 0;
  const age = /\bmax-age\s*=\s*"?(\d{1,9})/i.exec(control)?.[1];
  if (age !== undefined) return Number(age) * 1000;
  const expires = headers.expires === null ? Number.NaN : Date.parse(headers.expires);
  return Number.isNaN(expires) ? null : Math.max(0, expires - now.epochMilliseconds);
}
