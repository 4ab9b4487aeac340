/** German: what the operator is told when the store fails, and when it works again. */

import type { Catalogue } from '../catalogue.ts';

const MEANWHILE = 'Bis dahin wird nichts Neues gelesen oder gepostet. Fragen werden beantwortet.';

export const store: Catalogue['store'] = {
  failed: {
    full: [
      'Pullquote kann nichts speichern: Die Festplatte ist voll.',
      `Schaffen Sie dort Platz. ${MEANWHILE}`,
    ],
    'read-only': [
      'Pullquote kann nichts speichern: Der Speicher ist schreibgeschützt.',
      `Machen Sie ihn wieder beschreibbar. ${MEANWHILE}`,
    ],
    disk: [
      'Pullquote kann nichts speichern: Die Festplatte hat einen Fehler.',
      `Sehen Sie nach der Festplatte und ins Log. ${MEANWHILE}`,
    ],
    damaged: [
      'Ein Teil dessen, was Pullquote gespeichert hat, ist beschädigt.',
      'Rufen Sie auf dem Rechner pullquote doctor auf und spielen Sie eine Sicherung ein.',
    ],
    busy: [
      'Pullquote kann nichts speichern: Ein anderes Programm hält den Speicher fest.',
      'Suchen Sie dieses Programm und beenden Sie es.',
    ],
  },
};
