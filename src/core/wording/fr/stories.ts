/** French: a story and its context. */

import type { Catalogue } from '../catalogue.ts';

export const context: Catalogue['context'] = {
  none: 'Rien d’enregistré sur ce thème\u00a0: ',
  around: 'Autour de la citation',
  said: 'Dit le ',
  published: 'Publié ',
  undated: 'Sans date · enregistré ',
  occasion: 'Occasion',
  background: 'Contexte',
  people: 'Qui est qui',
  timeline: 'Chronologie',
  quotes: 'Attesté',
  spoke: ' attesté',
  notice: (title) => `Contexte\u00a0: ${title}`,
};
