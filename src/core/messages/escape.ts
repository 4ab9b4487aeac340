/** What every platform does to foreign text before its own escaping: one line for names, safe addresses for links. */
import { shorten } from '../base/shorten.ts';

/** Control characters and those that turn the direction of the text after them; joiners stay, scripts and emoji need them. */
const UNSEEN = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]+/gu;

/** Chat platforms and browsers cut longer addresses. */
const LONGEST_ADDRESS = 2000;

/** A name or our own text as one line of at most `max` UTF-16 units, never cut inside a character. */
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
 * An address that may be linked: http or https, no credentials, not too long (then without its fragment, else not at all).
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
