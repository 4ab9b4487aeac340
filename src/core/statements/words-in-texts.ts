/** Finds words anywhere in stored texts, also where they are no recognised quotation. */
import type { Article, TextOf } from '../articles/article.ts';
import type { Scope } from '../base/scope.ts';
import type { Store } from '../ports/ports.ts';
import { contextOf } from '../quotes/quote-context.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type ComparableWord, comparableWords, indexOfWords } from './comparable-words.ts';

/** A place in one of an article's texts. */
export interface TextPlace extends Span {
  readonly article: Article;
  readonly of: TextOf | 'title';
  /** The sentence or sentences around it. */
  readonly sentence: Span;
}

type Stores = Pick<Store, 'articles' | 'search'>;

/** Passages read at a time, and at most. */
const PAGE = 40;
const MOST_PASSAGES = 240;
/** Most articles whose whole text is read when no single passage has the words. */
const MOST_ARTICLES = 16;

/** The place stored last; null if no stored text has the words without a gap. */
export async function findInTexts(stores: Stores, scope: Scope, words: string): Promise<TextPlace | null> {
  const claimed = comparableWords(words);
  if (claimed.length === 0) return null;
  const articles = new Set<string>();
  for (let offset = 0; offset < MOST_PASSAGES; offset += PAGE) {
    const passages = await stores.search.holding(scope, words, { limit: PAGE, offset });
    for (const { article: id, passage } of passages) {
      articles.add(id);
      const found = placeIn(passage.text, claimed);
      if (found === null) continue;
      const article = await stores.articles.get(scope, id);
      const place = { start: passage.start + found.start, end: passage.start + found.end };
      if (article !== null) return placed(article, 'article', article.text, place);
    }
    if (passages.length < PAGE) break;
  }
  for (const id of [...articles].slice(0, MOST_ARTICLES)) {
    const article = await stores.articles.get(scope, id);
    const found = article === null ? null : inArticle(article, claimed);
    if (found !== null) return found;
  }
  return null;
}

/** Searches the text across passages, the headline, and the summary from the feed. */
function inArticle(article: Article, claimed: readonly ComparableWord[]): TextPlace | null {
  const texts = [
    ['article', article.text],
    ['title', article.title],
    ['summary', article.summary ?? ''],
  ] as const;
  for (const [of, text] of texts) {
    const found = placeIn(text, claimed);
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

function placeIn(text: string, claimed: readonly ComparableWord[]): Span | null {
  const run = comparableWords(text);
  const at = indexOfWords(run, claimed);
  const [first, last] = [run[at], run[at + claimed.length - 1]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
