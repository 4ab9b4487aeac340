/** German: what followers of a speaker are told. */

import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

export const alert: Catalogue['alert'] = {
  new: (quotations) =>
    quotations === 1 ? 'ein neues Zitat' : plural(quotations, 'neues Zitat', 'neue Zitate'),
  notice: (speaker, news) => `${speaker}: ${news}`,
  moreBelow: (quotations) => `${number(quotations)} weitere darunter.`,
  context: 'Kontext',
  quotes: 'Alle Zitate',
  unfollow: 'Nicht mehr folgen',
};
