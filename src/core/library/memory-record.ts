/** A record in memory: articles that a program brings, analysed, and what a check reads of them. */
import type { Article } from '../articles/article.ts';
import { fingerprint } from '../articles/fingerprint.ts';
import { readPublicationDate, UNDATED } from '../articles/publication-date.ts';
import { storedQuotes } from '../articles/stored-quotes.ts';
import { SHARED } from '../base/scope.ts';
import { timestamp } from '../base/time.ts';
import { createNameIndex } from '../names/name-index.ts';
import { mergeSamePerson } from '../names/same-person.ts';
import type { QuoteHit } from '../ports/quote-store.ts';
import { analyse } from '../quotes/analyse.ts';
import { isAsserted } from '../quotes/asserted.ts';
import { isWorthKeeping, shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import { analyseRecord } from '../records/analyse-record.ts';
import type { ClaimStores } from '../statements/check-claim.ts';
import type { Records } from '../statements/check-text.ts';
import { nameKey } from '../text/names/name-spelling.ts';
import { type TextSpan, textSpan } from '../text/span.ts';
import { indexWords, soughtWords } from '../text/terms/index-words.ts';
import { createWordPostings, type WordPostings } from './word-postings.ts';

/** An article that a program brings. */
export interface RecordArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** ISO date or date-time, with the source's own offset if it gave one. */
  readonly publishedAt?: string;
  /** When the text was retrieved, ISO; without it, the epoch stands there. */
  readonly retrievedAt?: string;
  /** It is a record of speech, such as a transcript: its labels say who speaks. */
  readonly record?: true;
  /** Who speaks in a record without labels. */
  readonly speaker?: string;
}

interface Passage {
  readonly article: Article;
  readonly passage: TextSpan;
}

/** Most words of a half that are ranked by, and the part of all candidates that each half may bring: as in the store. */
const HALF_WORDS = 32;
const PARTS = 3;

export async function memoryRecord(articles: readonly RecordArticle[]): Promise<Records> {
  const hits: QuoteHit[] = [];
  const passages: Passage[] = [];
  const byId = new Map<string, Article>();
  for (const given of articles) {
    const {
      quotes,
      passages: spans,
      language,
    } = given.record === true
      ? analyseRecord({ text: given.text, voice: given.speaker ?? null })
      : analyse(given);
    const article = articleOf(given, language);
    byId.set(article.id, article);
    for (const quote of storedQuotes(article.id, quotes.filter(isWorthKeeping)))
      hits.push({ quote, article });
    for (const { start, end } of spans) passages.push({ article, passage: textSpan(given.text, start, end) });
  }
  return {
    stores: storesOf(hits, passages, byId),
    scope: SHARED,
    people: await createNameIndex(await mergeSamePerson(speakersOf(hits))),
    outlets: await createNameIndex(outletsOf([...byId.values()])),
  };
}

function storesOf(
  hits: readonly QuoteHit[],
  passages: readonly Passage[],
  articles: ReadonlyMap<string, Article>,
): ClaimStores {
  const wordsOf = (list: readonly QuoteHit[]) =>
    createWordPostings(
      list.map(({ quote, article }) => ({
        text: quote.text,
        more: article.text.slice(quote.context.start, quote.context.end),
      })),
    );
  const quoteWords = wordsOf(hits);
  const spoken = hits.filter(({ article }) => article.record === true);
  const spokenWords = wordsOf(spoken);
  const passageWords = createWordPostings(
    passages.map(({ article, passage }) => ({ text: passage.text, more: article.title })),
  );
  return {
    quotes: {
      like: async (_, words, limit, filter) => {
        const [among, postings] = filter?.records === true ? [spoken, spokenWords] : [hits, quoteWords];
        return similar(postings, among, words, limit).flatMap((place) => among[place] ?? []);
      },
      list: async (_, { articles: ids = [] }, { limit, offset }) =>
        hits.filter(({ article }) => ids.includes(article.id)).slice(offset, offset + limit),
    },
    articles: { get: async (_, id) => articles.get(id) ?? null },
    search: {
      holding: async (_, words, { limit, offset }) =>
        passageWords
          .ranked(soughtWords(words), offset + limit)
          .slice(offset)
          .flatMap((place) => passages[place] ?? [])
          .map(({ article, passage }) => ({ article: article.id, passage })),
    },
  };
}

/** As the store does it: the same words, these inside longer ones, all of them together, and those most like either half. */
function similar(
  postings: WordPostings,
  hits: readonly QuoteHit[],
  words: string,
  limit: number,
): readonly number[] {
  const stems = soughtWords(words);
  const wanted = ` ${stems.join(' ')} `;
  const close = postings.withAll(stems);
  const textAt = (place: number): string => ` ${indexWords(hits[place]?.quote.text ?? '').join(' ')} `;
  const whole = close.filter((place) => textAt(place).includes(wanted));
  const same = whole.filter((place) => textAt(place) === wanted);
  if (whole.length > 0) return [...new Set([...same, ...whole, ...close])].slice(0, limit);
  const middle = Math.ceil(stems.length / 2);
  const share = Math.ceil(limit / PARTS);
  const half = (part: readonly string[]): readonly number[] =>
    [
      ...new Set([
        ...postings.withAll(part).slice(0, share),
        ...postings.ranked([...new Set(part)].slice(0, HALF_WORDS), share),
      ]),
    ].slice(0, share);
  const halves = [...half(stems.slice(0, middle)), ...half(stems.slice(middle))];
  return [...new Set([...close.slice(0, share), ...halves, ...close])].slice(0, limit);
}

function articleOf(given: RecordArticle, language: string | null): Article {
  const { id, text, title = '', outlet = '', url, publishedAt, retrievedAt } = given;
  const retrieved = timestamp(Temporal.Instant.from(retrievedAt ?? '1970-01-01T00:00:00Z'));
  const published =
    publishedAt === undefined ? null : readPublicationDate(publishedAt, Temporal.Now.instant());
  return {
    ...{ id, text, title, outlet, url: url ?? null, language, story: id, fingerprint: fingerprint(text) },
    ...{ publishedAt: (published ?? UNDATED).at, publishedOn: (published ?? UNDATED).on },
    ...{ storedAt: retrieved, revisedAt: retrieved, revision: 1, source: id, workspace: null, guid: null },
    ...{
      byline: given.speaker ?? null,
      summary: null,
      origin: null,
      keep: 'full',
      picture: null,
      status: 'current',
    },
    ...(given.record === true ? { record: true } : {}),
  };
}

function speakersOf(hits: readonly QuoteHit[]) {
  const named = hits.flatMap(({ quote }) => {
    const name = shownSpeaker(quote);
    return name !== null && isAsserted(quote) ? [name] : [];
  });
  return [...Map.groupBy(named, nameKey)].map(([key, [name = '', ...more]]) => ({
    ...{ key, name, aliases: [], quotes: more.length + 1 },
  }));
}

function outletsOf(articles: readonly Article[]) {
  const byOutlet = Map.groupBy(articles, ({ outlet }) => outlet);
  return [...byOutlet]
    .filter(([outlet]) => outlet !== '')
    .map(([name, all]) => ({ ...{ name, keys: [name], aliases: [], weight: all.length } }));
}
