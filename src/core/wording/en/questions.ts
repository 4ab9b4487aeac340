/** English: answers to questions. */

import { plural } from '../../base/plural.ts';

export const ask = {
  summary: 'A question about the news, answered only with stored articles.',
  found: (pieces: number) => `${plural(pieces, 'piece')} of evidence`,
  none: 'No stored article answers this.',
  nearest: {
    within: 'The closest passages:',
    otherTimes: 'The closest passages are from another time:',
    otherSources: 'The closest passages are from other sources:',
  },
  searched: (articles: number, outlets: number) =>
    `Searched: ${plural(articles, 'article')} from ${plural(outlets, 'outlet')}`,
  only: ', only ',
  onlyFrom: ', only from ',
  silent: 'Nothing on this is stored from: ',
};
