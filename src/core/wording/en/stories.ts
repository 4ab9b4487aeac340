/** English: a story and its context. */

import { plural } from '../../base/plural.ts';

export const story = {
  summary: 'One event: outlets, who said what side by side, and the timeline.',
  none: 'No stored story matches: ',
  notice: (title: string) => `Story: ${title}`,
  told: (articles: number, outlets: number) =>
    `${plural(articles, 'article')} from ${plural(outlets, 'outlet')}`,
  sides: 'Who said what',
  chosen: (shown: number, speakers: number, each: number, all: number) =>
    speakers === 1
      ? `${each} of ${plural(all, 'statement')}. Direct quotes come first.`
      : `${shown} of ${plural(speakers, 'speaker')}, ${plural(each, 'statement')} each, of ${all}. The most quoted come first, then direct quotes.`,
  why: (at: number) => (at === 0 ? 'Why?' : `Why no. ${at + 1}?`),
  all: (speaker: string) => `All by ${speaker}`,
  outlets: 'Outlets',
  timeline: 'Timeline',
  noQuotes: 'No quote on record.',
  others: 'Other matching stories',
};

export const context = {
  summary: 'What a reader needs beside a story or quote: occasion, dates, background, who is who.',
  none: 'Nothing stored matches this topic: ',
  around: 'Around the quote',
  said: 'Said on ',
  published: 'Published ',
  occasion: 'Occasion',
  background: 'Background',
  people: 'Who is who',
  timeline: 'Timeline',
  quotes: 'On record',
  spoke: ' on record',
  notice: (title: string) => `Context: ${title}`,
};
