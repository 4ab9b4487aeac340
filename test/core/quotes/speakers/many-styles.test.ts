import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/quotes/analyse.ts';
import { FIRST_SIGHT_EIGHT } from './passages/first-sight-eight.ts';
import { FIRST_SIGHT_FIVE } from './passages/first-sight-five.ts';
import { FIRST_SIGHT_FOUR } from './passages/first-sight-four.ts';
import { FIRST_SIGHT_ONE } from './passages/first-sight-one.ts';
import { FIRST_SIGHT_SEVEN } from './passages/first-sight-seven.ts';
import { FIRST_SIGHT_SIX } from './passages/first-sight-six.ts';
import { FIRST_SIGHT_THREE } from './passages/first-sight-three.ts';
import { FIRST_SIGHT_TWO } from './passages/first-sight-two.ts';
import { LATER_STYLES } from './passages/later-styles.ts';
import { MANY_STYLES } from './passages/many-styles.ts';
import { MIXED_KINDS } from './passages/mixed-kinds.ts';
import { MORE_STYLES } from './passages/more-styles.ts';
import type { Passage } from './passages/passage.ts';

/** Without an article at the beginning and a possessive at the end. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/['’]s?$/, '');

const PASSAGES = [
  ...MIXED_KINDS,
  ...MANY_STYLES,
  ...MORE_STYLES,
  ...LATER_STYLES,
  ...FIRST_SIGHT_ONE,
  ...FIRST_SIGHT_TWO,
  ...FIRST_SIGHT_THREE,
  ...FIRST_SIGHT_FOUR,
  ...FIRST_SIGHT_FIVE,
  ...FIRST_SIGHT_SIX,
  ...FIRST_SIGHT_SEVEN,
  ...FIRST_SIGHT_EIGHT,
];

/** The names shown under the words of a passage, each with those that may be. */
function shownIn([text, ...expected]: Passage): readonly (readonly [
  string | null,
  readonly (string | null)[],
])[] {
  const { quotes } = analyse({ id: 'a', text, publishedAt: '2026-03-03' });
  return expected.map(([words, ...speakers]) => {
    const quote = quotes.find(({ pieces }) => pieces.some((piece) => piece.text.includes(words)));
    const shown = quote?.speaker?.shown === true ? bare(quote.speaker.name) : null;
    return [shown, speakers.map((name) => (name === null ? null : bare(name)))];
  });
}

describe('the speaker is right or nobody', () => {
  test.each(PASSAGES.map((passage) => [passage[0], passage] as const))('%s', (_text, passage) => {
    for (const [shown, speakers] of shownIn(passage)) expect([...speakers, null]).toContain(shown);
  });
});

test('nearly everybody who is named beside the words is shown', () => {
  const named = PASSAGES.flatMap(shownIn).filter(([, speakers]) => !speakers.includes(null));
  const shown = named.filter(([name]) => name !== null);
  expect(shown.length / named.length).toBeGreaterThan(0.88);
});
