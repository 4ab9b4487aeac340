/** Texts that appear on Discord only. */

export const PHRASES = {
  unattributed: 'unattributed',
  unnamedOutlet: 'unnamed outlet',
  said: 'said',
  undated: 'no date · stored',
  also: 'also in',
  more: (count: number) => `and ${count} more`,
  context: 'In context:',
  changed: '⚠ Changed: the outlet has changed these words.',
  withdrawn: '⚠ Withdrawn: the outlet has removed these words.',
  tooLong: 'These words are too long to show here.',
  wholeQuote: 'Whole quote',
  inThisEdition: 'In this edition',
  open: 'Open',
  untitled: 'Digest',
  refused: 'Discord did not accept the answer. Try again, or ask for less.',
} as const;
