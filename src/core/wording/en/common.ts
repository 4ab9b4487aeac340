/** English: what many answers share: buttons, names that match or do not, how much is stored. */

import { plural } from '../../base/plural.ts';

export const button = {
  previous: 'Previous',
  next: 'Next',
  post: 'Post to channel',
  wrongSpeaker: 'Wrong speaker?',
  card: 'Card',
  context: 'Context',
  why: 'Why?',
  story: 'Story',
  quotes: 'All quotes',
};

export const names = {
  which: (field: string) => `Several names match this ${field}: `,
  pickOne: 'Which one do you mean?',
  unknown: (field: string) => `No stored ${field} has this name: `,
  near: 'Similar names:',
};

export const stored = {
  /** Instead of the totals, at the first start. */
  loading: 'The samples are being loaded. Ask again in a moment.',
  articles: (articles: number) => plural(articles, 'article'),
  totals: (articles: number, outlets: number) =>
    `Stored: ${plural(articles, 'article')} from ${plural(outlets, 'outlet')}`,
  since: ' since ',
  nothing: 'Nothing is stored yet. Add a source with /sources add, or articles with pullquote add.',
};
