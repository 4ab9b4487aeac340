/** English: what an edition of a digest says around its stories, and the parts of the ledger of editions. */

import { plural } from '../../base/plural.ts';
import { shorten } from '../../base/shorten.ts';

export const edition = {
  update: 'Update: ',
  late: 'Late: due ',
  alsoIn: 'Also in ',
  andMore: (outlets: number) => ` and ${outlets} more`,
  nothing: 'Nothing new since the last edition.',
  smallPrint:
    'Headlines, summaries and quotations are the outlets’ own words, unchanged; each link leads to the original.',
  changed: 'Corrected: the outlet has changed this article. This is the new text.',
  withdrawn: 'Withdrawn: the outlet no longer carries this article.',
  /** On a chart of speakers. */
  whoWasQuoted: 'Who was quoted',
  /** BCP 47, for dates that are drawn. */
  dates: 'en-GB',
  quoted: 'Quoted: ',
  number: (number: number) => `No. ${number}`,
  preview: 'Preview',
  counted: (stories: number) => plural(stories, 'story', 'stories'),
  stories: (stories: number, outlets: number) =>
    `${plural(stories, 'story', 'stories')} from ${plural(outlets, 'outlet')}`,
  /** Below a page of a preview. */
  shown: (first: number, last: number, stories: number) =>
    first === last ? `Story ${last} of ${stories}` : `Stories ${first} to ${last} of ${stories}`,
  held: (editions: number) => `${plural(editions, 'edition')}, held during quiet hours`,
};

export const ledger = {
  show: 'Show',
  why: 'Why these?',
  manual: 'published manually',
  cancel: 'Cancel unsent posts',
  again: (place: string, part: number) => `Send again: ${shorten(place, 40)}, part ${part}`,
  next: 'next: ',
  digests: (count: number) => plural(count, 'digest'),
  noDigests: 'There is no digest yet. Add a file to the digests folder.',
  history: 'Editions',
  historyOf: 'Editions of ',
  noEditions: 'There is no edition yet.',
  editions: (count: number) => plural(count, 'edition'),
  skipped: 'Skipped: nothing new',
  made: (number: number, stories: number, considered: number) =>
    `No. ${number} · ${plural(stories, 'story', 'stories')} of ${plural(considered, 'article')} considered`,
  due: 'due',
  madeAt: 'made',
  whyNumber: (number: number) => `Why no. ${number}?`,
  columns: { digest: 'Digest', number: 'No.', stories: 'Stories', due: 'Due', posts: 'Posts' },
  posts: (count: number, status: string) => `${count} ${status}`,
  nobody: 'sent to nobody',
  part: (part: number) => `part ${part}`,
  place: (place: number) => `Place ${place} in `,
  /** The formula's terms, as docs/ranking.md explains them. */
  terms: {
    recency: 'how new it is',
    outlets: 'how many outlets report it',
    quote: 'how strong its first quotation is',
    topic: 'it matches a topic of the section (twice as much in the headline)',
    speaker: 'the same speaker leads an item above',
    source: 'the same outlet leads an item above',
    thumbs: 'what people here think of its outlet and speaker, by their thumbs',
  },
  matched: 'Matched: ',
  folded: (count: number) => `Other reports of this story: ${count}.`,
  leftOut: 'Left out',
  removed: 'An article that is no longer stored',
  whyNotice: (number: number) => `Why these stories are in No. ${number}`,
};
