/** German: what readers and followers are told of a correction, and the log of corrections. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const correction: Catalogue['correction'] = {
  changes: {
    words: 'Das Medium hat diese Worte geändert:',
    speaker: 'Das Medium nennt für diese Worte jetzt jemand anderen:',
    dropped: 'Das Medium hat diese Worte entfernt:',
  },
  now: 'Der neue Wortlaut:',
  notice: (outlet, speaker) => `${speaker}: eine Korrektur von ${outlet}`,
  toEdition: (edition) => `Korrektur zu Nr. ${edition}`,
  toEditionOf: (edition, digest) => `Korrektur zu Nr. ${edition} von ${digest}`,
  articleOfEdition: {
    changed: ' hat einen Artikel dieser Ausgabe geändert: ',
    withdrawn: ' hat einen Artikel dieser Ausgabe zurückgezogen: ',
  },
};

export const correctionLog: Catalogue['correctionLog'] = {
  notice: (entries) => (entries === 0 ? 'Es gibt keine Korrekturen.' : 'Die letzten Korrekturen'),
  what: (status, headline) => {
    if (status === 'withdrawn') return 'der Artikel wurde zurückgezogen';
    return headline ? 'der Artikel wurde geändert, auch seine Überschrift' : 'der Artikel wurde geändert';
  },
  done: (edited, told) =>
    `${plural(edited, 'Post', 'Posts')} berichtigt, ${plural(told, 'Nachricht', 'Nachrichten')} an Follower`,
  unattributed: 'Ohne Namen',
};
