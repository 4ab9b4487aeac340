import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/quotes/analyse.ts';
import {
  confidenceOf,
  type SpeakerEvidence,
} from '../../../../src/core/quotes/confidence/speaker-confidence.ts';
import { MENTION_KINDS } from '../../../../src/core/quotes/quote.ts';
import { HINT } from '../../../../src/core/quotes/speakers/governing/hint.ts';

const EVIDENCE: SpeakerEvidence = {
  by: 'name',
  kind: 'direct',
  ranked: 0.98,
  naming: 1,
  support: { hint: HINT.after, contrary: false },
  away: 0,
  sameSentence: true,
  entity: 'person',
  words: 12,
  namedInside: false,
  cue: true,
  goesOn: false,
  alone: false,
  rivals: 0,
  followed: false,
  single: false,
  turn: false,
};

describe('confidence', () => {
  test('is a share that grows with the ranker’s, for every kind of mention', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.constantFrom(...MENTION_KINDS), (a, b, by) => {
        const low = confidenceOf({ ...EVIDENCE, by, ranked: Math.min(a, b) });
        const high = confidenceOf({ ...EVIDENCE, by, ranked: Math.max(a, b) });
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  test.each<[string, Partial<SpeakerEvidence>]>([
    ['a pronoun', { by: 'pronoun', naming: 0.7, entity: 'person' }],
    [
      'nobody beside the words',
      { by: 'none', away: 1, sameSentence: false, support: { hint: 0, contrary: false } },
    ],
    ['a name that stands between the marks', { namedInside: true }],
    ['no verb that says so', { support: { hint: 0, contrary: false }, cue: false }],
  ])('is lower for %s than for a name beside a verb of speech', (_what, other) => {
    expect(confidenceOf({ ...EVIDENCE, ...other })).toBeLessThan(confidenceOf(EVIDENCE));
  });

  test('in a transcript is that of its label', () => {
    expect(confidenceOf({ ...EVIDENCE, turn: true, by: 'none', ranked: 0.2 })).toBeGreaterThan(0.9);
    expect(confidenceOf({ ...EVIDENCE, turn: true, naming: 0.3 })).toBeLessThan(0.4);
  });
});

describe('the pieces of one statement', () => {
  test.each([
    '“The quay is full,” Ada Lindqvist said. “We will build another.”',
    '“The quay is full,” he said. “We will build another.”',
    'The harbour was quiet. “The quay,” a man said, “is full of boats that nobody owns.”',
    '“The quay is full,” she said. “We will build another. Then we will see.” The council meets on Monday.',
  ])('have one confidence, shown or not: %s', (text) => {
    const quotes = analyse({ id: 'a', text }).quotes.filter(({ kind }) => kind !== 'indirect');
    expect(quotes.length).toBe(2);
    const [first, second] = quotes;
    expect(second?.group).toBe(first?.group);
    expect(second?.speaker?.name).toBe(first?.speaker?.name);
    expect(second?.speaker?.confidence).toBe(first?.speaker?.confidence);
    expect(second?.speaker?.shown).toBe(first?.speaker?.shown);
  });

  test('in a later paragraph are no surer than what the same mention said before', () => {
    const text =
      '“The quay is full,” he said.\n\n“We will build another before the winter, whatever the council says.”';
    const [first, second] = analyse({ id: 'a', text }).quotes;
    expect(second?.speaker?.confidence ?? 0).toBeLessThanOrEqual(first?.speaker?.confidence ?? 0);
  });
});
