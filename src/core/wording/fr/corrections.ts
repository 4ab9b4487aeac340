/** French: what readers and followers are told of a correction, and the log of corrections. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const correction: Catalogue['correction'] = {
  changes: {
    words: 'Le média a changé ces mots\u00a0:',
    speaker: 'Le média nomme désormais une autre personne pour ces mots\u00a0:',
    dropped: 'Le média a retiré ces mots\u00a0:',
  },
  now: 'Les nouveaux mots\u00a0:',
  notice: (outlet, speaker) => `${speaker}\u00a0: une correction de ${outlet}`,
  toEdition: (edition) => `Correction du n° ${edition}`,
  toEditionOf: (edition, digest) => `Correction du n° ${edition} de ${digest}`,
  articleOfEdition: {
    changed: ' a modifié un article de cette édition\u00a0: ',
    withdrawn: ' a retiré un article de cette édition\u00a0: ',
  },
};

export const correctionLog: Catalogue['correctionLog'] = {
  notice: (entries) => (entries === 0 ? 'Il n’y a pas de correction.' : 'Les dernières corrections'),
  what: (status, headline) => {
    if (status === 'withdrawn') return 'l’article a été retiré';
    return headline ? 'l’article a été modifié, son titre aussi' : 'l’article a été modifié';
  },
  done: (edited, told) =>
    `${plural(edited, 'message corrigé', 'messages corrigés')}, ${plural(told, 'message', 'messages')} aux abonnés`,
  unattributed: 'Sans nom',
};
