import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DECIDING_ARTICLES,
  isRepeated,
  keyedParagraphs,
  type OfOutlet,
  paragraphHash,
} from '../../../src/core/articles/repeated-paragraphs.ts';
import { analyseArticle } from '../../../src/core/ingest/analyse-article.ts';

const unrelated = { related: false };
const related = { related: true };

describe('a paragraph is repeated', () => {
  it.each([
    ['in two articles', [unrelated, unrelated], false],
    ['in three', [unrelated, unrelated, unrelated], true],
    ['in three, one of which has to do with it by chance', [related, unrelated, unrelated], true],
    ['in three, two of which have to do with it', [related, related, unrelated], false],
    ['in a running story', [related, related, related, related], false],
    ['in five, three of which have to do with it', [related, related, related, unrelated, unrelated], true],
  ])('%s', (_, holders, expected) => {
    expect(isRepeated(holders)).toBe(expected);
  });

  it('whatever the order of the articles', () => {
    const holders = fc.array(fc.record({ related: fc.boolean() }), { maxLength: DECIDING_ARTICLES });
    fc.assert(
      fc.property(holders, (list) => {
        expect(isRepeated(list.toReversed())).toBe(isRepeated(list));
      }),
    );
  });

  it('more surely with each article that has nothing to do with it', () => {
    const holders = fc.array(fc.record({ related: fc.boolean() }), { minLength: 3 });
    fc.assert(
      fc.property(holders, (list) => {
        if (isRepeated(list)) expect(isRepeated([...list, unrelated])).toBe(true);
      }),
    );
  });
});

const GAZETTE: OfOutlet = {
  workspace: null,
  source: 'gazette',
  outlet: 'Millbrook Gazette',
  url: 'https://gazette.example/a',
};

describe('the hash of a paragraph', () => {
  it('is the same on every page of the outlet, and a whole number that both databases hold', () => {
    const hash = paragraphHash(GAZETTE, 'words');
    expect(paragraphHash({ ...GAZETTE, url: 'https://www.gazette.example/b' }, 'words')).toBe(hash);
    expect(Number.isSafeInteger(hash)).toBe(true);
  });

  it.each<[string, Partial<OfOutlet>]>([
    ['another workspace', { workspace: 'slack:T0A' }],
    ['a source that takes the outlet’s name', { source: 'squatter' }],
    ['another outlet of one folder', { outlet: 'Millbrook Post' }],
    ['another site', { url: 'https://elsewhere.example/a' }],
    ['a file without an address', { url: null }],
  ])('differs for %s', (_, other) => {
    expect(paragraphHash({ ...GAZETTE, ...other }, 'words')).not.toBe(paragraphHash(GAZETTE, 'words'));
  });
});

const BODY = [
  'The council of Millbrook voted on Tuesday to close the old swimming pool on Ferry Lane by the end of the summer.',
  '“We cannot pay for another winter,” said the treasurer, Paula Renn, after the vote.',
  'Swimmers had asked for more time and offered to clean the changing rooms themselves until a buyer is found.',
];

const paragraphsOf = (...more: readonly string[]) => {
  const text = [...BODY, ...more].join('\n\n');
  const article = { id: 'a', text, title: 'Millbrook closes its swimming pool', outlet: 'Millbrook Gazette' };
  return analyseArticle(article).paragraphs.map(({ start, end, ...rest }) => ({
    text: text.slice(start, end),
    ...rest,
  }));
};

const keyOf = (paragraph: string) => keyedParagraphs(paragraph)[0]?.words;

const find = (written: string) => paragraphsOf(written).find(({ text }) => text === written);

describe('paragraphs that may be the outlet’s own', () => {
  it.each([
    [
      'an author’s box',
      'Tom Hale covers health and schools. He joined us from the Northern Echo in 2019 and lives by the sea.',
    ],
    [
      'an offer of a newsletter',
      'Sign up for our weekly newsletter and get the best of our reporting in your inbox every Friday morning.',
    ],
    ['a line without a full stop', 'Follow us on all the usual social networks'],
    [
      'words of somebody unnamed',
      '“The only paper that I still read.” More letters of this kind stand on page twelve every week of the year.',
    ],
    [
      'the outlet’s own town in its own name',
      'Millbrook Gazette is published by a charity and receives no money from any party or public body at all.',
    ],
  ])('are: %s', (_, written) => {
    expect(find(written)).toMatchObject({ related: false });
  });

  it.each([
    ['a label', 'Read more'],
    ['a speaker of a transcript', 'Interviewer'],
    ['a short sentence that comes by chance', 'Nobody was hurt, the brigade said later.'],
    [
      'what leads to a quotation',
      'In a letter to the readers of this paper the treasurer of the town wrote:',
    ],
    [
      'a quotation with its speaker',
      '“The town will be sorry for this one day,” said Omar Desta, who leads the club of the swimmers here.',
    ],
  ])('are not: %s', (_, written) => {
    expect(find(written)).toBeUndefined();
  });

  it.each([
    [
      'it names the same person',
      'Before she came to the town hall, Renn ran a bank in the north and wrote two books about rivers.',
    ],
    [
      'it has many of the same words',
      'In the summer of 1971 the council had opened the pool with a race of all swimming clubs of the valley.',
    ],
  ])('have to do with the article: %s', (_, written) => {
    expect(find(written)).toMatchObject({ related: true });
  });

  it.each([
    [
      'Updated at 10:32 on 5 May 2026 by our night desk',
      'Updated at 7:05 on 28 November 2027 by our night desk',
    ],
    ['Last changed by our night desk on 05.05.2026', 'Last changed by our night desk on 28.11.2027'],
    [
      'Zuletzt geändert von der Redaktion am 3. März 2026',
      'Zuletzt geändert von der Redaktion am 14. Oktober 2025',
    ],
    ['First PUBLISHED by our night desk, 12:00', 'first published by our night desk 18:45'],
  ])('are the same at another time: %s', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
    expect(find(one)).toBeDefined();
  });

  it.each([
    ['Some 43 people asked for help in the old town', 'Some 51 people asked for help in the old town'],
    ['The march of the miners began at the old gate', 'The march of the miners ended at the old gate'],
  ])('are others with another number or word: %s', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  it('are found in scripts without spaces', () => {
    const text = [
      '市議会は火曜日、古い市営プールを夏の終わりまでに閉鎖することを賛成多数で決めた。',
      '本紙のニュースレターに登録すると、毎週金曜日の朝に一番読まれた記事が届きます。',
      '続きを読む',
    ].join('\n\n');
    const { paragraphs } = analyseArticle({ id: 'a', text, title: '市営プール閉鎖へ', outlet: '港新聞' });
    expect(paragraphs.map(({ start }) => text.slice(start, start + 2))).toEqual(['市議', '本紙']);
    expect(paragraphs[1]?.related).toBe(false);
  });
});
