import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/workers/pages/extract-article.ts';
import { withoutFrame } from '../../../src/workers/pages/frame-lines.ts';

const BODY = [
  'The harbour board met on Monday and put off its vote on the new quay until the spring of next year.',
  'Its chair, Ada Lindqvist, said that the price had doubled since the builders made their offer.',
  'The quay is to be 400 metres long, and fishermen have asked for a crane of their own at its end.',
];
const SAID = { title: 'Board puts off vote on the quay', byline: 'Omar Dunn, Lena Moor' };
const framed = (before: readonly string[], after: readonly string[] = []) =>
  withoutFrame([...before, ...BODY, ...after].join('\n\n'), SAID).split('\n\n');

describe('lines around the sentences of an article', () => {
  it.each([
    ['its title once more', 'BOARD PUTS OFF VOTE ON THE QUAY'],
    ['whoever signed', 'By Omar Dunn and Lena Moor'],
    ['a name alone', 'Omar Dunn'],
    ['a date', 'Published 5 May 2026, 10:30'],
    ['a date in German', '5. Mai 2026, 17:47'],
    ['a date in figures', '05.05.2026 | Stand: 11:20 Uhr'],
    ['a date in Spanish', 'Actualizado el 5 de mayo de 2026'],
    ['a place in a gallery', '3/12'],
    ['stars', '* * *'],
    ['a comma that was left', ','],
    ['an invisible sign', '\u200b'],
    [
      'a note on cookies',
      'This website uses cookies to show you what you like. By continuing you accept them.',
    ],
    ['an offer of an account', 'Create a free account to read on with all your devices'],
    ['a note on links', 'Some of these are affiliate links, and we earn something when you buy.'],
  ])('before them lose %s', (_, line) => {
    expect(framed([line])).toEqual(BODY);
  });

  it.each([
    ['a kicker', 'Harbours'],
    ['a year', 'What 2026 brings for the harbour'],
    ['a result', 'Handball: 25:23 for the dockers'],
    ['a standfirst without a full stop', 'The price has doubled since the builders made their offer'],
    ['a sentence with a date', 'The board first met on 5 May 2026.'],
    ['another name', 'Ada Lindqvist'],
    ['a sentence about cookies', 'The baker sold 400 cookies to the board.'],
  ])('before them keep %s', (_, line) => {
    expect(framed([line])).toEqual([line, ...BODY]);
  });

  it.each([
    ['who edited it', 'Reporting by Omar Dunn; editing by Ada Brook'],
    ['who translated it', 'Übersetzung: Ada Brook, Redaktion: Lena Moor'],
    ['the source', 'Quelle: Hafenblatt, lm/om'],
    ['initials', 'lmo'],
    ['initials of two', 'om/lm'],
    ['an agency', '(APA/dpa)'],
    ['whoever signed', 'Lena Moor'],
    ['the day of the last change', '05.05.2026, kl. 13.05'],
    ['a note on data', 'By signing up you agree to our privacy policy.'],
  ])('after them lose %s', (_, line) => {
    expect(framed([], [line])).toEqual(BODY);
    expect(framed([], [line, 'om'])).toEqual(BODY);
  });

  it.each([
    ['a last short sentence', 'Nobody came.'],
    ['a book', 'Quays of the North, by Ada Brook, 2026, 240 pages'],
    ['a line of a poem', 'and the sea said no'],
  ])('after them keep %s', (_, line) => {
    expect(framed([], [line])).toEqual([...BODY, line]);
  });

  it('lose what stands behind the credits', () => {
    const credits = ['Reporting by Omar Dunn', 'The Herald keeps to the code of the press.', 'Write to us'];
    expect(framed([], credits)).toEqual(BODY);
    expect(framed([], [...credits, ...BODY])).toEqual([...BODY, ...credits, ...BODY]);
  });

  it('lose an offer of an account with what it brings', () => {
    const offer = [
      'Create an account to go on',
      'Save what you like',
      'Write to the authors',
      'or',
      'Sign in or create an account',
    ];
    expect(framed([], [...offer, ...BODY])).toEqual([...BODY, ...BODY]);
  });

  it('keep the paragraphs between two offers', () => {
    const text = ['Create an account to go on', ...BODY, 'Create an account to go on'];
    expect(framed([], text)).toEqual([...BODY, ...BODY]);
  });

  it('are never all of a text, and no line is changed or moved', () => {
    const lines = fc.array(
      fc.oneof(fc.constantFrom('om', '1/2', 'By Omar Dunn', 'Omar Dunn', '5 May 2026', ...BODY), fc.string()),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(lines, (list) => {
        const text = list.join('\n\n');
        const all = text.split('\n\n');
        let at = 0;
        for (const line of withoutFrame(text, SAID).split('\n\n')) {
          at = all.indexOf(line, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('a line of one link', () => {
  const page = (line: string) =>
    extractArticle(
      `<html><body><article>${[...BODY, line, ...BODY].map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
      null,
    ).text;

  it('is a sentence where its full stop follows the link', () => {
    const line = '<a href="/vote">The vote is not over yet</a>.';
    expect(page(line)).toContain('The vote is not over yet.');
  });

  it('leads elsewhere without one', () => {
    expect(page('<a href="/vote">The vote on the quay in pictures</a>')).not.toContain('in pictures');
  });
});
