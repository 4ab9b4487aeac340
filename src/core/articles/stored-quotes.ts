/** Gives found quotes the ids under which they are stored. */
import { createHash } from 'node:crypto';
import type { Quote } from '../quotes/quote.ts';
import type { StoredQuote } from './article.ts';

/**
 * Quotes with the same words in the same article are the same quote: they keep their id and a manager's correction in
 * later revisions.
 */
export function storedQuotes(
  article: string,
  found: readonly Quote[],
  former: readonly StoredQuote[] = [],
): readonly StoredQuote[] {
  const fixed = new Map(former.map((quote) => [quote.id, quote.fixedSpeaker]));
  const times = new Map<string, number>();
  return found.map((quote) => {
    const nth = times.get(quote.text) ?? 0;
    times.set(quote.text, nth + 1);
    const id = `q${shortHash(article, quote.text, String(nth))}`;
    return { ...quote, id, article, of: 'article', status: 'current', fixedSpeaker: fixed.get(id) ?? null };
  });
}

/** Twelve characters of [a-z0-9]: with a million articles, the chance of any collision is below one in a million. */
export function shortHash(...parts: readonly string[]): string {
  const digest = createHash('sha256').update(parts.join('\n')).digest();
  return digest.readBigUInt64BE().toString(36).padStart(13, '0').slice(-12);
}
