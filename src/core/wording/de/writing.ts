/** German: what stands beside the texts of a language model. */
import type { Catalogue } from '../catalogue.ts';

export const writing: Catalogue['writing'] = {
  by: {
    summary: 'Zusammenfassung eines Sprachmodells aus den verlinkten Sätzen',
    story: 'Darstellung eines Sprachmodells über mehrere Medien, aus den verlinkten Sätzen',
    lead: 'Vorspann eines Sprachmodells aus den verlinkten Sätzen',
    answer: 'Antwort eines Sprachmodells aus den verlinkten Sätzen',
    translation: 'Von einem Sprachmodell übersetzt; darüber steht das Original, mit Links',
  },
  smallPrint:
    'Überschriften und Zitate sind die eigenen Worte der Medien, unverändert; jeder Link führt zum Original. Was ein Sprachmodell schrieb, ist gekennzeichnet.',
  wrote: 'Von einem Sprachmodell geschrieben:',
  stopped: (count) => `zurückgehalten: ${count}`,
  spent: 'Das Sprachmodell hat seine Token für heute verbraucht.',
  until: {
    soft: 'Bis Mitternacht (UTC) werden nur Vorspänne von Ausgaben geschrieben; Zusammenfassungen sind Sätze der Artikel.',
    hard: 'Bis Mitternacht (UTC) schreibt es nichts; Zusammenfassungen sind Sätze der Artikel.',
  },
  alsoSearched: 'Auch mit Worten eines Sprachmodells gesucht: ',
};
