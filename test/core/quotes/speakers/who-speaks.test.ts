import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/quotes/analyse.ts';
import { DOCUMENTS } from './passages/documents.ts';
import type { Passage } from './passages/passage.ts';
import { PASSIVE } from './passages/passive.ts';
import { RELAYED } from './passages/relayed.ts';
import { ROLES } from './passages/roles.ts';

/** Without an article at the beginning and a possessive at the end. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/['’]s?$/, '');

function expectSpeakers([text, ...expected]: Passage): void {
  const { quotes } = analyse({ id: 'a', text, publishedAt: '2026-03-03' });
  for (const [words, ...speakers] of expected) {
    const quote = quotes.find(({ pieces }) => pieces.some((piece) => piece.text.includes(words)));
    const shown = quote?.speaker?.shown === true ? bare(quote.speaker.name) : null;
    expect(speakers.map((name) => (name === null ? null : bare(name)))).toContain(shown);
  }
}

/** Each with its text in front, for the test's name. */
const named = (passages: readonly Passage[]): readonly (readonly [string, Passage])[] =>
  passages.map((passage) => [passage[0], passage]);

describe('who speaks', () => {
  test.each(named(RELAYED))('where one hands on what another said: %s', (_text, passage) =>
    expectSpeakers(passage),
  );
  test.each(named(PASSIVE))('where somebody is asked, told or accused: %s', (_text, passage) =>
    expectSpeakers(passage),
  );
  test.each(named(ROLES))('where a role stands with the name: %s', (_text, passage) =>
    expectSpeakers(passage),
  );
  test.each(named(DOCUMENTS))('where a document speaks, or nobody is named: %s', (_text, passage) =>
    expectSpeakers(passage),
  );
  test('is no adjective before a role', () => {
    const text =
      'FURY AT THE FAIR\nFurious mum Kelly Noakes, 34, blasted organisers after her son was stuck on a broken ride for two hours.\n“He cried,” fumed Kelly.';
    const shown = analyse({ id: 'a', text }).quotes.flatMap(({ speaker }) =>
      speaker?.shown === true ? [speaker.name] : [],
    );
    expect(shown).toEqual(['Kelly Noakes']);
  });
});
