/** What every platform does with foreign text before its own escaping: one line for names, safe addresses for links. */
import { shorten } from '../base/shorten.ts';

/**
 * Control characters and characters that change the direction of text. Joiners are kept, because scripts and emoji need
 * them.
 */
const UNSEEN = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]+/gu;

/** Chat platforms and browsers truncate longer addresses. */
const LONGEST_ADDRESS = 2000;

/** A name or our own text as one line of at most `max` UTF-16 units; no character is cut. */
export function plainLine(text: string, max = 200): string {
  const line = text
    .slice(0, max * 8)
    .toWellFormed()
    .replace(UNSEEN, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return shorten(line, max);
}

/**
 * An address that may be linked: http or https, without credentials, and not too long (a long one loses its fragment
 * first).
 * Null: show the words without a link.
 */
export function linkable(url: string | null, max = LONGEST_ADDRESS): string | null {
  const target = url === null ? null : URL.parse(url);
  if (target === null || (target.protocol !== 'https:' && target.protocol !== 'http:')) return null;
  if (target.username !== '' || target.password !== '') return null;
  if (target.href.length <= max) return target.href;
  target.hash = '';
  return target.href.length <= max ? target.href : null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
