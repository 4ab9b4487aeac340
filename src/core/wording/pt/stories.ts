/** Portuguese: a story and its context. */

import type { Catalogue } from '../catalogue.ts';

export const context: Catalogue['context'] = {
  none: 'Nada armazenado sobre este tema: ',
  around: 'Em torno da citação',
  said: 'Dito em ',
  published: 'Publicado ',
  undated: 'Sem data · armazenado ',
  occasion: 'Ocasião',
  background: 'Histórico',
  people: 'Quem é quem',
  timeline: 'Cronologia',
  quotes: 'Registrado',
  spoke: ' registrado',
  notice: (title) => `Contexto: ${title}`,
};
