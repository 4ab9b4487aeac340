/** German: what cannot be done, and what to do instead. */

import type { Catalogue } from '../catalogue.ts';

export const errors: Catalogue['errors'] = {
  broken: (id) => `Etwas ist schiefgegangen (${id}). Unter dieser Kennung steht im Log mehr.`,
  storeFailed: (id) => `Das geht gerade nicht (${id}). Wer Pullquote betreibt, weiß davon.`,
  unknownButton: ['Dieser Knopf gilt nicht mehr.', 'Rufen Sie den Befehl noch einmal auf.'],
  managersOnly: (command) => [
    `/${command} ist der Verwaltung dieses Servers oder Workspace vorbehalten.`,
    'Bitten Sie jemanden aus der Verwaltung darum.',
  ],
  gone: ['Das ist nicht mehr gespeichert.', 'Suchen Sie nach einigen der Wörter.'],
  noSuchCommand: 'Diesen Befehl gibt es nicht',
  nearestCommands: 'Ähnliche Befehle stehen darunter. Alle Befehle: ',
  seeHelp: 'Alle Befehle: ',
  help: 'Hilfe',
  form: { notice: 'Noch nicht gespeichert:', correct: 'Berichtigen' },
};

export const place: Catalogue['place'] = {
  missing: 'Dieser Kanal ist noch nicht bereit:',
  retry: 'Noch einmal',
  level: { ok: 'in Ordnung: ', warning: 'Rat: ', error: 'fehlt: ' },
  unpublished: {
    notice: (place) => `Ein Post in ${place} wurde nicht veröffentlicht.`,
    before: 'Ein Post in ',
    after: (reason) =>
      ` steht dort, wurde aber nicht an die Server veröffentlicht, die dem Kanal folgen: ${reason} Erlauben Sie Pullquote, dort Nachrichten zu senden; veröffentlichen Sie ihn dann über das Menü des Posts.`,
  },
  paused: {
    notice: (place) => `Posts an ${place} sind pausiert.`,
    before: 'Posts an ',
    after: (reason) =>
      ` sind pausiert. ${reason} Vielleicht betrifft es noch andere: /pullquote status zeigt alle.`,
  },
  noChannel: 'Das geht nur in einem Kanal eines Servers oder Workspace.',
  noInbox: 'Hier gibt es keine Direktnachrichten. Das geht auf Discord oder Slack.',
  notChannel: (channel) => `Diesen Kanal gibt es hier nicht: ${channel}`,
  untold: (channel) => [
    `Ob es diesen Kanal hier gibt, war nicht festzustellen: ${channel}`,
    'Versuchen Sie es in einer Minute wieder.',
  ],
};
