/** English: quotes, who is quoted, what became of a quote, and their export. */

import { plural } from '../../base/plural.ts';

const NUMBERS = new Intl.NumberFormat('en');

interface QuoteTotal {
  readonly quotes: number;
  /** There are more than were counted. */
  readonly more: boolean;
}

export const quotes = {
  summary: 'Dated verbatim quotes, by speaker, topic, outlet and time.',
  notice: ({ quotes, more }: QuoteTotal) => `${more ? 'at least ' : ''}${plural(quotes, 'quote')} on record`,
  by: ' by ',
  about: ' about ',
  from: ' from ',
  kinds: { direct: ' in direct speech', mixed: ' partly in marks', indirect: ' in reported speech' },
  modalities: {
    asserted: ', asserted',
    denied: ', denied',
    not_said: ', not said',
    asked: ', asked about',
    hypothetical: ', hypothetical',
    wished: ', wished for',
    future: ', not said yet',
    fictional: ', fiction',
  },
  until: ' until ',
  instead: (words: string) => `About ${words}`,
  namesakes: 'Other people with this name:',
  shown: (first: number, last: number, statements: number, more: boolean) =>
    `Statements ${first} to ${last} of ${statements}${more ? ' and more' : ''}`,
  none: 'No stored quote matches.',
  shorter: 'Shorter, in ',
  different: 'Worded differently in ',
};

export const corrected = {
  words: 'The outlet has changed these words since they were shown. The new words:',
  speaker: 'The outlet now names another speaker for these words:',
  dropped: 'The outlet has removed these words.',
  withdrawn: 'The article that carried these words has been withdrawn.',
};

export const speakers = {
  summary: 'Who is quoted most, in how many outlets.',
  none: 'No stored article quotes anybody.',
  only: 'Counted:',
  newest: (quotes: number) => `Only the newest ${NUMBERS.format(quotes)} quotes of that period are counted.`,
  notice: (named: number, all: number) =>
    `${plural(all, 'quote')} on record, ${NUMBERS.format(named)} with a speaker`,
  share: (top: number, percent: number) => `The top ${top} have ${percent} % of all quotes`,
  unnamed: (percent: number) => `${percent} % are unattributed or not asserted`,
  row: (quotes: number, outlets: number, atLeast: boolean) =>
    `${plural(quotes, 'quote')}, ${atLeast ? 'at least ' : ''}${plural(outlets, 'outlet')}`,
};

export const exported = {
  summary: 'Quotes with their citations, as a file.',
  notice: (written: number) => plural(written, 'quote'),
  first: (written: number, { quotes, more }: QuoteTotal) =>
    `The first ${plural(written, 'quote')} of ${more ? 'at least ' : ''}${NUMBERS.format(Math.max(written, quotes))}`,
};
