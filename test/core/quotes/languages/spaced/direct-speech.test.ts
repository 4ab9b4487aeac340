/** Direct speech with dashes, and the author's words inside a quotation. */
import { describe, expect, it } from 'vitest';
import { analyseLanguage } from '../../../../../src/core/quotes/analyse-language.ts';
import { rulesFor } from '../../../../../src/core/quotes/languages/index.ts';
import { withDialogue } from '../../../../../src/core/quotes/languages/spaced/direct-speech.ts';
import type { Stretch } from '../../../../../src/core/quotes/marks/quotation-marks.ts';

function said(text: string, language: string): readonly (readonly [words: string, speaker: string | null])[] {
  return analyseLanguage({ id: 'case', text }, language).quotes.map((quote) => [
    quote.text,
    quote.speaker?.shown === true ? quote.speaker.name : null,
  ]);
}

describe('a paragraph that a dash opens', () => {
  it('is direct speech without the author’s words', () => {
    const text =
      'Утром пришли все.\n\n— Мы едем, — сказал Пётр Лукин. — Завтра утром.\n\n— Кто едет? — спросила Анна Ким.';
    expect(said(text, 'ru')).toEqual([
      ['Мы едем', 'Пётр Лукин'],
      ['Завтра утром.', 'Пётр Лукин'],
      ['Кто едет?', 'Анна Ким'],
    ]);
  });

  it('has no speaker where only the answer stands', () => {
    const text = '— Вы построите мост? — спросил журналист Олег Ким.\n\n— Построим через два года.';
    expect(said(text, 'ru')).toEqual([
      ['Вы построите мост?', 'Олег Ким'],
      ['Построим через два года.', null],
    ]);
  });

  it('is a list where nobody speaks', () => {
    expect(said('Что сделано:\n\n— Отремонтирована школа.\n\n— Открыт новый парк.', 'ru')).toEqual([]);
  });

  it('has the author’s words between commas in French', () => {
    const text =
      'La salle est vide.\n\n— Nous partons demain, a dit Claire Vasseur. Les billets sont payés.\n\n— Et les enfants ?';
    expect(said(text, 'fr')).toEqual([
      ['Nous partons demain', 'Claire Vasseur'],
      ['Les billets sont payés.', 'Claire Vasseur'],
      ['Et les enfants ?', null],
    ]);
  });

  it('leaves what others said between marks to the rules for marks', () => {
    const text = '— Он ответил: «Мы никуда не поедем», — сказал Пётр Лукин.';
    expect(said(text, 'ru').map(([words]) => words)).toEqual(['Мы никуда не поедем']);
  });
});

describe('a quotation between marks', () => {
  it.each([
    ['«Цены вырастут, — считает Олег Ким, — но ненадолго».', ['Цены вырастут', 'но ненадолго']],
    ['«Цены вырастут,— считает Олег Ким.— Но ненадолго».', ['Цены вырастут', 'Но ненадолго']],
    ['«Что дальше? — сказал Олег Ким. — Ничего».', ['Что дальше?', 'Ничего']],
  ])('is cut where the author speaks: %s', (text, words) => {
    expect(said(text, 'ru')).toEqual(words.map((part) => [part, 'Олег Ким']));
  });

  it('keeps a dash that no verb of speech follows', () => {
    expect(said('Олег Ким сказал: «Наш город — самый зелёный, и это главное».', 'ru')).toEqual([
      ['Наш город — самый зелёный, и это главное', 'Олег Ким'],
    ]);
  });
});

describe('a text of very many quotations', () => {
  it('keeps all of them', () => {
    const rules = rulesFor('ru');
    const count = 200_000;
    const marks = Array.from({ length: count }, (_, i): Stretch => {
      const from = i * 4;
      return {
        from,
        start: from + 1,
        end: from + 2,
        to: from + 3,
        style: 'double',
        open: false,
        continues: false,
        turn: null,
      };
    });
    const text = '«а» '.repeat(count);
    expect(rules && withDialogue(text, [{ start: 0, end: text.length }], marks, rules)).toHaveLength(count);
  });
});
