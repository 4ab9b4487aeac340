/** Articles for the store's contracts: the words are given, the spans are found in them. */
import { expect } from 'vitest';
import { type Article, type StoredQuote, textOf } from '../../src/core/articles/article.ts';
import type { ArticleRecord } from '../../src/core/ports/article-store.ts';
import type { Store } from '../../src/core/ports/ports.ts';
import { passagesOf } from '../../src/core/text/passages.ts';
import { type TextSpan, textSpan } from '../../src/core/text/span.ts';

/** The kept counts agree with what a test left behind; then the store is closed. */
export async function closeCounted(store: Store): Promise<void> {
  expect(await store.drift()).toEqual([]);
  await store.close();
}

/** How a backend gives each test an empty store. */
export type Open = () => Promise<Store>;

export const A = 'slack:T0A';
export const B = 'discord:710B';

export const day = (n: number): string => `2026-05-${String(n).padStart(2, '0')}T08:00:00.000Z`;

/** One quote to be: its words as they stand in the text, and who says them. */
export interface Said {
  readonly words: string;
  readonly by?: string | null;
  readonly confidence?: number;
  /** Else from a confidence of 0.5 on. */
  readonly shown?: boolean;
  readonly modality?: StoredQuote['modality'];
  readonly kind?: StoredQuote['kind'];
  readonly of?: StoredQuote['of'];
  readonly saidOn?: string;
}

/** The span of the words in the text. */
export function spanOf(text: string, words: string): TextSpan {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the text does not say ${words}`);
  return textSpan(text, start, start + words.length);
}

function quoteOf(article: Article, said: Said, place: number): StoredQuote {
  const of = said.of ?? 'article';
  const span = spanOf(textOf(article, of), said.words);
  const by = said.by === undefined ? 'Ada Brook' : said.by;
  return {
    ...span,
    id: `${article.id}-q${place}`,
    article: article.id,
    of,
    status: 'current',
    fixedSpeaker: null,
    kind: said.kind ?? 'direct',
    group: `g${place}`,
    pieces: [span],
    speaker:
      by === null
        ? null
        : {
            name: by,
            start: 0,
            end: 1,
            confidence: said.confidence ?? 0.9,
            by: 'name',
            shown: said.shown ?? (said.confidence ?? 0.9) >= 0.5,
          },
    cue: null,
    attribution: null,
    modality: said.modality ?? 'asserted',
    saidOn: said.saidOn ?? '2026-05-01',
    context: { start: 0, end: article.text.length },
  };
}

export function recordOf(
  id: string,
  about: Partial<Article> = {},
  said: readonly Said[] = [],
  people: ArticleRecord['people'] = [],
): ArticleRecord {
  const article: Article = {
    id,
    source: 'source-1',
    outlet: 'The Harbour Post',
    workspace: null,
    guid: null,
    url: `https://harbour.example/${id}`,
    title: `Report ${id}`,
    byline: null,
    text:
      said.map(({ words, by }) => `“${words}” said ${by ?? 'somebody'}.`).join('\n\n') || 'Nothing was said.',
    summary: null,
    language: 'en',
    publishedAt: day(1),
    publishedOn: day(1).slice(0, 10),
    storedAt: day(1),
    revisedAt: day(1),
    revision: 1,
    fingerprint: `print-${id}`,
    story: `story-${id}`,
    origin: null,
    keep: 'full',
    picture: null,
    status: 'current',
    ...about,
  };
  return {
    article,
    summary: [],
    quotes: said.map((one, place) => quoteOf(article, one, place)),
    people,
    passages: passagesOf(article.text).map(({ start, end }) => textSpan(article.text, start, end)),
    features: { harbour: 1 },
    leftOut: [],
    analysedBy: 1,
  };
}
