import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Filter } from '../../../src/core/articles/article-filter.ts';
import { createMatcher, filterSubject, mentions } from '../../../src/core/articles/article-filter.ts';
import { recordOf } from '../../contracts/store-records.ts';

const report = recordOf(
  'r1',
  { title: 'Ministers agree on sanctions', language: 'en-GB', outlet: 'The Harbour Post', source: 'harbour' },
  [{ words: 'the treaty holds', by: 'Ada Brook' }],
  [{ name: 'Ada Brook', aliases: ['the harbour minister'], role: null, mentions: [] }],
);

const match = (filter: Filter | undefined) =>
  createMatcher(filter).match(filterSubject(report.article, report));

describe('a filter', () => {
  it('matches everything when it is empty or absent', () => {
    expect(match(undefined)).toEqual([]);
    expect(match({ topics: [], speakers: [] })).toEqual([]);
  });

  it('matches when any entry of a list does, and says which', () => {
    expect(match({ topics: ['football', 'sanction', 'treaties'] })).toEqual([
      'topic:sanction',
      'topic:treaties',
    ]);
    expect(match({ topics: ['football'] })).toBeNull();
  });

  it('joins its lists by and', () => {
    expect(match({ topics: ['treaty'], sources: ['the harbour post'] })).toEqual([
      'source:the harbour post',
      'topic:treaty',
    ]);
    expect(match({ topics: ['treaty'], sources: ['Elsewhere'] })).toBeNull();
  });

  it('takes a source by its outlet or by its id', () => {
    expect(match({ sources: ['harbour'] })).toEqual(['source:harbour']);
  });

  it('matches a language with its regions', () => {
    expect(match({ languages: ['en'] })).toEqual(['language:en']);
    expect(match({ languages: ['de'] })).toBeNull();
  });

  it('finds speakers by full name, last name or alias, and only those who are quoted', () => {
    for (const name of ['Ada Brook', 'brook', 'The Harbour Minister']) {
      expect(match({ speakers: [name] })).toEqual([`speaker:${name}`]);
    }
    expect(match({ speakers: ['rook'] })).toBeNull();
  });

  it('says whether it must see the quotes', () => {
    expect(createMatcher({ speakers: ['x'] }).needsQuotes).toBe(true);
    expect(createMatcher({ topics: ['x'] }).needsQuotes).toBe(false);
  });
});

describe('a topic', () => {
  it('matches whole words by their stem', () => {
    expect(mentions('sanction', 'Sanctioned again.')).toBe(true);
    expect(mentions('art', 'The party starts.')).toBe(false);
    expect(mentions('happy', 'Happiness, he said.')).toBe(true);
    expect(mentions('say', 'They say so.')).toBe(true);
  });

  it('of several words wants them next to each other', () => {
    expect(mentions('Haus', 'Die Häuser brennen.')).toBe(false);
    expect(mentions('Haus', 'Die Häuser brennen.', 'de')).toBe(true);
    expect(mentions('accord commercial', 'Les accords commerciaux tiennent.', 'fr')).toBe(true);
    expect(mentions('贸易', '双方恢复贸易谈判。', 'zh')).toBe(true);
    expect(mentions('der', 'Der Zug kommt.', 'ru')).toBe(true);
    expect(mentions('interest rate', 'Interest rates rose.')).toBe(true);
    expect(mentions('interest rate', 'The rate of interest.')).toBe(false);
  });

  it('does not mind accents on either side', () => {
    expect(mentions('Séoul', 'Talks in Seoul')).toBe(true);
    expect(mentions('seoul', 'Talks in Séoul')).toBe(true);
  });

  it('that is no word matches nothing', () => {
    expect(mentions('—', 'A — B')).toBe(false);
  });

  it('is found in any text that contains it as words, whatever stands around it', () => {
    const word = fc.stringMatching(/^[a-z]{3,12}$/);
    fc.assert(
      fc.property(word, fc.string(), fc.string(), (topic, before, after) => {
        expect(mentions(topic, `${before} \n${topic}\n ${after}`)).toBe(true);
      }),
    );
  });
});
