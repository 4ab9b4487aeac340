/** French: what is said of a checked draft. */

import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

export const draft: Catalogue['draft'] = {
  notice: (all, failed) =>
    `${plural(all, 'citation vérifiée', 'citations vérifiées')}, ${failed === 0 ? 'tout est attesté' : `${plural(failed, 'non conforme', 'non conformes')}`}`,
  count: {
    absent: 'Non attesté',
    altered: 'Modifié',
    other_speaker: 'Autre personne',
    stitched: 'Assemblé à partir de deux déclarations',
    marked: 'Modifié, chaque changement signalé',
    exact: 'Mot pour mot',
  },
  line: (line) => `Ligne ${number(line)}`,
  paragraph: (paragraph) => `Paragraphe ${number(paragraph)}`,
  rest: (left) =>
    `${plural(left, 'citation n’est pas montrée', 'citations ne sont pas montrées')} ici : le fichier joint les contient toutes.`,
  most: (checked) =>
    `Seules les ${number(checked)} premières citations ont été vérifiées. Divisez le brouillon pour les autres.`,
  others: 'Un seul fichier a été vérifié. Envoyez les autres un par un.',
  unkept: 'Le brouillon n’a été lu que pour cette réponse. Pullquote n’en enregistre rien.',
  working: (done, all) => `${number(done)} sur ${plural(all, 'citation vérifiée', 'citations vérifiées')} …`,
  ok: 'Attesté',
};
