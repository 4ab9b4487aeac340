/** Spanish: sources and changes to them. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const sources: Catalogue['sources'] = {
  news: (count) => `Novedades de ${plural(count, 'fuente', 'fuentes')}`,
  moreNews: (count) => `Y ${plural(count, 'fuente más', 'fuentes más')}. /sources list las muestra todas.`,
  nowhere: [
    'Un mensaje directo no tiene fuentes propias.',
    'Usa este comando en un canal de tu servidor o espacio de trabajo.',
  ],
};
