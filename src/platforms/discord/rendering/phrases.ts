/** Every string of ours that this room shows on Discord. */

export const PHRASES = {
  unattributed: 'unattributed',
  unnamedOutlet: 'unnamed outlet',
  said: 'said',
  also: 'also in',
  more: (count: number) => `and ${count} more`,
  context: 'In context:',
  changed: '⚠ Changed: the outlet has changed these words since.',
  withdrawn: '⚠ Withdrawn: the outlet no longer carries these words.',
  tooLong: 'These words are too long to be shown here.',
  wholeQuote: 'Whole quote',
  inThisEdition: 'In this edition',
  open: 'Open',
  untitled: 'Digest',
  refused: 'Discord did not take the answer. Please try again, or ask for less at once.',
} as const;
