import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chunk, cutAtSentence, type Drawn, joinSentences, pack } from '../../../src/core/messages/split.ts';
import { part, verbatim } from '../../../src/core/messages/verbatim.ts';
import { verbatims } from '../../fixtures/messages.ts';

const whole = (text: string) => verbatim({ article: 'a', of: 'article', text }, 0, text.length);

describe('cutting at a sentence', () => {
  test('keeps short words whole', () => {
    const v = whole('One. Two.');
    expect(cutAtSentence(v, 100)).toEqual({ kept: v, cut: false });
  });

  test('ends where the last sentence that fits ends', () => {
    const { kept, cut } = cutAtSentence(whole('One is here. Two is here. Three is here.'), 30);
    expect([kept?.text, cut]).toEqual(['One is here. Two is here.', true]);
  });

  test('keeps a long first sentence where there is room for it, else nothing', () => {
    const v = whole('This first sentence is rather long. Two.');
    expect(cutAtSentence(v, 10, 40).kept?.text).toBe('This first sentence is rather long.');
    expect(cutAtSentence(v, 10).kept).toBeNull();
  });

  test('always gives words of the same text, from their start', () => {
    fc.assert(
      fc.property(verbatims, fc.nat(400), (v, max) => {
        const { kept, cut } = cutAtSentence(v, max);
        if (kept === null) return;
        expect(v.text.startsWith(kept.text)).toBe(true);
        expect(cut).toBe(kept.text !== v.text);
      }),
    );
  });
});

describe('joining sentences', () => {
  const text = 'She said: “One is here. Two is here. Three is here.” Four is here.\n\nFive is here.';
  const sentence = (words: string) => {
    const start = text.indexOf(words);
    return verbatim({ article: 'a', of: 'article', text }, start, start + words.length);
  };

  test('keeps what the source has between neighbours', () => {
    const joined = joinSentences([sentence('Four is here.'), sentence('Five is here.')]);
    expect(joined.map((v) => v.text)).toEqual(['Four is here.\n\nFive is here.']);
  });

  test('leaves no gap inside a quotation', () => {
    const joined = joinSentences([sentence('She said: “One is here.'), sentence('Three is here.”')]);
    expect(joined.map((v) => v.text)).toEqual(['She said: “One is here. Two is here. Three is here.”']);
  });

  test('leaves a gap elsewhere', () => {
    expect(joinSentences([sentence('Two is here.'), sentence('Five is here.')])).toHaveLength(2);
  });
});

describe('chunks of our own text', () => {
  test('say the same without splitting a code point', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 4, max: 50 }),
        (text, max) => {
          const chunks = chunk(text, max);
          for (const each of chunks) {
            expect(each.length).toBeLessThanOrEqual(max);
            expect(each.isWellFormed()).toBe(true);
          }
          expect(chunks.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});

describe('pages', () => {
  const items = fc.array(
    fc.record({
      parts: fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 6 }),
      heading: fc.boolean(),
    }),
    { maxLength: 20 },
  );
  const size = (page: readonly Drawn<number>[]) =>
    page.flatMap((item) => item.parts).reduce((a, b) => a + b, 0);
  const fits = (page: readonly Drawn<number>[]) => size(page) <= 20;

  test('hold everything, in order, and never too much', () => {
    fc.assert(
      fc.property(items, (list) => {
        const pages = pack(list, fits);
        expect(pages.every(fits)).toBe(true);
        expect(pages.flat().flatMap((item) => item.parts)).toEqual(list.flatMap((item) => item.parts));
      }),
    );
  });

  test('keep an item in one piece when a page can hold it', () => {
    fc.assert(
      fc.property(items, (list) => {
        const pages = pack(list, fits).flat();
        for (const item of list.filter((each) => fits([each]))) expect(pages).toContainEqual(item);
      }),
    );
  });

  test('do not end with a heading when its item fits with it', () => {
    const pages = pack(
      [
        { parts: [15], heading: false },
        { parts: [2], heading: true },
        { parts: [10], heading: false },
      ],
      fits,
    );
    expect(pages.map((page) => page.map((item) => item.parts))).toEqual([[[15]], [[2], [10]]]);
  });
});

test('a part of words lies within them', () => {
  expect(part(whole('One two'), 4, 7).text).toBe('two');
});
