/** German: making, changing and deleting digests in chat. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const definition: Catalogue['definition'] = {
  create: 'Überblick anlegen',
  edit: 'Bearbeiten',
  editTitle: 'Überblick bearbeiten',
  copy: 'Kopieren',
  delete: 'Löschen',
  save: 'Speichern',
  undo: 'Rückgängig',
  postHere: 'Hier posten',
  label: {
    title: 'Titel',
    sections: 'Abschnitte, einer je Zeile',
    when: 'Uhrzeit, Tage und Zeitzone',
    time: 'Uhrzeit',
    days: 'Tage',
    timezone: 'Zeitzone',
    style: 'Stil',
    limit: 'Ereignisse je Ausgabe, höchstens',
  },
  hint: {
    sections: 'Diplomatie (3): Gipfel, Vertrag, @Ada Brook, -Sport. Ein Titel allein nimmt alles.',
    when: '07:30 weekdays Europe/Berlin; off: nur wenn Sie sie veröffentlichen',
    days: 'weekdays, daily oder Mon, Wed, Fri; off: nur von Hand',
  },
  style: {
    brief: 'brief: Überschriften',
    standard: 'standard: Zusammenfassung und Zitate',
    quotes: 'quotes: nur Zitate',
  },
  created: 'Angelegt: ',
  changed: 'Geändert: ',
  restored: 'Wiederhergestellt: ',
  deleted: 'Gelöscht: ',
  name: 'Name: ',
  askDelete: (subscriptions) =>
    subscriptions === 0
      ? 'Diesen Überblick bekommt noch niemand.'
      : `Damit enden ${plural(subscriptions, 'Abo', 'Abos')}. Sie können das rückgängig machen.`,
  missing: 'Öffnen Sie das Formular, oder geben Sie Titel und Abschnitte im Befehl an.',
  how: 'Öffnen Sie das Formular, oder geben Sie im Befehl an, was sich ändern soll.',
  more: (left) => `… und ${plural(left, 'weiteres Ereignis', 'weitere Ereignisse')}.`,
  noTitle: ['Ein Überblick braucht einen Titel.', null],
  sectionCount: (most) => [`Schreiben Sie 1 bis ${most} Abschnitte, einen je Zeile.`, null],
  sectionTwice: (title) => [`Zwei Abschnitte haben diesen Titel: ${title}`, null],
  noSection: (line) => [
    `Kein Abschnitt: ${line}`,
    'Schreiben Sie einen Titel mit höchstens 100 Zeichen, dann Themen und Personen: Diplomatie (3): Gipfel, @Ada Brook',
  ],
  noValue: {
    title: ['Ein Titel hat 1 bis 100 Zeichen.', null],
    style: ['Schreiben Sie brief, standard oder quotes.', null],
    limit: ['Schreiben Sie eine Zahl von 1 bis 100.', null],
  },
  titleTaken: (title, names) => [
    `Einen Überblick mit diesem Titel gibt es schon: ${title}`,
    `Vorhandene Namen: ${names.join(', ')}.`,
  ],
  tooMany: (most) => [`Hier gibt es schon ${most} Überblicke.`, 'Löschen Sie zuerst einen.'],
  inFile: (name) => [
    `${name} steht in einer Datei und gilt für alle.`,
    'Machen Sie mit /digest copy eine Kopie und ändern Sie die.',
  ],
  nowhere: [
    'Eine Direktnachricht hat keine eigenen Überblicke.',
    'Verwenden Sie diesen Befehl in einem Kanal Ihres Servers oder Workspace.',
  ],
};
