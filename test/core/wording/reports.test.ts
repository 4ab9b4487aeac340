import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWordingFor, english, wordingFor } from '../../../src/core/wording/index.ts';
import { fill, inReadersWords } from '../../../src/core/wording/reports.ts';

const { report } = english;
const wording = createWordingFor({
  qx: () => ({
    report: {
      source: { unreadable: '{2}: {1} schweigt', answers: 'Antwort {1}' },
      place: { forbidden: 'Kein Recht dort. ({1})', waits: 'Der Ort ruht. {1}' },
      discord: { grant: 'Öffne {1}, erlaube {2}.' },
      permission: { sendMessages: 'Nachrichten senden' },
    },
  }),
})('qx');

it('says a stored report in the reader’s language, with what it holds', () => {
  const stored = fill(report.source.unreadable, 'Coast Daily', fill(report.source.answers, 404));
  expect(stored).toBe('Coast Daily can’t be read: it answers 404.');
  expect(inReadersWords(stored, wording)).toBe('Antwort 404: Coast Daily schweigt');
  const grant = fill(report.discord.grant, '#news', report.permission.sendMessages);
  const waits = fill(report.place.waits, fill(report.place.forbidden, grant));
  expect(inReadersWords(waits, wording)).toBe(
    'Der Ort ruht. Kein Recht dort. (Öffne #news, erlaube Nachrichten senden.)',
  );
});

it('leaves other texts, and everything for English readers, as they are', () => {
  for (const text of ['', 'ECONNRESET', 'socket hang up {1}', 'can’t be read'])
    expect(inReadersWords(text, wording)).toBe(text);
  const stored = fill(report.source.answers, 500);
  expect(inReadersWords(stored, english)).toBe(stored);
});

it('finds every report again, whatever the values are', () => {
  const marked = createWordingFor({
    qx: () => ({
      report: Object.fromEntries(
        Object.entries(report).map(([group, texts]) => [
          group,
          Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, `§${text}`])),
        ]),
      ),
    }),
  })('qx');
  const templates = Object.values(report).flatMap((group) => Object.values(group));
  fc.assert(
    fc.property(fc.constantFrom(...templates), fc.stringMatching(/^[A-Z][a-z]{3,9}$/), (template, value) => {
      expect(inReadersWords(fill(template, value, 'Qx9'), marked)).toMatch(/^§/);
    }),
  );
});

it('takes no time over a hostile text', () => {
  const hostile = 'In Discord open '.repeat(6_000);
  expect(inReadersWords(hostile, wording)).toBe(hostile);
});

it('says in German why a post waits', () => {
  const german = wordingFor('de');
  expect(
    inReadersWords(fill(english.report.post.givenUp, english.report.discord.messageGone), german),
  ).not.toMatch(/Given up|gone/);
  expect(inReadersWords('Discord could not be reached (ECONNREFUSED).', german)).toBe(
    'Discord war nicht zu erreichen (ECONNREFUSED).',
  );
});
