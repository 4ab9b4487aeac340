/** English: a story and its context. */

export const context = {
  none: 'Nothing stored matches this topic: ',
  around: 'Around the quote',
  said: 'Said on ',
  published: 'Published ',
  /** Stands before the day of storage. */
  undated: 'No date · stored ',
  occasion: 'Occasion',
  background: 'Background',
  people: 'Who is who',
  timeline: 'Timeline',
  quotes: 'On record',
  spoke: ' on record',
  notice: (title: string) => `Context: ${title}`,
};

/** Of each kind the words between the two names, and those after them. */
export const exchange = {
  title: 'Who answered whom',
  open: 'Asked, and not answered',
  kinds: {
    rejects: [' rejects what ', ' said.'],
    backs: [' backs what ', ' said.'],
    answers: [' answers what ', ' said.'],
  } as const,
  unanswered: { declined: ' would not comment', silent: ' did not answer the outlet' },
};

export const reviewed = {
  title: 'Reviewed by fact-checkers',
  of: ', of the claim: ',
  theirs: 'These ratings are theirs. They change nothing in what we say of the quote.',
};
