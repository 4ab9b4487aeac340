/** German: what a check of quotes finds. */

import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

export const check: Catalogue['check'] = {
  verdict: {
    exact: 'Belegt, Wort für Wort.',
    altered: 'Belegt, aber mit anderen Worten.',
    other_speaker: 'Belegt, aber jemand anders hat es gesagt.',
    stitched: 'Aus zwei Äußerungen zusammengesetzt.',
    absent: 'Nicht belegt.',
  },
  marked: 'Belegt, bis auf das, was mit … oder [ ] gekennzeichnet ist.',
  asReported: 'Nur in indirekter Rede belegt.',
  unsaid: {
    asserted: 'Belegt.',
    denied: 'Nur als Dementi belegt.',
    not_said: 'Nur als nicht gesagt belegt.',
    asked: 'Nur als Frage belegt.',
    hypothetical: 'Nur als Annahme belegt.',
    wished: 'Nur als Wunsch belegt.',
    future: 'Nur als künftige Aussage belegt.',
    fictional: 'Nur als Fiktion belegt.',
  },
  unknown: 'Belegt, aber der Artikel sagt nicht sicher, von wem.',
  read: 'Belegt, aber neben den Worten steht kein Name.',
  articleSays: 'Im Artikel steht ',
  readAs: ', das verstehen wir als ',
  readFromAround: 'Neben den Worten sagt der Artikel nichts; aus dem Text darum lesen wir ',
  inText: 'In diesem Artikel, aber nicht als Zitat, das wir erkennen.',
  whole: 'Der Text hat keine Anführungszeichen, deshalb wurde er ganz als ein Zitat geprüft.',
  nobody: 'Die genannte Person ist nicht gespeichert. Prüfen Sie, wer es gesagt hat.',
  misattributed: 'Und jemand anders hat es gesagt.',
  several: (all, exact) => `${plural(all, 'Zitat', 'Zitate')} geprüft, ${number(exact)} Wort für Wort belegt`,
  claimedFor: ' zugeschrieben: ',
  partial: 'Diese Worte sind Teil einer längeren Äußerung.',
  reported: 'Das sind Worte des Mediums, nicht der Person.',
  claimed: 'Behauptet: ',
  recorded: 'Belegt: ',
};
