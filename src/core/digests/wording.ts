/** Every sentence of ours that a digest shows, in one place. */

export const WORDING = {
  update: 'Update: ',
  late: 'Late: due ',
  alsoIn: 'Also in ',
  nothing: 'Nothing new since the last edition.',
  smallPrint:
    'Headlines, summaries and quotations are the outlets’ own words, unchanged; each link leads to the place.',
  changed: 'Corrected: the outlet has changed this article since it was posted; this is how it reads now.',
  withdrawn: 'Withdrawn: the outlet no longer carries this article.',
  context: 'Context',
  quotes: 'All quotes',
  original: 'Original',
  why: 'Why this?',
  number: (number: number): string => `No. ${number}`,
  preview: 'Preview',
  stories: (stories: number, outlets: number): string =>
    `${counted(stories, 'story', 'stories')} from ${counted(outlets, 'outlet', 'outlets')}`,
  held: (editions: number): string => `${editions} editions, held while you were away`,
} as const;

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
