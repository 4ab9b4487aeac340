/** Links to words in an article by text fragments (https://wicg.github.io/scroll-to-text-fragment/). */

/** Longer quotations are given by their first and last words, so that links stay short and survive small edits. */
const WHOLE_AT_MOST = { words: 12, length: 100 };
const EDGE_WORDS = 6;

/** Browsers and chat platforms truncate longer links. */
const LONGEST_LINK = 2000;

/**
 * The article's address with a fragment that scrolls to the words; without one if none can be made; null if the article
 * has no address.
 */
export function textFragmentLink(url: string | null, words: string): string | null {
  if (url === null) return null;
  const target = URL.parse(url);
  if (target === null || (target.protocol !== 'https:' && target.protocol !== 'http:')) return null;
  target.hash = '';
  const directive = textDirective(words);
  const link = directive === null ? target.href : `${target.href}#:~:text=${directive}`;
  return link.length > LONGEST_LINK ? target.href : link;
}

/** `start` or `start,end`, percent-encoded; null if there is no word to search. */
function textDirective(text: string): string | null {
  // A match must not cross a line break, because there the page may begin a new block.
  const lines = text.split('\n').filter((line) => /[\p{L}\p{N}]/u.test(line));
  const first = lines[0]?.trim().split(/\s+/);
  const last = lines.at(-1)?.trim().split(/\s+/);
  if (first === undefined || last === undefined) return null;
  const whole = first.join(' ');
  if (lines.length === 1 && first.length <= WHOLE_AT_MOST.words && whole.length <= WHOLE_AT_MOST.length) {
    return encode(whole);
  }
  // In one line the start and the end must not share a word.
  const half = lines.length === 1 ? Math.max(1, Math.floor(first.length / 2)) : EDGE_WORDS;
  const edge = Math.min(EDGE_WORDS, half);
  const start = first.slice(0, edge).join(' ');
  const end = last.slice(-edge).join(' ');
  return first.length === 1 && lines.length === 1 ? encode(whole) : `${encode(start)},${encode(end)}`;
}

/** `encodeURIComponent` covers `&` and `,`. A dash is encoded too, because it would mark a prefix or suffix. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}
