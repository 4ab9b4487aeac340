/** Protection against foreign pages: whether a page of ours sent a request that changes something. */

/**
 * Browsers name the origin of every POST. A program without an origin (curl) has no person’s session to misuse.
 * @param outside the origin under which a proxy shows the page, where there is one
 */
export function isOwnRequest({ headers, url }: Request, outside: string | null = null): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  const origin = headers.get('origin');
  return origin === null || origin === new URL(url).origin || origin === outside;
}
