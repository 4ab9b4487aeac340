/** German: why a quote or a passage is shown, and corrections of speakers. */

import type { Catalogue } from '../catalogue.ts';

export const why: Catalogue['why'] = {
  notice: 'Warum dieses Zitat so gezeigt wird',
  kind: 'Art: ',
  kinds: {
    direct: 'alles steht in Anführungszeichen',
    mixed: 'indirekte Rede mit einzelnen Worten in Anführungszeichen',
    indirect: 'indirekte Rede ohne Anführungszeichen',
  },
  fixed: 'Von der Verwaltung berichtigt: ',
  noSpeaker: 'In der Nähe der Worte wird niemand genannt.',
  mention: 'Die Worte, die die Person nennen: ',
  speaker: 'Person: ',
  sure: (percent, shown) =>
    `Sicherheit ${percent} %, ${shown ? 'genug, um den Namen zu zeigen' : 'zu wenig, um den Namen zu zeigen'}`,
  cue: 'Die Worte, die die Rede einleiten: ',
  attribution: 'Wie die Worte zum Medium kamen: ',
};
