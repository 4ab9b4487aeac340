/** English: what followers of a speaker are told. */

export const alert = {
  new: (quotations: number) => (quotations === 1 ? 'a new quotation' : `${quotations} new quotations`),
  notice: (speaker: string, news: string) => `${speaker}: ${news}`,
  moreBelow: (quotations: number) => `${quotations} more below.`,
  context: 'Context',
  quotes: 'All quotes',
  unfollow: 'Unfollow',
};
