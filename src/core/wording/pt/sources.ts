/** Portuguese: sources and changes to them. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const sources: Catalogue['sources'] = {
  news: (count) => `Novidades de ${plural(count, 'fonte', 'fontes')}`,
  moreNews: (count) => `E mais ${plural(count, 'fonte', 'fontes')}. /sources list mostra todas.`,
  nowhere: [
    'Uma mensagem direta não tem fontes próprias.',
    'Use este comando em um canal do seu servidor ou workspace.',
  ],
};
