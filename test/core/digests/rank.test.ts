import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  halfLife,
  RANKING_WEIGHTS,
  rankStories,
  type StoryCandidate,
} from '../../../src/core/digests/rank.ts';
import { quoteStrength, strongestStatements } from '../../../src/core/statements/quote-strength.ts';
import { recordOf, type Said } from '../../contracts/store-records.ts';

const UNTIL = '2026-05-02T08:00:00.000Z';
const clock = { until: UNTIL, halfLifeMs: 12 * 3_600_000 };

function storyCandidate(
  id: string,
  about: Partial<StoryCandidate> & { said?: readonly Said[]; outlet?: string; hours?: number },
): StoryCandidate {
  const { said = [], outlet = `Outlet ${id}`, hours = 1, ...rest } = about;
  const publishedAt = new Date(Date.parse(UNTIL) - hours * 3_600_000).toISOString();
  const { article, quotes } = recordOf(id, { outlet, publishedAt }, said);
  return { article, quotes, outlets: 1, matched: [], topicInTitle: false, ...rest };
}

const order = (
  storyCandidates: readonly StoryCandidate[],
  above: readonly StoryCandidate[] = [],
  limit = 10,
) => rankStories(storyCandidates, above, limit, clock).map(({ storyCandidate: { article } }) => article.id);

const STRONG = 'We will keep this promise to the people of the coast for as long as it takes';

describe('what leads a story', () => {
  it('is a whole statement under a name before any fragment, however telling that is', () => {
    const { quotes } = storyCandidate('a', {
      said: [
        { words: 'a quiet revolution in how the towns along the estuary share the water they have left' },
        { words: 'The gates stay shut tonight' },
      ],
    });
    expect(strongestStatements(quotes, [], 'en').map(({ text }) => text)[0]).toBe(
      'The gates stay shut tonight',
    );
  });
});

