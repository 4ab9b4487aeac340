import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/core/text/sentences.ts';

const cut = (text: string): readonly string[] =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test('end at their marks, with the closing quotation mark', () => {
    expect(cut('The bridge is open. “We did it.” Who knew?')).toEqual([
      'The bridge is open.',
      '“We did it.”',
      'Who knew?',
    ]);
  });

  test('go on after titles, initials and short forms', () => {
    expect(cut('Sen. Lee met Dr. J. Moss at 5 p.m. Friday in the U.S. Capitol. They left.')).toHaveLength(2);
  });

  test('end after a short form that closes one', () => {
    expect(cut('He works for Orbit Inc. The firm is small.')).toHaveLength(2);
  });

  test('keep a question and the words that report it together', () => {
    expect(cut('“Is it safe?” the mayor asked. Nobody knew.')).toEqual([
      '“Is it safe?” the mayor asked.',
      'Nobody knew.',
    ]);
  });

  test('never reach over the end of a paragraph', () => {
    expect(cut('A heading\nThe text begins')).toEqual(['A heading', 'The text begins']);
  });

  test('are in order, apart, and without white space at their ends, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of sentencesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
      }),
    );
  });
});

describe('sentences of scripts with marks or without capitals of their own', () => {
  test.each([
    ['hi', 'बंदरगाह बंद है। द्वार नहीं खुलेंगे।', 2],
    ['ur', 'بندرگاہ بند ہے۔ دروازے نہیں کھلیں گے۔', 2],
    ['ar', 'الميناء مغلق. هل تفتح البوابات؟ لم يجب أحد.', 3],
    ['zh', '港口关闭。大门何时打开？无人回答！', 3],
    ['ko', '항구는 닫혀 있다. 문은 열리지 않는다.', 2],
    ['he', 'הנמל סגור. השערים לא ייפתחו.', 2],
    ['hy', 'Նավահանգիստը փակ է։ Դարպասները չեն բացվի։', 2],
    ['am', 'ወደቡ ተዘግቷል። በሮቹ አይከፈቱም።', 2],
  ])('%s', (_code, text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});
