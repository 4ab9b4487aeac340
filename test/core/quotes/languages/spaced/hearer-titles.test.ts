/** The paper that was told something is neither a speaker nor words that somebody said. */
import { describe, expect, it } from 'vitest';
import { speakersIn } from '../speakers-of.ts';

describe('the title of the paper that was told', () => {
  it.each([
    ['de', 'Werner Lohse sagte der „Küstenpost am Morgen“, der Deich sei „längst marode“.', 'Werner Lohse'],
    ['de', 'Frieda Kamp hat dem „Boten für Uelzen“ bestätigt, dass sie „nie gefragt“ wurde.', 'Frieda Kamp'],
    ['de', 'Gegenüber der „Welt des Nordens“ sprach Werner Lohse von „reiner Willkür“.', 'Werner Lohse'],
    [
      'fr',
      'Agnès Morel a confié au « Courrier du Vignoble » que la vente était « signée d’avance ».',
      'Agnès Morel',
    ],
    ['es', 'Rocío Lemos dijo a «La Hoja del Valle» que la presa es «un peligro cierto».', 'Rocío Lemos'],
    [
      'it',
      'Dario Fossati ha detto al «Giornale della Riviera» che il molo è «un pericolo serio».',
      'Dario Fossati',
    ],
    ['nl', 'Wim Terpstra zei tegen “De Bode van Noord” dat de dijk “een grote grap” is.', 'Wim Terpstra'],
    ['pt', 'Tiago Salgado disse ao “Diário da Serra” que a obra é “um perigo sério”.', 'Tiago Salgado'],
    ['sv', 'Ebba Lindqvist sade till ”Nya Kustbladet Idag” att bron är ”en stor skandal”.', 'Ebba Lindqvist'],
    [
      'de',
      'Befragt vom „Boten für Uelzen“: Im Interview mit der „Zeit im Norden“ nannte Frieda Kamp den Plan „völlig wirr“.',
      'Frieda Kamp',
    ],
    [
      'fr',
      'Dans un entretien au « Courrier », Agnès Morel a défendu une vente « juste et utile ».',
      'Agnès Morel',
    ],
    [
      'fr',
      'Interrogée par « Le Vigneron », Agnès Morel a parlé d’une vente « juste et utile ».',
      'Agnès Morel',
    ],
    [
      'it',
      'Intervistato da «La Riviera», Dario Fossati ha definito il molo «vecchio e fragile».',
      'Dario Fossati',
    ],
    ['pl', 'Marek Zając powiedział „Gazecie Znad Rzeki”, że most jest „prawdziwą ruiną”.', 'Marek Zając'],
  ])('%s: %s', (language, text, speaker) => {
    const names = speakersIn(text, language);
    expect(names.at(-1)).toBe(speaker);
    expect(names.slice(0, -1).every((name) => name === null)).toBe(true);
  });

  it('leaves what somebody calls a person', () => {
    expect(speakersIn('Werner Lohse sprach von der „größten Blamage des Jahres“.', 'de')).toEqual([
      'Werner Lohse',
    ]);
  });
});
