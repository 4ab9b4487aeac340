/** French: sources and changes to them. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const sources: Catalogue['sources'] = {
  news: (count) => `Nouvelles de ${plural(count, 'source', 'sources')}`,
  moreNews: (count) =>
    `Et ${plural(count, 'autre source', 'autres sources')}. /sources list les montre toutes.`,
  nowhere: [
    'Un message direct n’a pas de sources à lui.',
    'Lancez cette commande dans un salon de votre serveur ou espace de travail.',
  ],
};
