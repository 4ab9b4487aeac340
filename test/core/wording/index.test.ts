import { describe, expect, it } from 'vitest';

import { createWordingFor, english, oncePerCatalogue, wordingFor } from '../../../src/core/wording/index.ts';

const RULES = new Intl.PluralRules('ru');
const EDITION: Readonly<Record<string, string>> = { one: 'выпуск', few: 'выпуска', many: 'выпусков' };

const wording = createWordingFor({
  ru: () => ({
    edition: { preview: 'Предпросмотр' },
    ledger: {
      editions: (count) => `${count} ${EDITION[RULES.select(count)] ?? ''}`,
      terms: { quote: 'цитата' },
    },
  }),
  pt: () => ({ edition: { quoted: 'Citados: ', update: 'Novo (pt): ' } }),
  'pt-br': () => ({ edition: { update: 'Novo (br): ' } }),
});

describe('the catalogue for a locale', () => {
  it('says in English, key by key, what its own catalogue lacks', () => {
    const russian = wording('ru-RU');
    expect(russian.edition.preview).toBe('Предпросмотр');
    expect(russian.edition.quoted).toBe(english.edition.quoted);
    expect(russian.ledger.terms).toEqual({ ...english.ledger.terms, quote: 'цитата' });
    expect(russian.alert).toEqual(english.alert);
  });

  it('brings its own plural forms', () => {
    const { editions } = wording('ru').ledger;
    expect([1, 2, 5, 21].map(editions)).toEqual(['1 выпуск', '2 выпуска', '5 выпусков', '21 выпуск']);
    expect(wording('en').ledger.editions(2)).toBe('2 editions');
  });

  it('is the exact tag’s over its language’s, in any spelling of the tag', () => {
    for (const tag of ['pt-BR', 'pt_BR', 'PT-br', 'pt-BR-u-hc-h23']) {
      expect(wording(tag).edition).toMatchObject({ update: 'Novo (br): ', quoted: 'Citados: ' });
    }
    expect(wording('pt-PT').edition.update).toBe('Novo (pt): ');
  });

  it.each([null, '', 'en-GB', 'qxx', '-', 'constructor', '__proto__', 'fr-FR-'.repeat(5_000)])(
    'is English where there is no other: %.20s',
    (locale) => {
      expect(wording(locale)).toBe(english);
    },
  );

  it('is one object for one language, so that a text is made once for all its readers', () => {
    expect(wording('ru-RU')).toBe(wording('ru-UA'));
    let made = 0;
    const text = oncePerCatalogue(({ edition }) => {
      made += 1;
      return edition.preview;
    });
    expect([text('en-US'), text(null), text('en-GB')]).toEqual(['Preview', 'Preview', 'Preview']);
    expect(made).toBe(1);
    expect(wordingFor('en-AU')).toBe(english);
  });
});
