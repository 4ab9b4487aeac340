/** English: what a check of quotes finds. */

import { plural } from '../../base/plural.ts';

export const check = {
  verdict: {
    exact: 'On record, word for word.',
    altered: 'On record, but in other words.',
    other_speaker: 'On record, but someone else said it.',
    stitched: 'Joined from two statements.',
    absent: 'Not on record.',
  },
  marked: 'On record, except for what the claim marks with … or [ ].',
  asReported: 'On record only as reported speech.',
  unsaid: {
    asserted: 'On record.',
    denied: 'On record only as denied.',
    not_said: 'On record only as not said.',
    asked: 'On record only as asked about.',
    hypothetical: 'On record only as a supposition.',
    wished: 'On record only as wished for.',
    future: 'On record only as still to be said.',
    fictional: 'On record only as fiction.',
  },
  unknown: 'On record, but the article does not say for sure who said it.',
  read: 'On record, but no name stands beside the words.',
  articleSays: 'The article says ',
  readAs: ', which we read as ',
  readFromAround: 'The article says nothing beside the words; from the text around we read ',
  inText: 'In this article, but not as a quotation we recognise.',
  whole: 'The text has no quotation marks, so all of it was checked as one quote.',
  nobody: 'The claimed speaker is not stored. Check who said it.',
  misattributed: 'And someone else said it.',
  several: (all: number, exact: number) =>
    `${plural(all, 'quote')} checked, ${exact} word for word on record`,
  claimedFor: ' attributed to ',
  partial: 'These words are a part of a longer statement.',
  reported: 'These are the outlet’s words, not the speaker’s.',
  claimed: 'Claimed: ',
  recorded: 'On record: ',
};
