/** Shortens a text without cutting a character as readers see it. */

const ELLIPSIS = '…';

/** At most `max` UTF-16 units, with an ellipsis if text was omitted. No grapheme (letter with accents, emoji) is cut. */
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
