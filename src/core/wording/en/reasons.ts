/** English: why a quote or a passage is shown, and corrections of speakers. */

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
