/** French: a story and its context. */

import type { Catalogue } from '../catalogue.ts';

export const context: Catalogue['context'] = {
  none: 'Rien d’enregistré sur ce thème\u00a0: ',
  around: 'Autour de la citation',
  said: 'Dit le ',
  published: 'Publié ',
  undated: 'Sans date · enregistré ',
  occasion: 'Circonstances',
  background: 'Contexte',
  people: 'Qui est qui',
  timeline: 'Chronologie',
  quotes: 'Attesté',
  spoke: ' attesté',
  notice: (title) => `Contexte\u00a0: ${title}`,
};

export const exchange: Catalogue['exchange'] = {
  title: 'Qui répond à qui',
  open: 'Questions restées sans réponse',
  kinds: {
    rejects: [' rejette ce que ', ' a dit.'],
    backs: [' soutient ce que ', ' a dit.'],
    answers: [' répond à ce que ', ' a dit.'],
  },
  unanswered: { declined: ' n’a pas voulu commenter', silent: ' n’a pas répondu au média' },
};

export const reviewed: Catalogue['reviewed'] = {
  title: 'Examiné par des vérificateurs',
  of: ', à propos de : ',
  theirs: 'Ces avis sont les leurs. Ils ne changent rien à ce que nous disons de la citation.',
};
