import { describe, expect, test } from 'vitest';
import { checkTranslations, isTranslated } from '../../../src/core/writing/gates/translation.ts';
import type { Gate, NumberedSentence } from '../../../src/core/writing/written-text.ts';

const SENT: readonly NumberedSentence[] = [
  'The harbour board of Lindmark approved a plan to widen the northern quay by 40 metres.',
  'The strike of 3,200 dockers was not called off on Monday.',
  'Die Fähre fuhr am Montag nicht aus, weil 12 Teile fehlten.',
].map((text, at) => ({
  number: at + 1,
  text,
  article: 'a',
  of: 'article',
  start: at,
  end: at + 1,
  said: [],
}));

const gateOf = (into: string, text: string, ...from: readonly number[]): Gate | 'shown' => {
  const { sentences, stopped } = checkTranslations([{ text, from }], SENT, into);
  return sentences.length === 1 ? 'shown' : (stopped[0]?.gate ?? 'form');
};

describe('a translation', () => {
  test.each([
    [
      'de',
      'Der Hafenrat von Lindmark billigte einen Plan, den nördlichen Kai um 40 Meter zu verbreitern.',
      1,
    ],
    ['fr', 'Le conseil du port de Lindmark a approuvé un plan pour élargir le quai nord de 40 mètres.', 1],
    ['de', 'Der Streik der 3.200 Hafenarbeiter wurde am Montag nicht abgesagt.', 2],
    ['fr', 'La grève des 3 200 dockers n’a pas été annulée lundi.', 2],
    ['ru', 'Забастовка 3200 докеров в понедельник не была отменена.', 2],
    ['zh', '3200名码头工人的罢工周一没有取消。', 2],
    ['ja', '3200人の港湾労働者のストライキは月曜日に中止されなかった。', 2],
    ['en', 'The ferry did not sail on Monday because 12 parts were missing.', 3],
  ] as const)('into %s is shown: %s', (into, text, from) => {
    expect(gateOf(into, text, from)).toBe('shown');
  });

  const wrong: readonly (readonly [gate: Gate, into: string, text: string, from: readonly number[]])[] = [
    [
      'numbers',
      'de',
      'Der Hafenrat von Lindmark billigte einen Plan, den nördlichen Kai um 14 Meter zu verbreitern.',
      [1],
    ],
    [
      'numbers',
      'de',
      'Der Hafenrat von Lindmark billigte einen Plan, den nördlichen Kai zu verbreitern.',
      [1],
    ],
    [
      'qualifiers',
      'de',
      'Der Hafenrat von Lindmark billigte keinen Plan, den nördlichen Kai um 40 Meter zu verbreitern.',
      [1],
    ],
    ['qualifiers', 'fr', 'La grève des 3 200 dockers a été annulée lundi.', [2]],
    [
      'quotations',
      'de',
      'Der Hafenrat von Lindmark billigte „einen Plan“, den Kai um 40 Meter zu verbreitern.',
      [1],
    ],
    ['wording', 'de', 'The harbour board of Lindmark approved a plan to widen the quay by 40 metres.', [1]],
    [
      'wording',
      'fr',
      'Der Hafenrat von Lindmark billigte einen Plan, den nördlichen Kai um 40 Meter zu verbreitern.',
      [1],
    ],
    ['form', 'de', 'Ja, 40.', [1]],
    ['form', 'de', 'Der Hafenrat billigte einen Plan um 40 Meter: https://example.org', [1]],
    ['form', 'de', `Der Hafenrat ${'billigte einen Plan '.repeat(40)}um 40 Meter.`, [1]],
    ['sources', 'de', 'Der Streik wurde nicht abgesagt.', [9]],
    ['sources', 'de', 'Der Streik wurde nicht abgesagt.', [1, 2]],
    ['sources', 'de', 'Der Streik wurde nicht abgesagt.', []],
  ];
  test.each(wrong)('%s stops one into %s: %s', (gate, into, text, from) => {
    expect(gateOf(into, text, ...from)).toBe(gate);
  });

  test('of one sentence is shown once', () => {
    const one = { text: 'Der Streik der 3.200 Hafenarbeiter wurde am Montag nicht abgesagt.', from: [2] };
    expect(checkTranslations([one, one], SENT, 'de').sentences).toHaveLength(1);
  });

  test('is made between the languages whose negations are known', () => {
    expect(isTranslated('de', 'en')).toBe(true);
    expect(isTranslated('en', 'en')).toBe(false);
    expect(isTranslated('tr', 'en')).toBe(false);
    expect(isTranslated(null, 'en')).toBe(false);
  });
});
