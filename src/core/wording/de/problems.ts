/** German: what the core cannot do with what a person wrote or pressed. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const problem: Catalogue['problem'] = {
  periodEmpty: ['since liegt nach until.', 'Vertauschen Sie die beiden.'],
  noPeriod: (field, written) => [
    `${field}: Das ist kein Datum: ${written}`,
    'Schreiben Sie 7d, 24h, 2025-05-08, yesterday, last week oder May 2025.',
  ],
  noSuchDate: ['Dieses Datum gibt es nicht.', 'Schreiben Sie einen Feiertag als 2026-12-24.'],
  noQuietHours: (written) => [`Keine Ruhezeit: ${written}`, 'Schreiben Sie 22:00-07:00, oder off.'],
  noDay: (written) => [
    `Kein Tag: ${written}`,
    'Schreiben Sie einen Tag als 2026-12-24, mehrere als 2026-12-24..2027-01-02, oder off.',
  ],
  noLanguage: (written) => [
    `Keine Sprache: ${written}`,
    'Schreiben Sie sie als de, en-GB oder pt-BR, oder off.',
  ],
  noZone: (written) => [
    `Keine Zeitzone: ${written}`,
    'Schreiben Sie eine Zeitzone als Europe/Berlin oder America/New_York; UTC geht auch.',
  ],
  noTime: (written) => [`Keine Uhrzeit: ${written}`, 'Schreiben Sie 07:30 oder 7:30pm.'],
  noDays: (written) => [`Keine Wochentage: ${written}`, 'Schreiben Sie mon-fri, sat, weekdays oder daily.'],
  noSingleTime: ['Dieser Überblick hat keine einzelne Uhrzeit.', 'Geben Sie eine an, etwa 07:30.'],
  whichDigest: (names) => ['Welcher Überblick?', digestsThere(names)],
  noDigest: (name, names) => [`Einen Überblick ${name} gibt es nicht.`, digestsThere(names)],
  brokenDigest: (name, detail) => [
    detail === null
      ? `Die Datei des Überblicks ${name} hat einen Fehler.`
      : `Die Datei des Überblicks ${name} hat einen Fehler: ${detail}`,
    detail === null
      ? 'Wer diesen Bot betreibt, kann ihn beheben.'
      : 'Berichtigen Sie die Datei. pullquote check-config nennt alle Fehler.',
  ],
  noEdition: ['Diese Ausgabe gibt es nicht.', 'digest history nennt die Ausgaben mit ihren Kennungen.'],
  noDelivery: ['Diesen Post gibt es nicht.', 'digest history nennt die Kennungen.'],
  stillSending: ['Der Post wird noch gesendet.', 'digest history zeigt, was daraus wird.'],
  sharedDigest: [
    'Dieser Überblick geht auch an andere Server oder Workspaces, und sie bekämen diese Ausgabe mit.',
    'Geben Sie diesem Kanal mit /subscribe eine eigene Uhrzeit. Dann hat er eigene Ausgaben.',
  ],
  noStory: (written: string): [string, string] => [
    `Kein gespeichertes Ereignis passt: ${written}`,
    'Nennen Sie die Überschrift, Worte daraus oder die Kennung.',
  ],
  whichArticle: [
    'Welcher Artikel des Ereignisses?',
    'Nennen Sie die Überschrift, Worte daraus oder die Kennung.',
  ],
  storyGone: [
    'Das Ereignis oder seine Artikel haben sich inzwischen geändert oder sind weg.',
    'stories changes zählt die letzten Änderungen auf.',
  ],
  oneStory: ['Das ist schon ein Ereignis.', null],
  sharedStory: [
    'Andere Server oder Workspaces sehen diese Artikel auch und würden die Änderung sehen.',
    'Der Betreiber dieses Bots kann sie machen.',
  ],
  storiesApart: [
    'Diese Artikel gehören zu verschiedenen Ereignissen.',
    'Nehmen Sie sie für jedes Ereignis einzeln heraus.',
  ],
  onlyArticle: ['Das Ereignis hat keinen anderen Artikel.', null],
  longStory: [
    'Das Ereignis ist zu lang zum Verschieben.',
    'Vereinen Sie es andersherum, oder lassen Sie es so.',
  ],
  undoneAlready: ['Diese Änderung ist schon zurückgenommen.', null],
  digestWithoutReaders: [
    'Dieser Überblick geht noch nirgendwohin.',
    'Abonnieren Sie ihn mit /subscribe für diesen Kanal.',
  ],
  changesOfWhat: [
    'Welcher Wortlaut soll verfolgt werden?',
    'Nennen Sie das Thema: follow Putin about:trade changes:only',
  ],
  followWhom: ['Wem möchten Sie folgen?', 'Nennen Sie einen Namen aus der Liste der Personen.'],
  followsTooMany: (most) => [
    `Sie folgen schon ${number(most)} Personen.`,
    'Folgen Sie zuerst jemandem nicht mehr.',
  ],
  tooManySources: (sources) => [
    `Hier gibt es schon ${number(sources)} Quellen.`,
    'Entfernen Sie eine, die Sie nicht mehr brauchen.',
  ],
  alreadyFollowed: (outlet, id) => [`${outlet} ist schon aufgenommen, als ${id}.`, null],
  foldersInConfiguration: ['Ordner werden in der Konfiguration aufgenommen.', null],
  noAddress: (written) => [`Das ist keine Adresse: ${written}`, null],
  noSource: (id) => [`Eine Quelle ${id} gibt es nicht.`, 'Die Liste der Quellen zeigt die Namen.'],
  sharedSource: (outlet) => [
    `${outlet} teilen sich alle Server und Workspaces.`,
    'Wer diesen Bot betreibt, kann es in der Konfiguration ändern.',
  ],
  otherWorkspacesButton: (command) => [
    'Dieser Knopf gehört zu einem anderen Workspace.',
    `Geben Sie stattdessen hier /${command} ein.`,
  ],
  otherPersonsButton: (command) => [
    'Dieser Knopf ist für die Person, die gefragt hat.',
    `Mit /${command} bekommen Sie einen eigenen.`,
  ],
  oldButton: ['Dieser Knopf gilt nicht mehr.', 'Rufen Sie den Befehl noch einmal auf.'],
  platformOff: (platform) => [`${platform} ist aus.`, 'Setzen Sie die Tokens. .env.example nennt sie.'],
};

function digestsThere(names: readonly string[]): string {
  return names.length === 0 ? 'Legen Sie eine Datei in den Ordner digests.' : `Es gibt: ${names.join(', ')}.`;
}
