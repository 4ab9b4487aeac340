/** English: quotes, who is quoted, what became of a quote, and their export. */

import { plural } from '../../base/plural.ts';
import type { Problem } from './errors.ts';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

export interface QuoteTotal {
  readonly quotes: number;
  /** There are more than were counted. */
  readonly more: boolean;
}

export const quotes = {
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
  /** Before who is asked for and what about: “No stored quote by Ada Voss about trade”. */
  noneSuch: 'No stored quote',
  /** `language`: its code. */
  speakersUnknown: (language: string) =>
    `Pullquote cannot tell who speaks in ${languageNames.of(language) ?? language}. Words between quotation marks are shown without a speaker.`,
  /** Above the same statement in another language; `language`: its code. */
  inLanguage: (language: string) =>
    `Same speaker, day, numbers and names, in ${languageNames.of(language) ?? language}:`,
  shorter: 'Shorter, in ',
  different: 'Worded differently in ',
  pairs: (pairs: number) => `${plural(pairs, 'statement')} beside an earlier one`,
  noPairs: 'No earlier and later statement on this to compare.',
  earlier: 'Then',
  later: 'Now',
  changed: 'Differing words marked: ',
  pairsNeedSpeaker: [
    'Whose words, and on what?',
    'Name a speaker and a subject: /quotes speaker:Putin about:trade order:then-now',
  ] as const satisfies Problem,
};

export const corrected = {
  words: 'The outlet has changed these words since they were shown. The new words:',
  speaker: 'The outlet now names another speaker for these words:',
  dropped: 'The outlet has removed these words.',
  withdrawn: 'The article that carried these words has been withdrawn.',
};

export const fromRecord = {
  cut: {
    exact: 'In the record, word for word: ',
    shortened: 'In the record, with the marked words between: ',
    spliced: 'Put together from several places of the record: ',
    reworded: 'In the record in other words, which are marked: ',
  },
  around: 'Before and after',
  short: {
    exact: 'Word for word in the record',
    shortened: 'Shortened from the record',
    spliced: 'Put together from the record',
    reworded: 'Reworded from the record',
  },
};
