/** Russian: what followers of a speaker are told. */

import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

export const alert: Catalogue['alert'] = {
  new: (quotations) =>
    quotations === 1 ? 'новая цитата' : plural(quotations, 'новая цитата', 'новых цитат', 'новые цитаты'),
  notice: (speaker, news) => `${speaker}: ${news}`,
  moreBelow: (quotations) => `Ещё ${number(quotations)} ниже.`,
  context: 'Контекст',
  quotes: 'Все цитаты',
  unfollow: 'Не следить',
};
