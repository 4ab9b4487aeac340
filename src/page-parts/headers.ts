/** The headers that every response of our own web pages has. */

/** @param policy what the page may load and run beyond the usual, by directive of the Content-Security-Policy */
export function pageHeaders(policy: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return {
    'content-security-policy': Object.entries({ ...POLICY, ...policy })
      .map(([what, from]) => `${what} ${from}`)
      .join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
}

/** No script runs, nothing is loaded from elsewhere, and no other page can frame it. */
const POLICY = {
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
} as const;
