/** What a search asks for is what the index holds, in every language. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LANGUAGES_WITH_TERMS,
  languagesAsked,
  languageTerms,
  languageWithTerms,
  termsIndexed,
  termsSought,
} from '../../../../src/core/text/terms/language-terms.ts';
import { cpuMs } from '../../../cpu-time.ts';

describe('terms of a language', () => {
  it.each([
    ['de', 'Die Verhandlungen der Präsidenten', 'Präsident Verhandlung'],
    ['de', 'Straßen', 'STRASSE'],
    ['fr', 'l’accord qu’elle négociait', 'accords négocier'],
    ['it', 'dell’accordo', 'accordi'],
    ['tr', 'Türkiye’nin köprüleri', 'Türkiye köprü'],
    ['ru', 'ещё ёлки президентов', 'елка президент'],
    ['uk', 'переговорів', 'переговори'],
    ['sv', 'förhandlingarna', 'förhandlingar'],
    ['fi', 'pakotteita', 'pakotteet'],
    ['el', 'κυρώσεων', 'κυρώσεις'],
    ['ar', 'المُفاوَضات', 'المفاوضات'],
    ['ko', '대통령은 정부에서', '정부의 대통령이'],
    ['ja', '関税を撤回した', '関税 撤回'],
    ['th', 'ภาษีศุลกากรใหม่', 'ภาษี'],
    ['zh', '双方将恢复贸易谈判', '谈判 贸易'],
  ])('%s: “%s” has the words of “%s”', (code, text, asked) => {
    const terms = languageTerms(asked, code);
    expect(terms.length).toBeGreaterThan(0);
    expect(languageTerms(text, code)).toEqual(expect.arrayContaining([...new Set(terms)]));
  });

  it('leave out words that say nothing', () => {
    expect(languageTerms('Das war nicht die', 'de')).toEqual([]);
    expect(languageTerms('elle est dans la', 'fr')).toEqual([]);
    expect(languageTerms('これは', 'ja')).toEqual([]);
  });

  it('are none for English and for languages without stems', () => {
    for (const language of ['en', 'en-GB', 'pl', null])
      expect(languageTerms('sankcje sanctions', language)).toEqual([]);
    expect(languageWithTerms('de-AT')).toBe('de');
  });

  it('of a question are among those of a text with the same words, in any language it may be in', () => {
    const letters = [...'aäößéçğışñaeiouнстьыёальقالوا정부는関税を谈判ภาษีसरकार '];
    const words = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.constantFrom(...LANGUAGES_WITH_TERMS), (text, code) => {
        const indexed = new Set(termsIndexed(text, code));
        const own = termsSought(text, [code]).filter((term) => term.startsWith(`${code}:`));
        for (const term of own) expect(indexed).toContain(term);
        for (const term of termsIndexed(text, code)) expect(term).toMatch(/^\S+$/);
      }),
    );
  });

  it('take time in proportion to a hostile text', () => {
    for (const text of [
      'ก'.repeat(100_000),
      '关税'.repeat(50_000),
      `${'ä'.repeat(99_000)} a`,
      'l’'.repeat(50_000),
    ]) {
      for (const code of ['th', 'zh', 'ja', 'de', 'fr', 'ar', 'tr']) {
        expect(cpuMs(() => languageTerms(text, code))).toBeLessThan(1500);
      }
    }
  });
});

describe('the languages of what somebody asks', () => {
  it('are none for plain English', () => {
    expect(languagesAsked('What did the minister say about the new tariffs on steel?')).toEqual([]);
  });

  it('are the one that a longer text is in', () => {
    expect(
      languagesAsked(
        'Was hat die Ministerin gestern vor dem Ausschuss über die neuen Zölle auf Stahl und Aluminium gesagt, und wer hat ihr dort widersprochen?',
      ),
    ).toEqual(['de']);
  });

  it('are all of the script for a few words', () => {
    expect(languagesAsked('Zölle')).toEqual(expect.arrayContaining(['de', 'fr', 'tr']));
    expect(languagesAsked('关税')).toEqual(['zh', 'ja']);
    expect(languagesAsked('санкции')).toEqual(expect.arrayContaining(['ru', 'uk']));
  });

  it('add their forms of the words', () => {
    expect(termsSought('Zölle', [])).toEqual(['zoll']);
    expect(termsSought('Häuser', ['de'])).toEqual(['hauser', 'de:haus']);
    expect(termsSought('关税', ['zh', 'ja'])).toEqual(expect.arrayContaining(['关税', 'zh:关税']));
  });
});
