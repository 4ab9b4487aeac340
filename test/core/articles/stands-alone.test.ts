import { describe, expect, it } from 'vitest';
import { dependence } from '../../../src/core/articles/stands-alone.ts';
import { summarise } from '../../../src/core/articles/summary.ts';
import { fullNames, isBareSurname } from '../../../src/core/articles/surnames.ts';
import { beginsWithToldThing } from '../../../src/core/articles/told-before.ts';

describe('who said nothing', () => {
  it.each([
    'The harbour board of Westport did not immediately respond to a request for comment.',
    'Northair declined to comment on the crash.',
    'Omar Dunn could not be reached on Monday.',
    'A spokesman for the mayor has not replied to questions about the quay.',
  ])('is no part of what happened: %s', (sentence) => {
    expect(dependence(sentence, 'en')).toBe('furniture');
  });

  it.each([
    'Firefighters did not respond to the alarm in Westport for an hour.',
    'Ada Brook declined the award.',
  ])('unlike who did nothing: %s', (sentence) => {
    expect(dependence(sentence, 'en')).toBe('none');
  });
});

describe('a sentence that is understood only with another one', () => {
  it.each([
    ['whose words it reports', 'The price of timber points to a slow winter, she said.'],
    ['which method', 'Omar Dunn said that by this cheap method the town had saved a million.'],
    ['to what it adds', 'During the debate on Monday, Omar Dunn also said that the quay would be longer.'],
    [
      'which university',
      'In April, two months after the flood in Saltmarsh, the university moved to the hills.',
    ],
    ['which tweet', 'Northair said on Monday that it would soon answer questions about the tweet.'],
    ['which women', 'All the women were between twenty and thirty years old.'],
    ['what it is', 'Essentially, it is a book for people who keep bees in towns.'],
    ['whose they are', 'Half of its boats were sold within a year to people from the hills.'],
    ['what they are', 'In 2022, they sold more boats than in the ten years before.'],
    ['where its quotation begins', '”Mr. Dunn has no plan for the harbour of Westport.'],
    ['what it followed', 'Minutes later the barge ran into the old quay of Westport.'],
    ['which film', 'In the 1974 film, a keeper hides the lamp of a lighthouse from the navy.'],
    ['which experiment', 'The experiment lasted ten months and ended in a collision.'],
    ['what is admitted', 'Admittedly, the quay of Westport has no crane, but all else is there.'],
    ['the quotation shown below', '“Nobody asked us before the gates were shut for good,” Omar Dunn said.'],
  ])('does not say %s', (_, sentence) => {
    expect(dependence(sentence, 'en')).toBe('some');
  });

  it.each([
    ['a name in the sentence', 'Omar Dunn had no choice but to sell the boat, he said.'],
    ['an owner before its things', 'Northair sold a third of its planes within a year.'],
    ['a time', 'The board of Westport will vote on the new quay later this week.'],
    ['the company that begins it', 'Northair said on Monday that the airline would fly to Saltmarsh again.'],
    [
      'the university of somewhere',
      'In April, scientists from the University of Saltmarsh said that the university had found lead.',
    ],
    ['a kind with what makes it known', 'Fishermen of Westport went to the company that owns the crane.'],
    [
      'a short quotation',
      'The mayor, Ada Brook, called the vote on the quay “a shame for all of us” on Monday.',
    ],
  ])('is not one with %s', (_, sentence) => {
    expect(dependence(sentence, 'en')).toBe('none');
  });
});

describe('a thing that was told of before', () => {
  const told = (sentence: string, before = 'harbour fund offici') =>
    beginsWithToldThing(sentence, new Set(before.split(' ')), new Set(['budget']));

  it.each([
    ['The harbour fund is meant for fishermen.', true],
    ['The fund of the ministry is meant for fishermen.', false],
    ['The budget fund is meant for fishermen.', false],
    ['The government planned it for years.', false],
    ['The lighthouse is closed.', false],
    ['A harbour fund is meant for fishermen.', false],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toBe(expected);
  });
});

describe('a summary', () => {
  it('does not say the same twice', () => {
    const text = [
      'In 2024, Harbour Homes sold 40 percent more flats on the coast of Westport to families from Saltmarsh and Denby.',
      'Harbour Homes, an agency for flats on the coast, in 2024 sold 40 percent more flats on the coast of Westport to families from Saltmarsh and Denby than before.',
      'Prices in Westport rose by a tenth within a year, according to the office for statistics in Denby.',
    ].join('\n\n');
    expect(summarise(text, 'Flats on the coast').map(({ text: words }) => words)).toHaveLength(2);
  });

  it.each([
    ['Dame Louise Brook opened the quay.', 'Louise Brook'],
    ['President Ada Brook opened the quay.', 'Ada Brook'],
    ['Ada Brook opened the quay.', 'Ada Brook'],
  ])('knows who is introduced with a title: %s', (text, name) => {
    expect(fullNames(text).get('Brook')).toBe(name);
  });

  it('knows a last name behind a quotation for one alone', () => {
    const text =
      'Ada Brook leads the board of the harbour. While others wait, “I would bet on Westport-Saltmarsh,” Brook said then.';
    const [, second = ''] = text.split('. ');
    expect(isBareSurname(second, fullNames(text), 'Harbour')).toBe(true);
  });
});
