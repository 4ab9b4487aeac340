/** The paragraphs around found passages: what stands below a heading, and how the article goes on. */
import type { Scope } from '../base/scope.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import type { Store } from '../ports/ports.ts';
import type { PassageHit } from '../ports/quote-store.ts';
import { sentencesOf } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';
import type { Evidence } from './evidence.ts';
import type { RankedPassage } from './rerank.ts';

/** Reads articles of a scope, each once. */
export interface Paragraphs {
  /** The paragraph after a passage that is no heading; null at the end of the article. */
  after(hit: PassageHit): Promise<PassageHit | null>;
  /** The same as evidence that follows. */
  following(hit: PassageHit): Promise<readonly Evidence[]>;
  /**
   * Headings give way to the paragraph below them, because a heading that has the question's words stands above the answer and
   * answers nothing itself.
   */
  belowHeadings(ranked: readonly RankedPassage[]): Promise<readonly RankedPassage[]>;
}

/** Words of a heading inside an article, at most. */
const LONGEST_HEADING = 14;
/** Headings below this rank are left out. */
const LOOKED_BELOW = 12;
/** Log-odds that a paragraph loses against its heading, whose words it may not have. */
const BELOW = 0.5;

/** Thai, Lao and Khmer close a sentence without a mark. */
const UNMARKED = /^(?:th|lo|km)\b/;

export function createParagraphs({ articles }: Pick<Store, 'articles'>, scope: Scope): Paragraphs {
  const read = new Map<string, Promise<ArticleRecord | null>>();
  const recordOf = (article: string): Promise<ArticleRecord | null> => {
    const known = read.get(article) ?? articles.record(scope, article);
    read.set(article, known);
    return known;
  };

  const after = async (hit: PassageHit): Promise<PassageHit | null> => {
    const record = await recordOf(hit.article);
    const at = record?.passages.findIndex(({ start }) => start === hit.passage.start) ?? -1;
    if (record === null || at === -1) return null;
    for (const [place, passage] of record.passages.entries()) {
      const next = { ...hit, id: `${hit.article}:${place}`, passage };
      if (place > at && !isHeading(next)) return next;
    }
    return null;
  };

  return {
    after,
    following: async (hit) => {
      const next = await after(hit);
      const record = await recordOf(hit.article);
      if (next === null || record === null) return [];
      const { id: passageId, passage } = next;
      return [{ passageId, article: record.article, passage, best: passage, statement: null, score: null }];
    },
    belowHeadings: async (ranked) => {
      const found = new Map<string, RankedPassage>();
      for (const [rank, one] of ranked.entries()) {
        const isBelow = isHeading(one.hit);
        const hit = !isBelow ? one.hit : rank < LOOKED_BELOW ? await after(one.hit) : null;
        if (hit === null) continue;
        const score = isBelow ? one.score - BELOW : one.score;
        const before = found.get(hit.id);
        found.set(hit.id, { hit, score: Math.max(score, before?.score ?? score) });
      }
      return [...found.values()];
    },
  };
}

/** A heading between paragraphs: short and without a full stop, or a question. */
function isHeading({ passage: { text }, language }: PassageHit): boolean {
  if (UNMARKED.test(language ?? '') || wordsOf(text).length > LONGEST_HEADING) return false;
  const isClosed = /[.!?…。！？।؟][\p{Pf}\p{Pe}"']*$/u.test(text);
  return !isClosed || (/[?？؟]$/u.test(text) && sentencesOf(text).length === 1);
}
