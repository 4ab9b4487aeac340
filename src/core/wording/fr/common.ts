/** French: what many answers share: buttons, names that match or do not, how much is stored. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const button: Catalogue['button'] = {
  previous: 'Précédent',
  next: 'Suivant',
  post: 'Publier dans le salon',
  wrongSpeaker: 'Mauvaise personne\u00a0?',
  card: 'Image',
  context: 'Contexte',
  why: 'Pourquoi\u00a0?',
  story: 'Sujet',
  quotes: 'Toutes les citations',
};

export const names: Catalogue['names'] = {
  which: (field) => `Plusieurs noms correspondent (${field})\u00a0: `,
  pickOne: 'Lequel voulez-vous dire\u00a0?',
  unknown: (field) => `Aucun nom enregistré ne correspond (${field})\u00a0: `,
  near: 'Noms proches\u00a0:',
};

export const stored: Catalogue['stored'] = {
  loading: 'Les exemples sont en cours de chargement. Redemandez dans un instant.',
  articles: (articles) => plural(articles, 'article', 'articles'),
  totals: (articles, outlets) =>
    `Enregistré\u00a0: ${plural(articles, 'article', 'articles')} de ${plural(outlets, 'média', 'médias')}`,
  since: ' depuis ',
  nothing:
    'Rien n’est encore enregistré. Ajoutez une source avec /sources add, ou des articles avec pullquote add.',
};
