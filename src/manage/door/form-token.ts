/** The hidden field that each form carries: only a page that was made for this browser knows it (CSRF). */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** @param secret of the browser’s cookie */
export function formToken(secret: string): string {
  return createHmac('sha256', secret).update('form').digest('base64url');
}

export function isFormToken(given: string, secret: string): boolean {
  const wanted = Buffer.from(formToken(secret));
  const found = Buffer.from(given);
  return found.length === wanted.length && timingSafeEqual(found, wanted);
}
