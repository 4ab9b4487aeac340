/** Spanish: what followers of a speaker are told. */

import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

export const alert: Catalogue['alert'] = {
  new: (quotations) =>
    quotations === 1 ? 'una cita nueva' : plural(quotations, 'cita nueva', 'citas nuevas'),
  notice: (speaker, news) => `${speaker}: ${news}`,
  moreBelow: (quotations) => `${number(quotations)} más abajo.`,
  context: 'Contexto',
  quotes: 'Todas las citas',
  unfollow: 'Dejar de seguir',
};
