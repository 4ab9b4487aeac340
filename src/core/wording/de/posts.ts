/** German: what platforms write around quotations and articles inside a post. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const post: Catalogue['post'] = {
  unattributed: 'ohne Namen',
  unnamedOutlet: 'Ungenanntes Medium',
  said: (day) => `gesagt am ${day}`,
  published: (day) => `veröffentlicht ${day}`,
  noDate: 'ohne Datum',
  retrieved: (day) => `abgerufen ${day}`,
  undated: (stored) => `ohne Datum · gespeichert ${stored}`,
  also: 'auch in ',
  more: (count) => `und ${number(count)} weitere`,
  context: 'Im Zusammenhang: ',
  changed: '⚠ Geändert: Das Medium hat diese Worte geändert.',
  withdrawn: '⚠ Zurückgezogen: Das Medium hat diese Worte entfernt.',
  tooLong: 'Diese Worte sind zu lang, um sie hier zu zeigen.',
  tooLongHere: (characters) => `Zu lang für diese Stelle (${number(characters)} Zeichen): im Artikel lesen.`,
  moreAbout: 'Mehr zu …',
  wholeQuote: 'Ganzes Zitat',
  open: 'Öffnen',
  inPlace: 'Im Artikel lesen',
  noAddress: 'ohne Adresse',
  picture: 'Bild',
  refused:
    'Discord hat die Antwort nicht angenommen. Versuchen Sie es noch einmal, oder fragen Sie nach weniger.',
  alert: 'Bitte beachten',
  failed: 'Das hat nicht geklappt',
  part: (at, of) => `Teil ${at} von ${of}`,
  restElsewhere:
    'Es gibt noch mehr. Auf Servern, auf denen der Bot installiert ist, antwortet er in jeder Länge.',
  label: {
    denied: 'Bestritten',
    not_said: 'Nicht gesagt',
    asked: 'Gefragt',
    hypothetical: 'Hypothetisch',
    wished: 'Gewünscht',
    future: 'Noch nicht gesagt',
    fictional: 'Fiktion',
  },
};
