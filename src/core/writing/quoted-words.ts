/** What a proposed sentence has between quotation marks: replaced by the stored words, or the sentence is stopped. */
import { stretchesOf } from '../quotes/marks/quotation-marks.ts';
import { passagesOf } from '../text/passages.ts';
import type { Span } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';
import type { NumberedSentence, QuotedStretch, SentencePlace } from './written-text.ts';

/** Quotation marks of any kind; an apostrophe between or after letters is none. */
const MARK = /["“”„‟«»‹›「」『』〝〞]|(?<!\p{L})['’‘‚‛]|['‘‚‛](?!\p{L})/u;
/** Whether a quotation mark of any kind stands in the text. */
export const hasQuotationMark = (text: string): boolean => MARK.test(text);
const CLOSING_MARKS = /[\s,.;:!?…]+$/u;

/** A model may repeat most of somebody's words; the exact ones then take their place. The share of words in common. */
const NEARLY_THE_SAME = 0.8;

export interface WithQuotations {
  /** The sentence without quotation marks. */
  readonly text: string;
  readonly quoted: readonly QuotedStretch[];
}

/** Null: something between marks is not on record in these sentences, or a mark stands alone. */
export function withStoredQuotations(
  proposed: string,
  from: readonly NumberedSentence[],
): WithQuotations | null {
  let text = '';
  let at = 0;
  const quoted: QuotedStretch[] = [];
  for (const { start, end, from: opens, to: closes, style, open } of stretchesOf(
    proposed,
    passagesOf(proposed),
  )) {
    if (style === 'turn' || open) return null;
    const inside = proposed.slice(start, end);
    const stored = storedWords(inside, from);
    if (stored === null) return null;
    text += proposed.slice(at, opens);
    const after = CLOSING_MARKS.exec(inside)?.[0].trim() ?? '';
    quoted.push({ start: text.length, end: text.length + stored.text.length, place: stored.place });
    text += stored.text + (stored.text.endsWith(after) ? '' : after);
    at = closes;
  }
  text += proposed.slice(at);
  return hasQuotationMark(ownWords({ text, quoted })) ? null : { text, quoted };
}

/** The sentence with blanks in place of what it quotes. */
export function ownWords({ text, quoted }: WithQuotations): string {
  return quoted.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`,
    text,
  );
}

interface StoredWords {
  readonly text: string;
  readonly place: SentencePlace;
}

/** The same words in a stored quotation: a stretch of it, or the whole of one that is nearly the same. */
function storedWords(inside: string, from: readonly NumberedSentence[]): StoredWords | null {
  const asked = plainWords(inside);
  if (asked.length === 0) return null;
  for (const sentence of from) {
    const pieces = sentence.said.flatMap((said) => (said.modality === 'asserted' ? said.pieces : []));
    for (const piece of pieces) {
      const words = wordsOf(sentence.text.slice(piece.start, piece.end)).map(({ start, end }) => ({
        start: piece.start + start,
        end: piece.start + end,
      }));
      const found = stretchOf(asked, words, sentence.text) ?? whole(asked, words, sentence.text);
      if (found !== null) return placed(sentence, found);
    }
  }
  return null;
}

function placed({ article, of, start, text }: NumberedSentence, found: Span): StoredWords {
  return {
    text: text.slice(found.start, found.end),
    place: { article, of, start: start + found.start, end: start + found.end },
  };
}

const plainWords = (text: string): readonly string[] => wordsOf(text).map((word) => word.text.toLowerCase());

function stretchOf(asked: readonly string[], words: readonly Span[], text: string): Span | null {
  const spoken = words.map(({ start, end }) => text.slice(start, end).toLowerCase());
  for (let at = 0; at + asked.length <= spoken.length; at += 1) {
    if (!asked.every((word, i) => spoken[at + i] === word)) continue;
    return spanOf(words.slice(at, at + asked.length));
  }
  return null;
}

function whole(asked: readonly string[], words: readonly Span[], text: string): Span | null {
  const spoken = words.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const shared = asked.filter((word) => spoken.includes(word)).length;
  const same = shared / Math.max(asked.length, spoken.length, 1) >= NEARLY_THE_SAME;
  return same ? spanOf(words) : null;
}

function spanOf(words: readonly Span[]): Span | null {
  const [first] = words;
  const last = words.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
