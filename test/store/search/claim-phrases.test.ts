import { describe, expect, it } from 'vitest';
import { mayBeCapitals, rarestPhrases, sentencesSought } from '../../../src/store/search/claim-phrases.ts';

const rows: Readonly<Record<string, number>> = {
  the: 900,
  of: 800,
  harbour: 20,
  gate: 60,
  close: 50,
  in: 850,
  we: 1_000,
  all: 1_000,
};
const phrasesOf = (claim: string) =>
  rarestPhrases(sentencesSought(claim), (word) => rows[word] ?? null, 1_000).map(({ text }) => text);

describe('what a claim is looked for by', () => {
  it('is as few words in a row as tell it from others', () => {
    expect(phrasesOf('the gate of the harbour closed')).toEqual(['harbour close', 'the gate of the']);
    expect(phrasesOf('of the in')).toEqual(['of the in']);
    expect(phrasesOf('we all we all we')).toEqual(['we all we all', 'we']);
    expect(phrasesOf('unheard')).toEqual([]);
  });

  it('does not go over the end of a sentence or a line, where a passage may end', () => {
    expect(sentencesSought('The gate. Of the\nharbour!')).toEqual([
      ['the', 'gate'],
      ['of', 'the'],
      ['harbour'],
    ]);
    expect(sentencesSought('市长说。港口')).toEqual([['市长', '长说'], ['港口']]);
  });

  it('leaves out what texts write in several ways', () => {
    expect(sentencesSought('we don’t know U.S.A the')).toEqual([['we', null, 'know', null, 'the']]);
    expect(sentencesSought('的。')).toEqual([]);
  });

  it('counts with capitals that other letters became', () => {
    expect(mayBeCapitals('GROSSE HALLE', 'grosse')).toBe(true);
    expect(mayBeCapitals('grosse Halle', 'grosse')).toBe(false);
    expect(mayBeCapitals('HALLE', 'halle')).toBe(false);
  });
});
