/** Commands speak the language of their caller: a second catalogue stands in for one that a translator has begun. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PartialCatalogue } from '../../../src/core/wording/catalogue.ts';
import { CATALOGUES } from '../../../src/core/wording/catalogues.ts';
import { type Newsroom, openNewsroom, textOf } from './newsroom.ts';

/** A private-use tag: no other test reads it. */
const TAG = 'qaa';

const STARTED: PartialCatalogue = {
  argument: {
    missing: (command, field) => `/${command} braucht ${field}.`,
    twice: (field) => [`${field} steht zweimal da.`, null],
  },
  button: { next: 'Weiter' },
  edition: { smallPrint: 'Alles im Wortlaut.' },
  errors: {
    noSuchCommand: 'Diesen Befehl gibt es nicht',
    managersOnly: (command) => [`/${command} ist nicht für alle.`, 'Frag jemanden.'],
  },
  commands: { help: { lead: 'Wer hat was gesagt?' } },
  names: { unknown: (field) => `Unbekannt (${field}): ` },
  problem: {
    noPeriod: (field, written) => [`Kein Datum (${field}): ${written}`, null],
    noDigest: (written) => [`Keine Übersicht ${written}.`, null],
    noQuietHours: (written) => [`Keine Ruhezeit: ${written}`, null],
  },
  stored: { totals: (articles, outlets) => `${articles} Artikel, ${outlets} Medien` },
};

let room: Newsroom;
beforeAll(async () => {
  CATALOGUES[TAG] = () => STARTED;
  room = await openNewsroom();
});
afterAll(async () => {
  delete CATALOGUES[TAG];
  await room.close();
});

it.each([
  ['help', 'Wer hat was gesagt?', 'For managers'],
  ['nonsense', 'Diesen Befehl gibt es nicht: ', 'All commands: '],
  ['check', '/check braucht words.', null],
  ['quotes speaker:Zzyzx', 'Unbekannt (speaker): ', 'About Zzyzx'],
  ['speakers source:Zzyzx', 'Artikel, ', null],
  ['quotes', 'Weiter', 'Wrong speaker?'],
  ['digest show morning', 'Alles im Wortlaut.', 'Preview'],
])('%s: in the caller’s language, and in English where that says nothing', async (line, german, english) => {
  const said = textOf((await room.type(line, { locale: `${TAG}-AT`, manager: true })).message);
  expect(said).toContain(german);
  if (english !== null) expect(said).toContain(english);
  expect(textOf((await room.type(line, { locale: 'en-GB', manager: true })).message)).not.toContain(german);
});

it('is refused to others than managers in their language', async () => {
  const { message } = await room.type('pullquote test', { locale: TAG, manager: false });
  expect(textOf(message)).toContain('/pullquote test ist nicht für alle.');
});

it.each([
  ['quotes since:someday', 'Kein Datum (since): someday'],
  ['quotes speaker:nosuchspeaker', 'Unbekannt (speaker): nosuchspeaker'],
  ['digest show nosuchdigest', 'Keine Übersicht nosuchdigest.'],
  ['pullquote hours quiet:never', 'Keine Ruhezeit: never'],
  ['quotes speaker:Brook speaker:Harris', 'speaker steht zweimal da.'],
])('%s: what the core cannot do is said in the caller’s language', async (line, german) => {
  const said = textOf((await room.type(line, { locale: TAG, manager: true })).message);
  expect(said).toContain(german);
  expect(textOf((await room.type(line, { locale: 'en', manager: true })).message)).not.toContain(german);
});
