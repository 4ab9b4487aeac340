/** French: what a check of quotes finds. */

import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

export const check: Catalogue['check'] = {
  verdict: {
    exact: 'Attesté, mot pour mot.',
    altered: 'Attesté, mais en d’autres termes.',
    other_speaker: 'Attesté, mais c’est quelqu’un d’autre qui l’a dit.',
    stitched: 'Assemblé à partir de deux déclarations.',
    absent: 'Non attesté.',
  },
  marked: 'Attesté, sauf ce que la citation marque par … ou [ ].',
  asReported: 'Attesté seulement au discours indirect.',
  unsaid: {
    asserted: 'Attesté.',
    denied: 'Attesté seulement comme démenti.',
    not_said: 'Attesté seulement comme non dit.',
    asked: 'Attesté seulement comme question.',
    hypothetical: 'Attesté seulement comme hypothèse.',
    wished: 'Attesté seulement comme souhait.',
    future: 'Attesté seulement comme propos à venir.',
    fictional: 'Attesté seulement comme fiction.',
  },
  unknown: 'Attesté, mais l’article ne dit pas avec certitude de qui.',
  read: 'Attesté, mais aucun nom n’accompagne ces mots.',
  articleSays: 'L’article dit ',
  readAs: ', que nous lisons comme ',
  readFromAround: 'L’article ne dit rien à côté de ces mots\u00a0; d’après le texte autour, nous lisons ',
  inText: 'Dans cet article, mais pas comme une citation que nous reconnaissons.',
  whole: 'Le texte n’a pas de guillemets\u00a0: il a été vérifié en entier comme une seule citation.',
  nobody: 'Cette personne n’est pas enregistrée. Vérifiez qui l’a dit.',
  misattributed: 'Et c’est quelqu’un d’autre qui l’a dit.',
  several: (all, exact) =>
    `${plural(all, 'citation vérifiée', 'citations vérifiées')}, ${number(exact)} mot pour mot`,
  claimedFor: ' attribué à ',
  partial: 'Ces mots font partie d’une déclaration plus longue.',
  reported: 'Ce sont les mots du média, pas ceux de la personne.',
  claimed: 'Citation soumise\u00a0: ',
  recorded: 'Attesté\u00a0: ',
};
