import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/quotes/analyse.ts';
import { MODALITIES, type Modality, type Quote } from '../../../../src/core/quotes/quote.ts';
import { SENTENCES } from './sentences.ts';

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly modality: Modality;
}

/** The sentence without its brackets, and what stood between them. */
function unmarked(
  row: string,
  modality: Modality,
): { readonly text: string; readonly marked: readonly Marked[] } {
  let text = '';
  const marked: Marked[] = [];
  for (const part of row.split(/(\[[^\]]*\]|\{[^}]*\})/)) {
    const isMarked = part.startsWith('[') || part.startsWith('{');
    const words = isMarked ? part.slice(1, -1) : part;
    if (isMarked) {
      const own = part.startsWith('[') ? modality : 'asserted';
      marked.push({ start: text.length, end: text.length + words.length, modality: own });
    }
    text += words;
  }
  return { text, marked };
}

const overlaps = (quote: Quote, one: Marked): boolean => quote.start < one.end && quote.end > one.start;

describe.each(MODALITIES)('words that are %s', (modality) => {
  test.each(SENTENCES[modality])('%s', (row) => {
    const { text, marked } = unmarked(row, modality);
    const { quotes } = analyse({ id: 'a', text });
    for (const one of marked) {
      const found = quotes.filter((quote) => overlaps(quote, one));
      expect(found.map((quote) => [quote.text, quote.modality])).toEqual(
        found.map((quote) => [quote.text, one.modality]),
      );
      if (one.modality === 'asserted') expect(found).not.toEqual([]);
    }
    const others = quotes.filter((quote) => !marked.some((one) => overlaps(quote, one)));
    if (modality !== 'asserted') expect(others.filter((quote) => quote.modality === 'asserted')).toEqual([]);
  });
});
