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
