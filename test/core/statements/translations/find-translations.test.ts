/** Translations in a store: whom, which day and which other statements they may be taken for. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/core/articles/article.ts';
import { SHARED } from '../../../../src/core/base/scope.ts';
import { createKnownNames } from '../../../../src/core/names/known-names.ts';
import { createNameIndex } from '../../../../src/core/names/name-index.ts';
import { mergeSamePerson } from '../../../../src/core/names/same-person.ts';
import type { Store } from '../../../../src/core/ports/ports.ts';
import { statementsOf } from '../../../../src/core/statements/same-statement.ts';
import { createAnchorReader } from '../../../../src/core/statements/translations/anchors.ts';
import { findTranslations } from '../../../../src/core/statements/translations/find-translations.ts';
import { day, recordOf, type Said } from '../../../contracts/store-records.ts';
import { openMemoryStore } from '../../../store/memory-store.ts';

const NOW = Temporal.Instant.from('2026-06-01T00:00:00Z');
const KNOWN = createKnownNames({ people: [['Mira Vasko', '瓦斯科']], bodies: [] });
const EN: Said = { words: 'Since 2019 Japan and Brazil have planted 40 million trees.', by: 'Mira Vasko' };
const RU: Said = { words: 'С 2019 года Япония и Бразилия посадили 40 миллионов деревьев.', by: 'Мира Васко' };
const ZH: Said = { words: '自2019年以来，日本和巴西种植了4000万棵树。', by: '瓦斯科' };

let store: Store;
beforeEach(async () => {
  store = await openMemoryStore({ now: () => NOW });
});
afterEach(() => store.close());

const save = (id: string, language: string, said: readonly Said[], about: Partial<Article> = {}) =>
  store.articles.save(recordOf(id, { language, publishedAt: day(10), ...about }, said));

/** Of each statement, the ids of the articles with its translations. */
async function linked(): Promise<Record<string, readonly string[]>> {
  const speakers = await createNameIndex(
    await mergeSamePerson(await store.speakers.directory(SHARED), KNOWN),
  );
  const deps = { quotes: store.quotes, scope: SHARED, speakers, anchors: createAnchorReader(KNOWN) };
  const hits = await store.quotes.list(SHARED, {}, { limit: 50, offset: 0 });
  const each = await Promise.all(
    statementsOf(hits).map(
      async (statement) => [statement.lead.quote.id, await findTranslations(deps, [statement])] as const,
    ),
  );
  return Object.fromEntries(
    each.flatMap(([id, found]) => {
      const ids = (found.get(id) ?? []).map(({ article }) => article.id).sort();
      return ids.length === 0 ? [] : [[id, ids]];
    }),
  );
}

describe('translations of a statement', () => {
  test('stand in three languages and scripts under one speaker', async () => {
    await save('en', 'en', [EN]);
    await save('ru', 'ru', [RU]);
    await save('zh', 'zh-CN', [ZH]);
    expect(await linked()).toEqual({ 'en-q0': ['ru', 'zh'], 'ru-q0': ['en', 'zh'], 'zh-q0': ['en', 'ru'] });
  });

  test('are shown once where a page has them all', async () => {
    await save('en', 'en', [EN]);
    await save('ru', 'ru', [RU]);
    const speakers = await createNameIndex(
      await mergeSamePerson(await store.speakers.directory(SHARED), KNOWN),
    );
    const deps = { quotes: store.quotes, scope: SHARED, speakers, anchors: createAnchorReader(KNOWN) };
    const hits = await store.quotes.list(SHARED, {}, { limit: 50, offset: 0 });
    expect((await findTranslations(deps, statementsOf(hits))).size).toBe(1);
  });

  test.each<[string, Said, Partial<Article>]>([
    ['another speaker', { ...RU, by: 'Павел Линд' }, {}],
    ['nobody for sure', { ...RU, by: null }, {}],
    ['a name that is not shown', { ...RU, shown: false }, {}],
    ['another day', RU, { publishedAt: day(13) }],
    ['another number', { ...RU, words: RU.words.replace('40', '90') }, {}],
    ['another country', { ...RU, words: RU.words.replace('Бразилия', 'Норвегия') }, {}],
    ['words that were denied', { ...RU, modality: 'denied' }, {}],
    ['a language that nobody knows', RU, { language: null }],
    [
      'a much longer statement',
      { ...RU, words: `${RU.words} ${'Это была долгая и трудная работа. '.repeat(4).trim()}` },
      {},
    ],
  ])('are not taken from %s', async (_what, said, about) => {
    await save('en', 'en', [EN]);
    await save('ru', 'ru', [said], about);
    expect(await linked()).toEqual({});
  });

  test('are left out where two statements of an article may be meant', async () => {
    const second: Said = { ...RU, words: 'Япония и Бразилия потеряли 40 миллионов деревьев к 2019 году.' };
    await save('en', 'en', [EN]);
    await save('ru', 'ru', [RU, second]);
    expect(await linked()).toEqual({});
  });
});
