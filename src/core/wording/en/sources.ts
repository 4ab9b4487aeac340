/** English: sources and changes to them. */

import { plural } from '../../base/plural.ts';
import type { Problem } from './errors.ts';

export const sources = {
  news: (sources: number) => `News about ${plural(sources, 'source')}`,
  moreNews: (sources: number) => `And ${plural(sources, 'source')} more. /sources list shows all.`,
  nowhere: [
    'A direct message has no sources of its own.',
    'Use this command in a channel of your server or workspace.',
  ] satisfies Problem,
};
