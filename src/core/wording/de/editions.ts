/** German: what an edition of a digest says around its stories, and the parts of the ledger of editions. */

import { shorten } from '../../base/shorten.ts';
import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

export const edition: Catalogue['edition'] = {
  update: 'Neu dazu: ',
  late: 'Verspätet, fällig war es ',
  alsoIn: 'Auch in ',
  andMore: (outlets) => ` und ${number(outlets)} weiteren`,
  nothing: 'Nichts Neues seit der letzten Ausgabe.',
  smallPrint:
    'Überschriften, Zusammenfassungen und Zitate sind die unveränderten Worte der Medien; jeder Link führt zum Original.',
  changed: 'Berichtigt: Das Medium hat diesen Artikel geändert. Dies ist der neue Text.',
  withdrawn: 'Zurückgezogen: Das Medium führt diesen Artikel nicht mehr.',
  whoWasQuoted: 'Wer zitiert wurde',
  dates: 'de',
  quoted: 'Zitiert: ',
  number: (edition) => `Nr. ${edition}`,
  preview: 'Vorschau',
  counted: (stories) => plural(stories, 'Ereignis', 'Ereignisse'),
  stories: (stories, outlets) =>
    `${plural(stories, 'Ereignis', 'Ereignisse')} aus ${plural(outlets, 'Medium', 'Medien')}`,
  shown: (first, last, stories) =>
    first === last
      ? `Ereignis ${number(last)} von ${number(stories)}`
      : `Ereignisse ${number(first)} bis ${number(last)} von ${number(stories)}`,
  held: (editions) => `${plural(editions, 'Ausgabe', 'Ausgaben')}, in der Ruhezeit zurückgehalten`,
};

export const ledger: Catalogue['ledger'] = {
  show: 'Zeigen',
  why: 'Warum diese?',
  manual: 'von Hand veröffentlicht',
  cancel: 'Offene Posts zurücknehmen',
  again: (place, part) => `Noch einmal senden: ${shorten(place, 40)}, Teil ${part}`,
  next: 'als Nächstes: ',
  digests: (count) => plural(count, 'Überblick', 'Überblicke'),
  noDigests: 'Es gibt noch keinen Überblick. Legen Sie eine Datei in den Ordner digests.',
  history: 'Ausgaben',
  historyOf: 'Ausgaben von ',
  noEditions: 'Es gibt noch keine Ausgabe.',
  editions: (count) => plural(count, 'Ausgabe', 'Ausgaben'),
  skipped: 'Ausgelassen: nichts Neues',
  made: (edition, stories, considered) =>
    `Nr. ${edition} · ${plural(stories, 'Ereignis', 'Ereignisse')} aus ${number(considered)} geprüften Artikeln`,
  due: 'fällig',
  madeAt: 'erstellt',
  whyNumber: (edition) => `Warum Nr. ${edition}?`,
  columns: { digest: 'Überblick', number: 'Nr.', stories: 'Ereignisse', due: 'Fällig', posts: 'Posts' },
  posts: (count, status) => `${number(count)} ${status}`,
  nobody: 'an niemanden gesendet',
  part: (part) => `Teil ${part}`,
  place: (place) => `Platz ${place} in `,
  terms: {
    recency: 'wie neu es ist',
    outlets: 'wie viele Medien berichten',
    quote: 'wie stark das erste Zitat ist',
    topic: 'es passt zu einem Thema des Abschnitts (in der Überschrift doppelt)',
    speaker: 'dieselbe Person führt weiter oben einen Beitrag an',
    source: 'dasselbe Medium führt weiter oben einen Beitrag an',
    thumbs: 'was die Leute hier von Medium und Person halten, nach ihren Daumen',
  },
  matched: 'Treffer: ',
  folded: (count) => `Weitere Berichte zu diesem Ereignis: ${number(count)}.`,
  leftOut: 'Weggelassen',
  removed: 'Ein Artikel, der nicht mehr gespeichert ist',
  whyNotice: (edition) => `Warum diese Ereignisse in Nr. ${edition} stehen`,
};
