import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventFeatures } from '../../../src/core/articles/article.ts';
import { eventFeatures } from '../../../src/core/stories/event-features.ts';
import { type GroupUnit, groupUnits } from '../../../src/core/stories/group-members.ts';
import { rarity, weigh } from '../../../src/core/stories/story.ts';
import { SAME, TEMPLATES } from './look-alikes.ts';
import { ONE_EVENT, ONE_PLACE } from './one-place.ts';
import { TEMPLATE_SETS } from './template-news.ts';

type Apart = Parameters<typeof groupUnits>[1];

const together: Apart = () => false;

const featuresOf = (text: string): EventFeatures => weigh(eventFeatures(text), () => rarity(1, 1));
const unitOf = (id: string, features: EventFeatures): GroupUnit => ({
  story: id,
  articles: [id],
  features: [features],
});

/** The ids of the articles of each group, whatever the order. */
function grouped(units: readonly GroupUnit[], separate = together): readonly (readonly string[])[] {
  return groupUnits(units, separate)
    .map((group) => group.flatMap(({ articles }) => articles).toSorted())
    .toSorted((a, b) => String(a[0]).localeCompare(String(b[0])));
}

const textsIn = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([id, text]) => unitOf(id, featuresOf(text)));

describe('reports by one sentence pattern', () => {
  /** In these the events share who holds office or where it is: names that an archive knows from many stories, and this test does not. */
  const ONE_SETTING = [
    'sentencings at one court',
    'summits of one president with several guests',
    'arrests of smugglers at one airport',
    'rocket launches from one site',
  ];
  /** Its second report names nobody. */
  const NAMELESS = 'monthly statistics of one office';
  const told = TEMPLATE_SETS.filter(({ kind }) => !ONE_SETTING.includes(kind) && kind !== NAMELESS);

  it.each(told)('are several stories, each with its own further reports: $kind', ({ events, again }) => {
    const [first = '', second = '', third = ''] = events;
    expect(grouped(textsIn({ a: first, again, b: second, c: third }))).toEqual([
      ['a', 'again'],
      ['b'],
      ['c'],
    ]);
  });

  it('of one office are several stories', () => {
    const { events = [] } = TEMPLATE_SETS.find(({ kind }) => kind === NAMELESS) ?? {};
    expect(grouped(events.map((text, at) => unitOf(String(at), featuresOf(text))))).toHaveLength(3);
  });

  it.each(TEMPLATES)('are two: $kind', ({ one, other }) => {
    expect(grouped(textsIn({ one, other }))).toHaveLength(2);
  });

  it.each(SAME)('but one event is one: $kind', ({ one, other }) => {
    expect(grouped(textsIn({ one, other }))).toHaveLength(1);
  });
});

describe('template news of one place, person or body', () => {
  /** Both of these name a common number, or one of them names hardly any. */
  const ONE_NUMBER = [
    'quakes off one island',
    'crashes on one road',
    'drownings at one beach',
    'rate decisions of one bank',
    'power cuts in one city',
    'orders of one president',
    'fines of one regulator',
    'shares on one exchange',
  ];

  it.each(ONE_PLACE.filter(({ kind }) => !ONE_NUMBER.includes(kind)))('is two stories: $kind', (pair) => {
    expect(grouped(textsIn({ one: pair.one, other: pair.other }))).toHaveLength(2);
  });

  it.each(ONE_EVENT)('but is one where two outlets tell of one event: $kind', ({ one, other }) => {
    expect(grouped(textsIn({ one, other }))).toHaveLength(1);
  });

  it('is one story where a copy has later numbers beside one that stays', () => {
    const first =
      'A landslide buried 14 houses in Alto Verde on 3 May, the mayor said. At least 21 people are missing.';
    const later =
      'A landslide buried 19 houses in Alto Verde on 3 May, the mayor said. At least 34 people are missing.';
    expect(grouped(textsIn({ first, later }))).toHaveLength(1);
  });
});

describe('a later version of a report, with other numbers', () => {
  const landslide = (killed: string, hurt: string, more = '') =>
    `A landslide killed ${killed} people in the village of Alto Verde${more}, the rescue service said. Another ${hurt} were hurt. The road to Rio Pardo is cut.`;

  it('is in the story of the first', () => {
    const texts = { first: landslide('14', '31'), later: landslide('19', '46') };
    expect(grouped(textsIn(texts))).toHaveLength(1);
  });

  it('is another event with another date', () => {
    const texts = { first: landslide('14', '31', ' on 3 May'), other: landslide('19', '46', ' on 20 May') };
    expect(grouped(textsIn(texts))).toHaveLength(2);
  });

  it('is another event with other names', () => {
    const texts = {
      first: landslide('14', '31'),
      other: landslide('19', '46').replace('Rio Pardo', 'Monte Luz'),
    };
    expect(grouped(textsIn(texts))).toHaveLength(2);
  });
});

describe('grouping', () => {
  const features = fc.dictionary(
    fc.constantFrom('n:a', 'n:b', 'n:c', 'w:d', 'w:e', 'w:f', '#:20', '#:30', 'b:a b'),
    fc.double({ min: 0.1, max: 0.6, noNaN: true }),
    { minKeys: 1 },
  );

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(features, { minLength: 1, maxLength: 8 }), (all) => {
        const units = all.map((one, at) => unitOf(String(at), one));
        expect(grouped(units.toReversed())).toEqual(grouped(units));
      }),
    );
  });

  it('loses no article, and never puts together what is to stay apart', () => {
    fc.assert(
      fc.property(fc.array(features, { minLength: 2, maxLength: 8 }), (all) => {
        const units = all.map((one, at) => unitOf(String(at), one));
        const groups = grouped(units, (one, other) => [one, other].toSorted().join() === '0,1');
        expect(groups.flat().toSorted()).toEqual(units.map(({ story }) => story).toSorted());
        expect(groups.some((group) => group.includes('0') && group.includes('1'))).toBe(false);
      }),
    );
  });

  it('keeps together what is given as one', () => {
    const unit = {
      ...unitOf('a', { 'n:a': 1 }),
      articles: ['a', 'b'],
      features: [{ 'n:a': 1 }, { 'n:z': 1 }],
    };
    expect(grouped([unit, unitOf('c', { 'n:q': 1 })])).toEqual([['a', 'b'], ['c']]);
  });
});
