/** Finds words anywhere in stored texts, also where they are no recognised quotation. */
import type { Article, TextOf } from '../articles/article.ts';
import type { Scope } from '../base/scope.ts';
import type { Origin } from '../messages/verbatim.ts';
import type { ArticleStore } from '../ports/article-store.ts';
import type { SearchStore } from '../ports/quote-store.ts';
import { contextOf } from '../quotes/quote-context.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type ComparableWord, comparableWords, indexOfWords, type Letters } from './comparable-words.ts';
import { originOf } from './quote-block.ts';

/** A place in one of an article's texts. */
export interface TextPlace extends Span {
  readonly article: Article;
  readonly of: TextOf | 'title';
  /** The sentence or sentences around it. */
  readonly sentence: Span;
}

/** The stored text that the place is in. */
export function placeOrigin({ article, of }: TextPlace): Origin {
  return of === 'title' ? { article: article.id, of, text: article.title } : originOf(article, of);
}

interface Stores {
  readonly articles: Pick<ArticleStore, 'get'>;
  readonly search: Pick<SearchStore, 'holding'>;
}

/** Passages read at a time, and at most. */
const PAGE = 40;
const MOST_PASSAGES = 240;
/** Most articles whose headline and summary are read when no passage has the words. */
const MOST_ARTICLES = 16;

/** The place stored last; null if no stored text has the words without a gap. */
export async function findInTexts(
  stores: Stores,
  scope: Scope,
  words: string,
  letters: Letters,
): Promise<TextPlace | null> {
  const claimed = comparableWords(words, letters);
  if (claimed.length === 0) return null;
  const others = new Set<string>();
  const inArticles = async (ids: Iterable<string>): Promise<TextPlace | null> => {
    for (const id of ids) {
      const article = await stores.articles.get(scope, id);
      const found = article === null ? null : inArticle(article, claimed, letters);
      if (found !== null) return found;
    }
    return null;
  };
  for (let offset = 0; offset < MOST_PASSAGES; offset += PAGE) {
    const passages = await stores.search.holding(scope, words, { limit: PAGE, offset });
    const over = new Set<string>();
    for (const { article: id, passage } of passages) {
      const run = comparableWords(passage.text, letters);
      const found = placeIn(run, claimed);
      if (found === null) {
        (goesOver(run, claimed) ? over : others).add(id);
        continue;
      }
      const article = await stores.articles.get(scope, id);
      const place = { start: passage.start + found.start, end: passage.start + found.end };
      if (article !== null) return placed(article, 'article', article.text, place);
    }
    const found = await inArticles(over);
    if (found !== null) return found;
    if (passages.length < PAGE) break;
  }
  return inArticles([...others].slice(0, MOST_ARTICLES));
}

/** Words compared at an edge; the article's text decides. */
const EDGE = 8;

/** Whether the claim may continue in the next passage, or begin in the one before. */
function goesOver(run: readonly ComparableWord[], claimed: readonly ComparableWord[]): boolean {
  const most = Math.min(run.length, claimed.length);
  const isEdge = (from: number, at: number, length: number) => {
    let same = 0;
    while (same < Math.min(length, EDGE) && run[from + same]?.key === claimed[at + same]?.key) same += 1;
    return same === Math.min(length, EDGE);
  };
  for (let length = 1; length <= most; length += 1) {
    if (isEdge(run.length - length, 0, length) || isEdge(0, claimed.length - length, length)) return true;
  }
  return indexOfWords(claimed, run) !== -1;
}

/** Searches the text across passages, the headline, and the summary from the feed. */
function inArticle(article: Article, claimed: readonly ComparableWord[], letters: Letters): TextPlace | null {
  const texts = [
    ['article', article.text],
    ['title', article.title],
    ['summary', article.summary ?? ''],
  ] as const;
  for (const [of, text] of texts) {
    const found = placeIn(comparableWords(text, letters), claimed);
    if (found !== null) return placed(article, of, text, found);
  }
  return null;
}

function placed(article: Article, of: TextPlace['of'], text: string, place: Span): TextPlace {
  const sentence = of === 'title' ? { start: 0, end: text.length } : contextOf(sentencesOf(text), place);
  const words = text.slice(sentence.start, sentence.end);
  return {
    article,
    of,
    ...place,
    sentence: {
      start: Math.min(place.start, sentence.start + words.length - words.trimStart().length),
      end: Math.max(place.end, sentence.start + words.trimEnd().length),
    },
  };
}

function placeIn(run: readonly ComparableWord[], claimed: readonly ComparableWord[]): Span | null {
  const at = indexOfWords(run, claimed);
  const [first, last] = [run[at], run[at + claimed.length - 1]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
