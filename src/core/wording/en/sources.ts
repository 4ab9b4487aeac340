/** English: sources and changes to them. */

import { plural } from '../../base/plural.ts';
import type { Problem } from './errors.ts';

export const sources = {
  summary: 'The sources, how many articles each has, and whether they work.',
  none: 'No sources yet. Add one with /sources add, or in the configuration.',
  notice: (number: number) => plural(number, 'source'),
  articles: (number: number) => plural(number, 'article'),
  newest: ', newest ',
  paused: 'paused',
  addSummary: 'Follow an outlet. Its newest articles are added now, later ones when they appear.',
  url: 'A site or a feed.',
  name: 'The name to show. Default: the name in the feed.',
  added: (outlet: string) => `${outlet} is followed`,
  followed: (articles: number) => ` is followed; ${plural(articles, 'article')} added.`,
  foundAt: 'Feed: ',
  undo: 'Undo',
  testSummary: 'Try an address step by step; nothing is stored.',
  noFeed: 'No feed was found',
  feed: (items: number) => `A feed with ${plural(items, 'item')}`,
  newestItems: 'Newest items',
  news: (sources: number) => `News about ${plural(sources, 'source')}`,
  moreNews: (sources: number) => `And ${plural(sources, 'source')} more. /sources list shows all.`,
  setSummary: 'How much of a source is stored, for how long, and which items are let in.',
  isSet: (outlet: string) => `${outlet}: settings changed`,
  usual: ' has the default settings.',
  with: ' is read with',
  fromNow: 'This applies to new articles only.',
  nowhere: [
    'A direct message has no sources of its own.',
    'Use this command in a channel of your server or workspace.',
  ] satisfies Problem,
  which: 'A source of this server or workspace, by name.',
  changes: {
    pause: { summary: 'Stop reading a source for now.', done: ' is paused.', button: 'Pause' },
    resume: { summary: 'Read a paused source again.', done: ' is followed again.', button: 'Resume' },
    remove: {
      summary: 'Stop following a source. Its articles stay.',
      done: ' is no longer followed. Its articles stay.',
      button: 'Remove',
    },
  },
};
