/** Texts of a sentence: a few letters that only one language has tell it. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/core/text/language.ts';

describe('languageOf a short text', () => {
  it.each([
    ['Мы будем ждать ответа до вторника', 'ru'],
    ['Это решение приняли вчера вечером', 'ru'],
    ['Ми чекаємо на відповідь уряду вже третій тиждень поспіль', 'uk'],
    ['Министерството обяви нови мерки за сигурността по пътищата в цялата страна', 'bg'],
    ['Yangın dün akşam ormanlık alanda başladı', 'tr'],
    ['Hava limanı bu gün bağlıdır, çünki güclü külək əsir', 'az'],
  ])('%s: %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});
