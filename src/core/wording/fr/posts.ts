/** French: what platforms write around quotations and articles inside a post. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const post: Catalogue['post'] = {
  unattributed: 'sans nom',
  unnamedOutlet: 'Média sans nom',
  said: (day) => `dit le ${day}`,
  published: (day) => `publié le ${day}`,
  noDate: 'sans date',
  retrieved: (day) => `consulté le ${day}`,
  undated: (stored) => `sans date · enregistré ${stored}`,
  also: 'aussi dans ',
  more: (count) => `et ${number(count)} de plus`,
  context: 'En contexte\u00a0: ',
  changed: '⚠ Modifié\u00a0: le média a changé ces mots.',
  withdrawn: '⚠ Retiré\u00a0: le média a supprimé ces mots.',
  tooLong: 'Ces mots sont trop longs pour être montrés ici.',
  tooLongHere: (characters) =>
    `Trop long pour ici (${number(characters)} caractères)\u00a0: à lire sur place.`,
  moreAbout: 'Plus sur …',
  wholeQuote: 'Citation entière',
  open: 'Ouvrir',
  inPlace: 'À lire sur place',
  noAddress: 'sans adresse',
  picture: 'Image',
  refused: 'Discord n’a pas accepté la réponse. Réessayez, ou demandez moins.',
  alert: 'À regarder',
  failed: 'Cela n’a pas marché',
  part: (at, of) => `Partie ${at} sur ${of}`,
  restElsewhere:
    'Il y en a davantage. Le bot répond sans limite de longueur sur les serveurs où il est installé.',
  label: {
    denied: 'Démenti',
    not_said: 'Non dit',
    asked: 'Demandé',
    hypothetical: 'Hypothèse',
    wished: 'Souhaité',
    future: 'Pas encore dit',
    fictional: 'Fiction',
  },
};
