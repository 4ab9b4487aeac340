/** English: why a quote or a passage is shown, and corrections of speakers. */

import { plural } from '../../base/plural.ts';

export const why = {
  notice: 'Why this quote is shown this way',
  kind: 'Kind: ',
  kinds: {
    direct: 'all of it is between quotation marks',
    mixed: 'a reported clause with words between quotation marks',
    indirect: 'reported speech without quotation marks',
  },
  fixed: 'Corrected by a manager: ',
  noSpeaker: 'No words near it name a speaker.',
  mention: 'The words that name the speaker: ',
  speaker: 'Speaker: ',
  sure: (percent: number, shown: boolean) =>
    `Confidence ${percent} %, ${shown ? 'enough for the name to be shown' : 'too little for the name to be shown'}`,
  cue: 'The reporting words: ',
  attribution: 'How the words reached the outlet: ',
};

export const whyPassage = {
  notice: 'Why this passage is shown',
  has: (found: number, all: number) =>
    `The passage or its headline has ${found} of the ${plural(all, 'search word')}: `,
  lacks: 'Missing: ',
  told: 'What the source says in it: ',
  likely: (percent: number) => `Chance that it answers: ${percent} %`,
  gone: 'This passage is no longer an answer to that question.',
  again: 'Ask again.',
};

export const fix = {
  summary: 'Correct who said a quote, or tell the managers.',
  title: 'Wrong speaker?',
  submit: 'Correct it',
  label: 'Who said it?',
  hint: 'Leave this empty to name nobody.',
  unchanged: 'That speaker is already shown.',
  done: 'Corrected. The quote is now shown this way.',
  doneHere: 'Corrected for this server or workspace. The quote is now shown this way here.',
  told: 'Thank you. The managers have been told.',
  notTold: 'The managers could not be told. Please tell them yourself.',
  noManagers: 'Only managers of a server or workspace can correct quotes. There are none here.',
  reported: 'Someone says that this quote has the wrong speaker.',
  suggested: 'They suggest: ',
  nobody: 'nobody',
};
