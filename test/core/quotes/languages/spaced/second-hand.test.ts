/** Words that an article has from another outlet are shown under no name. */
import { describe, expect, it } from 'vitest';
import { speakersIn } from '../speakers-of.ts';

describe('words from another outlet', () => {
  it.each([
    [
      'de',
      'Der Küstenbote zitiert den Fischer Hinnerk Voss mit den Worten: „Das Netz war leer, wie seit Wochen.“',
    ],
    [
      'de',
      'Die Nachrichtenagentur Nordpress zitiert Amira Solak mit folgenden Worten: „Wir geben nicht auf, niemals.“',
    ],
    ['ru', 'Агентство «Северные вести» цитирует Олега Сорокина: «Мы завершим ремонт моста к зиме».'],
    ['fr', 'L’agence cite Claire Vasseur : « Nous partirons demain matin avec les enfants. »'],
  ])('%s: %s', (language, text) => {
    expect(speakersIn(text, language)).not.toContain('Hinnerk Voss');
    expect(speakersIn(text, language).at(-1)).toBeNull();
  });

  it('keeps the name where the site that passes them on stands between', () => {
    const text =
      'Hinnerk Voss sagte laut „kuestenbote.example“ zu dem Streit: „Das Netz war leer, wie seit Wochen.“';
    expect(speakersIn(text, 'de').at(-1)).toBeNull();
  });

  it.each([
    ['de', '„Das Netz war leer“, sagte Hinnerk Voss laut dpa.'],
    [
      'de',
      'Hinnerk Voss wird in einer Mitteilung des Verbands mit den Worten zitiert: „Das Netz war leer, wie seit Wochen.“',
    ],
    ['de', 'Laut Hinnerk Voss war das Netz „leer wie seit Wochen nicht mehr“.'],
    ['de', '„Das Netz war leer“, sagte Hinnerk Voss der Zeitung.'],
  ])('names who speaks first hand, %s: %s', (language, text) => {
    expect(speakersIn(text, language).at(-1)).toBe('Hinnerk Voss');
  });
});

describe('the head of a German phrase', () => {
  it('is what speaks, not what it is of', () => {
    expect(
      speakersIn(
        'Die Pläne der amtierenden Regierung nannte niemand „einen großen Wurf für das Land“.',
        'de',
      ),
    ).toEqual([null]);
    expect(
      speakersIn('Ein Sprecher der Regierung nannte die Pläne „einen großen Wurf für das Land“.', 'de'),
    ).toEqual(['Ein Sprecher der Regierung']);
  });

  it('leaves the words before the hyphen of an office to the office', () => {
    expect(speakersIn('„Wir laufen morgen aus“, sagte Ocean Relief Union-Sprecher Tillmann.', 'de')).toEqual([
      'Tillmann',
    ]);
  });
});
