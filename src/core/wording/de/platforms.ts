/** German: what only one platform says. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const slack: Catalogue['slack'] = {
  lateForm: ['Slack hat das Formular nicht rechtzeitig geöffnet.', 'Versuchen Sie es noch einmal.'],
  noToken: [
    'Pullquote hat den Zugang zu diesem Workspace verloren und kann hier nichts lesen oder posten.',
    'Ein Administrator kann es wieder installieren.',
  ],
  cancel: 'Abbrechen',
  noFile:
    'Die Datei konnte nicht angefügt werden. Wer die App verwaltet, kann files:write erlauben (OAuth & Permissions, Reinstall).',
  noPicture:
    'Das Bild konnte nicht angefügt werden. Wer die App verwaltet, kann files:write erlauben (OAuth & Permissions, Reinstall).',
  leftOut: (parts) =>
    `${plural(parts, 'weiterer Teil fehlt', 'weitere Teile fehlen')}: Fragen Sie nach weniger auf einmal.`,
  agent: {
    title: 'Man kann fragen',
    status: 'sucht im Archiv …',
    prompts: {
      speakers: 'Wer wird am meisten zitiert?',
      show: 'Den neuesten Überblick zeigen',
      subscribe: 'Einen Überblick abonnieren',
      help: 'Was kann ich fragen?',
    },
  },
  home: {
    notice: 'Pullquote: wer was gesagt hat, im Wortlaut.',
    about: 'Wer was gesagt hat, im Wortlaut und mit dem Kontext.',
    setUp: 'In einem Kanal einrichten',
    subscribe: 'Abonnieren',
    follow: 'Einer Person folgen',
    help: 'Hilfe',
  },
  allCommands: 'Wer was gesagt hat, im Wortlaut: alle Befehle und die Hilfe.',
  install: {
    notInstalled: 'Nicht installiert',
    cancelled: 'Slack meldet, dass abgebrochen wurde.',
    tooLate: (path) =>
      `Diese Seite wurde zu spät oder von woanders geöffnet. Beginnen Sie noch einmal bei ${path}.`,
    stopping: (path) => `Pullquote wird gerade beendet. Beginnen Sie gleich noch einmal bei ${path}.`,
    noToken: (path) => `Slack hat kein Token geschickt. Beginnen Sie noch einmal bei ${path}.`,
    installed: 'Installiert',
    inOrganisation: (name) =>
      `Pullquote ist in der Organisation ${name}. Ein Org-Admin fügt es Workspaces hinzu; dort tippen Sie /pullquote setup in einem Kanal.`,
    inWorkspace: (name) =>
      `Pullquote ist in ${name ?? 'Ihrem Workspace'}. Tippen Sie /pullquote setup in einem Kanal.`,
  },
};

export const prompt: Catalogue['prompt'] = {
  noNumber: (number) => `Es gibt kein [${number}] zum Drücken. /help zeigt die Befehle.`,
  broken: 'Etwas ist schiefgegangen; im Log steht mehr.',
  oneOf: (values) => `eins von ${values}`,
  initial: (value) => `leer heißt ${value}`,
  optional: 'darf leer bleiben',
};

export const discord: Catalogue['discord'] = {
  welcome: {
    notice: 'Pullquote ist da',
    about: 'Pullquote zeigt, wer was in den Nachrichten gesagt hat, im Wortlaut und mit der Quelle.',
    setUp: ['Mit ', ' wählen Sie Kanal, Überblick und Uhrzeit.'],
    ask: ['Mit ', ' oder ', ' fragen Sie gleich etwas.'],
    help: ['Mit ', ' sehen Sie alles andere.'],
    permission: 'Einrichten kann, wer den Server verwalten darf. Pullquote liest keine Nachrichten mit.',
  },
};
