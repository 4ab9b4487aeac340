/** Portuguese: what followers of a speaker are told. */

import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

export const alert: Catalogue['alert'] = {
  new: (quotations) =>
    quotations === 1 ? 'uma nova citação' : plural(quotations, 'nova citação', 'novas citações'),
  notice: (speaker, news) => `${speaker}: ${news}`,
  moreBelow: (quotations) => `Mais ${number(quotations)} abaixo.`,
  context: 'Contexto',
  quotes: 'Todas as citações',
  unfollow: 'Deixar de seguir',
};
