import { describe, expect, test } from 'vitest';
import { SHARED } from '../../../src/core/base/scope.ts';
import { datedEvents } from '../../../src/core/stories/dated-events.ts';
import { openNewsroom } from '../commands/newsroom.ts';

const room = await openNewsroom();
const [sample] = await room.store.articles.records(
  SHARED,
  (await room.store.articles.list(SHARED, {}, { limit: 1, offset: 0 })).map(({ id }) => id),
);
await room.close();

/** The days that this text tells of, in an article of Friday, 9 May 2025. */
function daysIn(text: string): readonly string[] {
  if (sample === undefined) return [];
  const passages = [{ start: 0, end: text.length, text }];
  const article = { ...sample.article, text, publishedOn: '2025-05-09' };
  return datedEvents([{ ...sample, article, passages, quotes: [] }], 9).map(({ on, sentence }) => {
    expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    return on;
  });
}

describe('an event is told by a sentence', () => {
  test.each([
    ['The ferry sank on Wednesday in calm weather.', '2025-05-07'],
    ['The ferry sank in the bay on 26 March 2024.', '2024-03-26'],
    ['Crews reached the wreck yesterday.', '2025-05-08'],
    ['The treaty takes effect on January 17, 2026.', '2026-01-17'],
    ['Engineers inspected the hull on April 30 and found no fault.', '2025-04-30'],
  ])('whose one date is its day: %s', (text, on) => {
    expect(daysIn(text)).toEqual([on]);
  });

  test.each([
    'The ferry is to sail on Wednesday.',
    'The ferry will sail on Wednesday.',
    'The captain was called back to testify on Wednesday.',
    'The ferry has been missing since Wednesday.',
    'The ferry left on Monday and sank on Wednesday.',
    'Wednesday’s storm damaged the ferry.',
    'The survey was conducted on March 16-19.',
    'The trial started on 3 September.',
    'It sank on Wednesday.',
    'The crew answered “we left on Wednesday” when they were asked.',
    'Who commanded the ferry on Wednesday?',
    'The ferry sank on Friday.',
  ])('but not by one that is open to doubt, or of the day it was published: %s', (text) => {
    expect(daysIn(text)).toEqual([]);
  });
});
