/** French: why a quote or a passage is shown, and corrections of speakers. */

import type { Catalogue } from '../catalogue.ts';

export const why: Catalogue['why'] = {
  notice: 'Pourquoi cette citation est montrée ainsi',
  kind: 'Genre\u00a0: ',
  kinds: {
    direct: 'tout est entre guillemets',
    mixed: 'une phrase rapportée qui contient des mots entre guillemets',
    indirect: 'discours indirect sans guillemets',
  },
  fixed: 'Corrigé par l’administration\u00a0: ',
  noSpeaker: 'Aucun mot proche ne nomme quelqu’un.',
  mention: 'Les mots qui nomment la personne\u00a0: ',
  speaker: 'Personne\u00a0: ',
  sure: (percent, shown) =>
    `Certitude ${percent} %, ${shown ? 'assez pour montrer le nom' : 'trop peu pour montrer le nom'}`,
  cue: 'Le verbe de parole\u00a0: ',
  attribution: 'Comment ces mots sont parvenus au média\u00a0: ',
};
