/** The headers of every response of the management page. */
import { pageHeaders } from '../../page-parts/headers.ts';

export const HEADERS: Readonly<Record<string, string>> = {
  ...pageHeaders(),
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
};
