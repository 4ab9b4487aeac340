/** Marking quotes in an article's text: no word is lost, none is doubled, and each mark covers exactly its span. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredQuote } from '../../../src/core/articles/article.ts';
import { type Span, textSpan } from '../../../src/core/text/span.ts';
import { markPassage, withoutOverlaps } from '../../../src/platforms/web/marked-passage.ts';

function quote(text: string, id: string, span: Span, more: Partial<StoredQuote> = {}): StoredQuote {
  const words = textSpan(text, span.start, span.end);
  return {
    ...words,
    id,
    article: 'a',
    of: 'article',
    status: 'current',
    fixedSpeaker: null,
    kind: 'direct',
    group: id,
    pieces: [words],
    speaker: null,
    cue: null,
    attribution: null,
    modality: 'asserted',
    saidOn: null,
    context: span,
    ...more,
  };
}

const cases = fc.string({ minLength: 1, maxLength: 120 }).chain((text) => {
  const span = fc
    .tuple(fc.nat({ max: text.length - 1 }), fc.integer({ min: 1, max: 30 }))
    .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));
  return fc.record({
    text: fc.constant(text),
    spans: fc.array(fc.record({ quote: span, cue: fc.option(span), speaker: fc.option(span) }), {
      maxLength: 6,
    }),
    passage: span,
  });
});

describe('marking a passage', () => {
  test('gives back its words, whatever quotes lie in it', () => {
    fc.assert(
      fc.property(cases, ({ text, spans, passage }) => {
        const quotes = spans.map((one, at) =>
          quote(text, `q${at}`, one.quote, {
            cue: one.cue === null ? null : textSpan(text, one.cue.start, one.cue.end),
            speaker:
              one.speaker === null
                ? null
                : { ...one.speaker, name: 'A', confidence: 1, by: 'name', shown: true },
          }),
        );
        const parts = markPassage(text, passage, withoutOverlaps(quotes));
        const words = parts.flatMap(({ stretches }) => stretches.map((stretch) => stretch.text)).join('');
        expect(words).toBe(text.slice(passage.start, passage.end));
      }),
    );
  });

  test('covers a quote with its own words and nothing else', () => {
    const text = 'He said “we go now” and left.';
    const words = quote(text, 'q', { start: 9, end: 18 }, { cue: textSpan(text, 3, 7) });
    expect(markPassage(text, { start: 0, end: text.length }, [words])).toEqual([
      {
        quote: null,
        stretches: [
          { text: 'He ', roles: [] },
          { text: 'said', roles: ['cue'] },
          { text: ' “', roles: [] },
        ],
      },
      { quote: words, stretches: [{ text: 'we go now', roles: ['piece'] }] },
      { quote: null, stretches: [{ text: '” and left.', roles: [] }] },
    ]);
  });

  test('marks both passages of a statement that runs over two', () => {
    const text = 'One two.\n\nThree four.';
    const words = quote(text, 'q', { start: 4, end: 15 });
    const parts = [
      ...markPassage(text, { start: 0, end: 8 }, [words]),
      ...markPassage(text, { start: 10, end: 21 }, [words]),
    ];
    const marked = parts.filter((part) => part.quote !== null).map((part) => part.stretches[0]?.text);
    expect(marked).toEqual(['two.', 'Three']);
  });

  test('keeps the first of two quotes that overlap, and those of the article alone', () => {
    const text = 'abcdefghij';
    const first = quote(text, 'first', { start: 0, end: 5 });
    const second = quote(text, 'second', { start: 3, end: 8 });
    const summary = quote(text, 'summary', { start: 8, end: 9 }, { of: 'summary' });
    expect(withoutOverlaps([second, summary, first]).map(({ id }) => id)).toEqual(['first']);
  });
});
