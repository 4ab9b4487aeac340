/** English: what platforms write around quotations and articles inside a post. */

import { plural } from '../../base/plural.ts';

export const post = {
  unattributed: 'unattributed',
  unnamedOutlet: 'Unnamed outlet',
  /** @param day a day, written out */
  said: (day: string) => `said ${day}`,
  published: (day: string) => `published ${day}`,
  noDate: 'no date',
  /** When the text was read. */
  retrieved: (day: string) => `retrieved ${day}`,
  /** @param stored the day of storage, written out */
  undated: (stored: string) => `no date · stored ${stored}`,
  /** Before the names of outlets. */
  also: 'also in ',
  more: (count: number) => `and ${count} more`,
  /** Before the sentence that the words stand in. */
  context: 'In context: ',
  changed: '⚠ Changed: the outlet has changed these words.',
  withdrawn: '⚠ Withdrawn: the outlet has removed these words.',
  tooLong: 'These words are too long to show here.',
  tooLongHere: (characters: number) =>
    `Too long to show here (${plural(characters, 'character')}): read it in place.`,
  /** In a menu of the stories of a post. */
  moreAbout: 'More about …',
  wholeQuote: 'Whole quote',
  open: 'Open',
  inPlace: 'Read it in place',
  noAddress: 'no address',
  picture: 'Picture',
  refused: 'Discord did not accept the answer. Try again, or ask for less.',
  alert: 'Needs attention',
  failed: 'That did not work',
  part: (at: number, of: number) => `Part ${at} of ${of}`,
  /** After the last part of an answer where Discord allows no more. */
  restElsewhere: 'There is more. The bot answers at any length on servers where it is installed.',
  /** Before a sentence with words that nobody asserted. */
  label: {
    denied: 'Denied',
    not_said: 'Not said',
    asked: 'Asked',
    hypothetical: 'Hypothetical',
    wished: 'Wished for',
    future: 'Not said yet',
    fictional: 'Fiction',
  },
};
