/** Reports in eight languages of a minister who reads out official texts: which of the quotations are linked as one statement. */
import { describe, expect, it } from 'vitest';
import { SHARED } from '../../../../src/core/base/scope.ts';
import { createKnownNames } from '../../../../src/core/names/known-names.ts';
import { createNameIndex } from '../../../../src/core/names/name-index.ts';
import { mergeSamePerson } from '../../../../src/core/names/same-person.ts';
import { analyse } from '../../../../src/core/quotes/analyse.ts';
import { statementsOf } from '../../../../src/core/statements/same-statement.ts';
import { createAnchorReader } from '../../../../src/core/statements/translations/anchors.ts';
import { findTranslations } from '../../../../src/core/statements/translations/find-translations.ts';
import { day, recordOf } from '../../../contracts/store-records.ts';
import { openMemoryStore } from '../../../store/memory-store.ts';
import { ARTICLES, TARGETS, type Texts } from './official-texts.ts';

/** How a report gives the words: at the beginning, and farther down. */
const REPORTS: Readonly<Record<string, readonly [first: string, later: string]>> = {
  en: ['Environment Minister Mira Vasko told 140 delegates in Geneva on Tuesday: “#.”', '“#,” Vasko said.'],
  fr: [
    'La ministre Mira Vasko a déclaré mardi à Genève devant 140 délégués : « #. »',
    '« # », a ajouté Mme Vasko.',
  ],
  es: [
    'La ministra Mira Vasko dijo el martes en Ginebra ante 140 delegados: «#».',
    '«#», añadió Mira Vasko.',
  ],
  ru: [
    'Министр Мира Васко заявила во вторник в Женеве перед 140 делегатами: «#».',
    '«#», — сказала Мира Васко.',
  ],
  zh: ['部长米拉·瓦斯科周二在日内瓦对140名代表说：“#。”', '米拉·瓦斯科说：“#。”'],
  de: [
    'Ministerin Mira Vasko sagte am Dienstag in Genf vor 140 Delegierten: „#.“',
    '„#“, sagte Mira Vasko weiter.',
  ],
  pt: [
    'A ministra Mira Vasko disse na terça-feira em Genebra, perante 140 delegados: “#.”',
    '“#”, acrescentou Mira Vasko.',
  ],
  it: [
    'La ministra Mira Vasko ha detto martedì a Ginevra davanti a 140 delegati: «#».',
    '«#», ha aggiunto Mira Vasko.',
  ],
};
const KNOWN = createKnownNames({ people: [['Mira Vasko', '米拉·瓦斯科']], bodies: [] });

/** The report of one outlet that has all the texts, as the engine reads it. */
function reportOf(language: string, all: readonly Texts[]) {
  const frames = REPORTS[language];
  const text = all
    .flatMap((texts) => texts[language] ?? [])
    .map((words, place) => (frames?.[place === 0 ? 0 : 1] ?? '').replace('#', () => words))
    .join('\n\n');
  const said = analyse({ id: language, text }).quotes.map((quote) => ({
    words: quote.text,
    by: quote.speaker?.shown === true ? quote.speaker.name : null,
    saidOn: '2026-05-12',
  }));
  return recordOf(language, { language, text, publishedAt: day(12) }, said);
}

/** Linked quotations of the reports in two languages, with their texts. */
async function linked(one: string, other: string, all: readonly Texts[]) {
  const store = await openMemoryStore({ now: () => Temporal.Instant.from('2026-06-01T00:00:00Z') });
  await store.articles.save(reportOf(one, all));
  await store.articles.save(reportOf(other, all));
  const speakers = await createNameIndex(
    await mergeSamePerson(await store.speakers.directory(SHARED), KNOWN),
  );
  const deps = { quotes: store.quotes, scope: SHARED, speakers, anchors: createAnchorReader(KNOWN) };
  const hits = await store.quotes.list(SHARED, {}, { limit: 100, offset: 0 });
  const links: [words: string, translation: string][] = [];
  for (const statement of statementsOf(hits.filter(({ article }) => article.id === one)))
    for (const [, found] of await findTranslations(deps, [statement]))
      for (const { quote } of found) links.push([statement.lead.quote.text, quote.text]);
  await store.close();
  return links;
}

/** Of each pair of languages, which texts are linked and which are not; wrong are links of two texts. */
async function measured(texts: Readonly<Record<string, Texts>>, languages: readonly string[]) {
  const all = Object.values(texts);
  const result = { pairs: 0, others: 0, linked: 0, missed: [] as string[], wrong: [] as string[] };
  for (const [at, one] of languages.entries())
    for (const other of languages.slice(at + 1)) {
      const links = await linked(one, other, all);
      const left = new Set(links);
      for (const [number, text] of Object.entries(texts)) {
        const [words, translation] = [text[one], text[other]];
        if (words === undefined || translation === undefined) continue;
        result.pairs += 1;
        result.others += all.length - 1;
        const link = links.find((found) => found[0].startsWith(words) && found[1].startsWith(translation));
        if (link === undefined) result.missed.push(`${number} ${one} ${other}`);
        else left.delete(link);
        if (link !== undefined) result.linked += 1;
      }
      for (const [words, translation] of left) result.wrong.push(`${words} / ${translation}`);
    }
  return result;
}

describe('official texts that a minister reads out', () => {
  it('are linked by their figures in nine of ten pairs, and no two of them otherwise', async () => {
    const found = await measured(TARGETS, ['en', 'fr', 'es', 'ru', 'zh']);
    expect(found.wrong).toEqual([]);
    expect([found.pairs, found.others]).toEqual([80, 560]);
    expect(found.linked, found.missed.join('\n')).toBeGreaterThanOrEqual(76);
  });

  it('are left alone where they have no figures', async () => {
    const found = await measured(ARTICLES, Object.keys(REPORTS));
    expect([found.pairs, found.others, found.linked, found.wrong]).toEqual([105, 315, 0, []]);
  });
});
