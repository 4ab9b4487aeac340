/** French: what followers of a speaker are told. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const alert: Catalogue['alert'] = {
  new: (quotations) =>
    quotations === 1
      ? 'une nouvelle citation'
      : plural(quotations, 'nouvelle citation', 'nouvelles citations'),
  notice: (speaker, news) => `${speaker}\u00a0: ${news}`,
  moreBelow: (quotations) => `${plural(quotations, 'autre', 'autres')} ci-dessous.`,
  context: 'Contexte',
  quotes: 'Toutes les citations',
  unfollow: 'Ne plus suivre',
};
