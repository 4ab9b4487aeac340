import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summarise } from '../../../src/core/articles/summary.ts';

const ARTICLE = `MALMÖ — The northern bridge opened to traffic on Tuesday after nine years of work and three changes of plan.

“It is done. Nobody believed it,” the chief engineer said at the ceremony.

He smiled.

The bridge carries four lanes and a railway, and engineers expect forty thousand crossings of the bridge each day.

Tickets for the railway go on sale in the spring, according to the company that runs the bridge.`;

describe('a summary', () => {
  test('is whole sentences of the text, in its order', () => {
    const sentences = summarise(ARTICLE);
    expect(sentences.length).toBeGreaterThan(1);
    for (const { start, end, text } of sentences) expect(ARTICLE.slice(start, end)).toBe(text);
    expect([...sentences].sort((a, b) => a.start - b.start)).toEqual(sentences);
  });

  test('begins without the dateline and leaves out what says nothing', () => {
    const texts = summarise(ARTICLE).map(({ text }) => text);
    expect(texts[0]).toMatch(/^The northern bridge opened/);
    expect(texts).not.toContain('He smiled.');
  });

  test('never cuts a quotation in two', () => {
    for (const { text } of summarise(ARTICLE)) {
      expect(text.split('“').length).toBe(text.split('”').length);
    }
  });

  test('leaves out the title where the text repeats it', () => {
    const title = 'Northern bridge opens to traffic after nine years';
    expect(summarise(`${title}.\n\n${ARTICLE}`, title).map(({ text }) => text)).not.toContain(`${title}.`);
  });

  test('of nothing is empty', () => {
    expect(summarise('')).toEqual([]);
  });

  test('has exact offsets in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, title) => {
        for (const sentence of summarise(text, title)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        }
      }),
    );
  });
});
