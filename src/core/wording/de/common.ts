/** German: what many answers share: buttons, names that match or do not, how much is stored. */

import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

export const button: Catalogue['button'] = {
  previous: 'Zurück',
  next: 'Weiter',
  post: 'In den Kanal posten',
  wrongSpeaker: 'Falsche Person?',
  card: 'Karte',
  context: 'Kontext',
  why: 'Warum?',
  story: 'Ereignis',
  quotes: 'Alle Zitate',
};

export const names: Catalogue['names'] = {
  which: (field) => `Zu dieser Angabe (${field}) passen mehrere Namen: `,
  pickOne: 'Welcher ist gemeint?',
  unknown: (field) => `Zu dieser Angabe (${field}) ist kein Name gespeichert: `,
  near: 'Ähnliche Namen:',
};

export const stored: Catalogue['stored'] = {
  loading: 'Die Beispiele werden gerade geladen. Fragen Sie gleich noch einmal.',
  articles: (articles) => `${number(articles)} Artikel`,
  totals: (articles, outlets) =>
    `Gespeichert: ${number(articles)} Artikel aus ${plural(outlets, 'Medium', 'Medien')}`,
  since: ' seit ',
  nothing:
    'Noch ist nichts gespeichert. Nehmen Sie mit /sources add eine Quelle auf, oder Artikel mit pullquote add.',
};