describe('ranking', () => {
  it('puts the newer before the older', () => {
    expect(order([storyCandidate('old', { hours: 20 }), storyCandidate('new', { hours: 1 })])).toEqual([
      'new',
      'old',
    ]);
  });

  it('takes two names that were joined for one speaker who is repeated', () => {
    const by = (id: string, name: string, hours: number) =>
      storyCandidate(id, { hours, said: [{ words: STRONG, by: name }] });
    const stories = [by('a', 'Ada Brook', 1), by('b', 'A. Brook', 1.1), by('c', 'Cy Dale', 1.2)];
    const same = (key: string) => (key === 'a brook' ? 'ada brook' : key);
    const joined = rankStories(stories, [], 3, clock, same).map(
      ({ storyCandidate: { article } }) => article.id,
    );
    expect([order(stories), joined]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'c', 'b'],
    ]);
  });

  it('puts the story that more outlets tell before the one that is a little newer', () => {
    expect(
      order([storyCandidate('lone', { hours: 1 }), storyCandidate('many', { hours: 3, outlets: 5 })]),
    ).toEqual(['many', 'lone']);
  });

  it('values a strong quotation', () => {
    const said = storyCandidate('said', { said: [{ words: STRONG }] });
    expect(order([storyCandidate('mute', {}), said])).toEqual(['said', 'mute']);
  });

  it('spreads speakers: the second item of one speaker falls behind another’s', () => {
    const by = (id: string, name: string, hours: number) =>
      storyCandidate(id, { said: [{ words: STRONG, by: name }], hours });
    expect(order([by('a1', 'Ada Brook', 1), by('a2', 'Ada Brook', 1.2), by('b1', 'Bo Lind', 2)])).toEqual([
      'a1',
      'b1',
      'a2',
    ]);
  });

  it('spreads outlets, counting what stands in the sections above', () => {
    const at = (id: string, outlet: string, hours: number) => storyCandidate(id, { outlet, hours });
    const above = [at('x', 'The Harbour Post', 1)];
    expect(order([at('h', 'The Harbour Post', 1), at('o', 'Other', 1.5)], above)).toEqual(['o', 'h']);
  });

  it('gives the best of its terms where everything is at its best', () => {
    const best = storyCandidate('best', {
      hours: 0,
      outlets: 8,
      said: [{ words: STRONG, confidence: 1 }],
      matched: ['topic:promise'],
      topicInTitle: true,
    });
    const [ranked] = rankStories([best], [], 1, clock);
    expect(ranked?.terms).toEqual({
      recency: 0.4,
      outlets: 0.3,
      quote: 0.2,
      topic: 0.1,
      speaker: 0,
      source: 0,
    });
    expect(ranked?.score).toBe(1);
  });

  it('keeps to the limit, and orders equal ones by id', () => {
    expect(
      order(
        ['c', 'a', 'b'].map((id) => storyCandidate(id, {})),
        [],
        2,
      ),
    ).toEqual(['a', 'b']);
  });

  it('shows terms that add up to the score, each within its bounds', () => {
    const any = fc.record({
      id: fc.uuid(),
      hours: fc.double({ min: -5, max: 500, noNaN: true }),
      outlets: fc.integer({ min: 1, max: 40 }),
      outlet: fc.constantFrom('A', 'B'),
      liked: fc.double({ min: -1, max: 1, noNaN: true }),
      said: fc.array(
        fc.record({
          words: fc.constantFrom(STRONG, 'no', 'Well, perhaps'),
          by: fc.constantFrom('Ada Brook', 'Bo Lind', null),
          confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        { maxLength: 2 },
      ),
    });
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ id }) => id, maxLength: 8 }), (wanted) => {
        const ranked = rankStories(
          wanted.map(({ id, ...about }) => storyCandidate(id, about)),
          [],
          8,
          clock,
        );
        expect(ranked).toHaveLength(wanted.length);
        for (const { score, terms } of ranked) {
          const sum = Object.values(terms).reduce((total, term) => total + term, 0);
          expect(Math.abs(sum - score)).toBeLessThan(1e-9);
          expect(terms['recency']).toBeLessThanOrEqual(RANKING_WEIGHTS.recency);
          expect(Math.abs(terms['thumbs'] ?? 0)).toBeLessThanOrEqual(RANKING_WEIGHTS.thumbs);
          expect(terms['speaker']).toBeGreaterThanOrEqual(3 * RANKING_WEIGHTS.sameSpeaker);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the strength of a quotation', () => {
  const strength = (said: Said) => {
    const [quote] = recordOf('q', {}, [said]).quotes;
    return quote === undefined ? 0 : quoteStrength(quote, 'en');
  };

  it('is highest for direct speech of a known speaker', () => {
    const direct = strength({ words: STRONG });
    expect(direct).toBeGreaterThan(strength({ words: STRONG, by: null }));
    expect(direct).toBeGreaterThan(strength({ words: STRONG, kind: 'mixed' }));
    expect(direct).toBeGreaterThan(strength({ words: 'no comment' }));
  });

  it('is between 0 and 1', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z ,]{1,200}[a-z]$/), (words) => {
        const value = strength({ words });
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the half-life of recency', () => {
  it('is half the window, within bounds', () => {
    expect(halfLife('2026-05-01T08:00:00.000Z', UNTIL)).toBe(12 * 3_600_000);
    expect(halfLife('2026-05-02T07:00:00.000Z', UNTIL)).toBe(6 * 3_600_000);
    expect(halfLife('2025-05-02T07:00:00.000Z', UNTIL)).toBe(72 * 3_600_000);
    expect(halfLife(null, UNTIL)).toBe(24 * 3_600_000);
  });
});

describe('the statements that a digest shows', () => {
  it('are spoken words and whole statements, and no reported clause', () => {
    const { quotes } = recordOf('one', {}, [{ words: STRONG }, { words: 'that the bridge was safe' }]);
    const [spoken, clause] = quotes;
    if (spoken === undefined || clause === undefined) throw new Error('two quotes were asked for');
    const texts = (kind: 'direct' | 'indirect', text: string) =>
      strongestStatements([spoken, { ...clause, kind, text }], [], 'en').map((quote) => quote.text);
    expect(texts('indirect', 'that the bridge was safe')).toEqual([STRONG]);
    expect(texts('direct', 'that the bridge was safe')).toHaveLength(2);
    expect(texts('indirect', 'The bridge was safe')).toHaveLength(2);
  });
});
