/** French: what an edition of a digest says around its stories, and the parts of the ledger of editions. */

import { shorten } from '../../base/shorten.ts';
import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

export const edition: Catalogue['edition'] = {
  update: 'Du nouveau\u00a0: ',
  late: 'En retard, prévue ',
  alsoIn: 'Aussi dans ',
  andMore: (outlets) => ` et ${number(outlets)} de plus`,
  nothing: 'Rien de nouveau depuis la dernière édition.',
  smallPrint:
    'Titres, résumés et citations sont les mots des médias, inchangés\u00a0; chaque lien mène à l’original.',
  changed: 'Corrigé\u00a0: le média a modifié cet article. Voici le nouveau texte.',
  withdrawn: 'Retiré\u00a0: le média ne publie plus cet article.',
  whoWasQuoted: 'Qui a été cité',
  dates: 'fr',
  quoted: 'Cités\u00a0: ',
  number: (edition) => `N° ${edition}`,
  preview: 'Aperçu',
  counted: (stories) => plural(stories, 'sujet', 'sujets'),
  stories: (stories, outlets) =>
    `${plural(stories, 'sujet', 'sujets')} de ${plural(outlets, 'média', 'médias')}`,
  shown: (first, last, stories) =>
    first === last
      ? `Sujet ${number(last)} sur ${number(stories)}`
      : `Sujets ${number(first)} à ${number(last)} sur ${number(stories)}`,
  held: (editions) => `${plural(editions, 'édition retenue', 'éditions retenues')} pendant les heures calmes`,
};

export const ledger: Catalogue['ledger'] = {
  show: 'Voir',
  why: 'Pourquoi ceux-ci\u00a0?',
  manual: 'publiée à la main',
  cancel: 'Annuler les envois en attente',
  again: (place, part) => `Renvoyer\u00a0: ${shorten(place, 40)}, partie ${part}`,
  next: 'prochaine\u00a0: ',
  digests: (count) => plural(count, 'revue', 'revues'),
  noDigests: 'Il n’y a pas encore de revue. Ajoutez un fichier au dossier digests.',
  history: 'Éditions',
  historyOf: 'Éditions de ',
  noEditions: 'Il n’y a pas encore d’édition.',
  editions: (count) => plural(count, 'édition', 'éditions'),
  skipped: 'Sautée\u00a0: rien de nouveau',
  made: (edition, stories, considered) =>
    `N° ${edition} · ${plural(stories, 'sujet', 'sujets')} parmi ${plural(considered, 'article examiné', 'articles examinés')}`,
  due: 'prévue',
  madeAt: 'faite',
  whyNumber: (edition) => `Pourquoi le n° ${edition}\u00a0?`,
  columns: { digest: 'Revue', number: 'N°', stories: 'Sujets', due: 'Prévue', posts: 'Envois' },
  posts: (count, status) => `${number(count)} ${status}`,
  nobody: 'envoyée à personne',
  part: (part) => `partie ${part}`,
  place: (place) => `Place ${place} dans `,
  terms: {
    recency: 'sa nouveauté',
    outlets: 'le nombre de médias qui en parlent',
    quote: 'la force de sa première citation',
    topic: 'il correspond à un thème de la section (le double dans le titre)',
    speaker: 'la même personne mène un article plus haut',
    source: 'le même média mène un article plus haut',
    thumbs: 'ce qu’on pense ici du média et de la personne, d’après les pouces',
  },
  matched: 'Correspond à\u00a0: ',
  folded: (count) => `Autres articles sur ce sujet\u00a0: ${number(count)}.`,
  leftOut: 'Écartés',
  removed: 'Un article qui n’est plus enregistré',
  whyNotice: (edition) => `Pourquoi ces sujets sont dans le n° ${edition}`,
};
