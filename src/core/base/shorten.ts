/** Cuts a text to a length where a reader sees the end of a character. */

const ELLIPSIS = '…';

/** At most `max` UTF-16 units, with an ellipsis where something was left out; no grapheme (letter with accents, emoji) is cut. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(
    text.slice(0, max + 1),
  )) {
    if (kept.length + segment.length > max - ELLIPSIS.length) break;
    kept += segment;
  }
  return `${kept.trimEnd()}${ELLIPSIS}`;
}
