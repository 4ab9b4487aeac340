import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cutAtSentence,
  joinSentences,
  packPages,
  type RenderedItem,
  splitOwnText,
} from '../../../src/core/messages/split.ts';
import { verbatim, verbatimPart } from '../../../src/core/messages/verbatim.ts';
import { closesUnopened } from '../../../src/core/messages/whole-quotations.ts';
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

  test('ends before a quotation that would be cut open', () => {
    const v = whole('One is here. She said: “Two is here. Three is here.” Four is here.');
    expect(cutAtSentence(v, 45).kept?.text).toBe('One is here.');
    expect(cutAtSentence(v, 55).kept?.text).toBe('One is here. She said: “Two is here. Three is here.”');
    expect(cutAtSentence(whole('“Two is here. Three is here.” Four.'), 20).kept?.text).toBe('“Two is here.');
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

  test('reaches on to the mark that closes or opens a quotation', () => {
    const quotation = 'She said: “One is here. Two is here. Three is here.”';
    expect(joinSentences([sentence('She said: “One is here.')]).map((v) => v.text)).toEqual([quotation]);
    expect(joinSentences([sentence('Three is here.”')]).map((v) => v.text)).toEqual([quotation]);
  });

  test('shows nothing twice when two sentences reach for the same quotation', () => {
    const joined = joinSentences([
      sentence('She said: “One is here.'),
      sentence('Three is here.” Four is here.'),
    ]);
    expect(joined.map((v) => v.text)).toEqual([text.slice(0, text.indexOf('\n'))]);
  });

  const cut = (source: string, from: string, to = from) => {
    const start = source.indexOf(from);
    return verbatim({ article: 'a', of: 'article', text: source }, start, source.indexOf(to) + to.length);
  };

  test('reaches over paragraphs to the mark that closes or opens a quotation', () => {
    for (const source of [
      '“One is here.\n\nTwo is here.” Four is here.',
      '“One is here.\n\n“Two is here.” Four is here.',
    ]) {
      const whole = source.slice(0, source.indexOf('”') + 1);
      expect(joinSentences([cut(source, '“One is here.')]).map((v) => v.text)).toEqual([whole]);
      expect(joinSentences([cut(source, 'Two is here.”')]).map((v) => v.text)).toEqual([whole]);
    }
  });

  test('leaves a quotation that is never closed as it is', () => {
    for (const source of ['She said: “One is here. Two is here.', '“One is here.\n\nTwo “is” here.”']) {
      const v = cut(source, '“One is here.');
      expect(joinSentences([v])).toEqual([v]);
    }
  });

  test('leaves out a sentence that closes what was opened too far away', () => {
    const source = `He said: “One is here. ${'More is here. '.repeat(100)}Two is here.” Four is here.`;
    const joined = joinSentences([cut(source, 'Two is here.”'), cut(source, 'Four is here.')]);
    expect(joined.map((v) => v.text)).toEqual(['Four is here.']);
  });
});

test('a closing mark without its opening one is told from a quotation', () => {
  expect(['the plan,” he said', '“A” and b.”', '”'].map(closesUnopened)).toEqual([true, true, true]);
  expect(['“The plan,” he said', '“A', 'none', '“A “b” c”'].map(closesUnopened)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

describe('chunks of our own text', () => {
  test('say the same without splitting a code point', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 4, max: 50 }),
        (text, max) => {
          const chunks = splitOwnText(text, max);
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
  const size = (page: readonly RenderedItem<number>[]) =>
    page.flatMap((item) => item.parts).reduce((a, b) => a + b, 0);
  const fits = (page: readonly RenderedItem<number>[]) => size(page) <= 20;

  test('hold everything, in order, and never too much', () => {
    fc.assert(
      fc.property(items, (list) => {
        const pages = packPages(list, fits);
        expect(pages.every(fits)).toBe(true);
        expect(pages.flat().flatMap((item) => item.parts)).toEqual(list.flatMap((item) => item.parts));
      }),
    );
  });

  test('keep an item in one piece when a page can hold it', () => {
    fc.assert(
      fc.property(items, (list) => {
        const pages = packPages(list, fits).flat();
        for (const item of list.filter((each) => fits([each]))) expect(pages).toContainEqual(item);
      }),
    );
  });

  test('do not end with a heading when its item fits with it', () => {
    const pages = packPages(
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
  expect(verbatimPart(whole('One two'), 4, 7).text).toBe('two');
});
