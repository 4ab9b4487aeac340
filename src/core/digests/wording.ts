/** Every sentence of ours that a digest shows, in one place. */

import { plural } from '../base/plural.ts';
import { shorten } from '../base/shorten.ts';

export const DIGEST_WORDING = {
  update: 'Update: ',
  late: 'Late: due ',
  alsoIn: 'Also in ',
  nothing: 'Nothing new since the last edition.',
  smallPrint:
    'Headlines, summaries and quotations are the outlets’ own words, unchanged; each link leads to the original.',
  changed: 'Corrected: the outlet has changed this article. This is the new text.',
  withdrawn: 'Withdrawn: the outlet no longer carries this article.',
  context: 'Context',
  quotes: 'All quotes',
  original: 'Original',
  why: 'Why this?',
  number: (number: number): string => `No. ${number}`,
  preview: 'Preview',
  stories: (stories: number, outlets: number): string =>
    `${plural(stories, 'story', 'stories')} from ${plural(outlets, 'outlet', 'outlets')}`,
  held: (editions: number): string => `${plural(editions, 'edition')}, held during quiet hours`,
} as const;

export const LEDGER_WORDING = {
  show: 'Show',
  why: 'Why these?',
  manual: 'published manually',
  cancel: 'Cancel unsent posts',
  again: (place: string, part: number): string => `Send again: ${shorten(place, 40)}, part ${part}`,
  next: 'next: ',
  digests: (count: number): string => plural(count, 'digest', 'digests'),
  noDigests: 'There is no digest yet. Add a file to the digests folder.',
  history: 'Editions',
  historyOf: 'Editions of ',
  noEditions: 'There is no edition yet.',
  editions: (count: number): string => plural(count, 'edition', 'editions'),
  skipped: 'Skipped: nothing new',
  made: (number: number, stories: number, considered: number): string =>
    `No. ${number} · ${plural(stories, 'story', 'stories')} of ${plural(considered, 'article', 'articles')} considered`,
  due: 'due',
  madeAt: 'made',
  nobody: 'sent to nobody',
  part: (part: number): string => `part ${part}`,
  place: (place: number): string => `Place ${place} in `,
  term: (term: string): string => TERMS[term] ?? term,
  matched: 'Matched: ',
  folded: (count: number): string => `Other reports of this story: ${count}.`,
  leftOut: 'Left out',
  removed: 'An article that is no longer stored',
  whyNotice: (number: number): string => `Why these stories are in No. ${number}`,
} as const;

/** The formula's terms, as docs/ranking.md explains them. */
const TERMS: Readonly<Record<string, string>> = {
  recency: 'how new it is',
  outlets: 'how many outlets report it',
  quote: 'how strong its first quotation is',
  topic: 'it matches a topic of the section (twice as much in the headline)',
  speaker: 'the same speaker leads an item above',
  source: 'the same outlet leads an item above',
};
