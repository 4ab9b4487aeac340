import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isArticleWithout, withoutSpans } from '../../../src/core/articles/left-out.ts';
import { analyseArticle } from '../../../src/core/ingest/analyse-article.ts';
import { passagesOf } from '../../../src/core/text/passages.ts';

const paragraph = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,5}$/);
const texts = fc.array(fc.record({ words: paragraph, out: fc.boolean() }), { minLength: 1, maxLength: 12 });

const joined = (list: readonly { readonly words: string }[]) => list.map(({ words }) => words).join('\n\n');

describe('a text without some paragraphs', () => {
  it('has the words of the others, each at a known place of the whole', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const text = joined(list);
        const leftOut = passagesOf(text).filter((_, at) => list[at]?.out === true);
        const reduced = withoutSpans(text, leftOut);
        const kept = passagesOf(reduced.text).map(({ start, end }) => reduced.text.slice(start, end));
        expect(kept).toEqual(list.filter(({ out }) => !out).map(({ words }) => words));
        for (const span of passagesOf(reduced.text)) {
          const whole = reduced.whole(span);
          expect(whole).not.toBeNull();
          expect(text.slice(whole?.start, whole?.end)).toBe(reduced.text.slice(span.start, span.end));
        }
      }),
    );
  });

  it('never says that words stand where others stand', () => {
    const spans = fc.tuple(texts, fc.nat(200), fc.nat(60));
    fc.assert(
      fc.property(spans, ([list, from, length]) => {
        const text = joined(list);
        const leftOut = passagesOf(text).filter((_, at) => list[at]?.out === true);
        const reduced = withoutSpans(text, leftOut);
        const start = Math.min(from, reduced.text.length);
        const end = Math.min(start + length, reduced.text.length);
        const whole = reduced.whole({ start, end });
        if (whole !== null) expect(text.slice(whole.start, whole.end)).toBe(reduced.text.slice(start, end));
      }),
    );
  });

  it('is an article only if enough is left', () => {
    const text = `Short.\n\n${'A longer paragraph about the harbour. '.repeat(4)}`;
    const [first, second] = passagesOf(text);
    if (first === undefined || second === undefined) throw new Error('no paragraphs');
    expect(isArticleWithout(text, [first])).toBe(true);
    expect(isArticleWithout(text, [second])).toBe(false);
  });
});

const BOX =
  'Anna Field has written about courts for us since 2011. Field says “good reporting takes time” to all her pupils.';
const TEXT = [
  'A jury in Westport found the banker Karl Moss guilty of fraud on Monday after a trial of six weeks.',
  BOX,
  '“He took what was not his,” said the prosecutor, Lena Brandt. Moss will appeal.',
].join('\n\n');
const START = TEXT.indexOf(BOX);

describe('the analysis of an article without a paragraph', () => {
  const leftOut = [{ start: START, end: START + BOX.length }];
  const found = analyseArticle({ id: 'a', text: TEXT, title: 'Banker guilty of fraud', leftOut });

  it('finds nothing in it: no passage, quote, person, sentence or feature', () => {
    const inside = ({ start, end }: { start: number; end: number }) =>
      start < START + BOX.length && START < end;
    expect(found.passages.some(inside)).toBe(false);
    expect(found.quotes.some(inside)).toBe(false);
    expect(found.summary.some(inside)).toBe(false);
    expect(found.people.flatMap(({ mentions }) => mentions).some(inside)).toBe(false);
    expect(found.people.map(({ name }) => name)).not.toContain('Anna Field');
    expect(Object.keys(found.features).join(' ')).not.toContain('field');
  });

  it('finds the rest at its place in the whole text', () => {
    const quote = found.quotes.find(({ text }) => text.startsWith('He took'));
    expect(quote?.speaker?.name).toBe('Lena Brandt');
    for (const { start, end, text } of [...found.quotes, ...found.summary])
      expect(TEXT.slice(start, end)).toBe(text);
    expect(found.passages).toHaveLength(2);
  });

  it('drops a quotation that reaches across it', () => {
    const before = '“We waited for years at the gate of the harbour, and nobody came to open it.';
    const after = '“In the end we climbed over the wall,” said the old captain, Omar Dunn, on Friday.';
    const text = [before, BOX, after].join('\n\n');
    const start = text.indexOf(BOX);
    const { quotes } = analyseArticle({ id: 'a', text, leftOut: [{ start, end: start + BOX.length }] });
    for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  });
});
