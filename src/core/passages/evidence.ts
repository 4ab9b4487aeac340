/** Evidence for an answer: a statement, or a stored passage with its best span. */
import { type Article, textOf } from '../articles/article.ts';
import type { Scope } from '../base/scope.ts';
import type { Store } from '../ports/ports.ts';
import type { PassageHit } from '../ports/quote-store.ts';
import type { Question } from '../questions/question.ts';
import { toldBySource } from '../questions/told-by-source.ts';
import { type Statement, statementHits } from '../statements/same-statement.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type Span, type TextSpan, textSpan } from '../text/span.ts';
import { askedWords, hasAskedWord } from './asked-words.ts';
import type { RankedPassage } from './rerank.ts';

/** A stored passage or statement that helps to answer the question. */
export interface Evidence {
  /** `<article id>:<number>` of a passage; the id of the first quote of a statement. */
  readonly passageId: string;
  readonly article: Article;
  readonly passage: TextSpan;
  /** The sentence that answers best. */
  readonly best: TextSpan;
  /** The statement of somebody who was asked about; null for a passage. */
  readonly statement: Statement | null;
  /** The natural logarithm of how much likelier it is that the passage answers than that nothing does; null for what was not ranked. */
  readonly score: number | null;
}

/** Whether it only follows the evidence before it, as the next paragraph of the article. */
export function isFollowing({ statement, score }: Evidence): boolean {
  return statement === null && score === null;
}

export function statementEvidence(statement: Statement): Evidence {
  const { quote, article } = statement.lead;
  const text = textOf(article, quote.of);
  return {
    passageId: quote.id,
    article,
    passage: textSpan(text, quote.context.start, quote.context.end),
    best: textSpan(text, quote.start, quote.end),
    statement,
    score: null,
  };
}

export async function passageEvidence(
  stores: Pick<Store, 'articles'>,
  scope: Scope,
  question: Question,
  ranked: readonly RankedPassage[],
): Promise<readonly Evidence[]> {
  const articles = await Promise.all(ranked.map(({ hit }) => stores.articles.get(scope, hit.article)));
  return ranked.flatMap(({ hit, score }, at) => {
    const article = articles[at];
    if (article === undefined || article === null) return [];
    const best = bestSentence(question, hit);
    // When the question names a source, the rest of the passage may quote somebody else, so only the sentence is shown.
    const passage = question.source === null ? hit.passage : best;
    return [{ passageId: hit.id, article, passage, best, statement: null, score }];
  });
}

/** The sentences of the passage that report what the source in the question said. */
export function repeatedSentences({ source }: Question, passage: TextSpan): readonly TextSpan[] {
  const sentences = sentencesOf(passage.text).map(({ start, end }) => ({
    start: passage.start + start,
    end: passage.start + end,
    text: passage.text.slice(start, end),
  }));
  if (source === null) return sentences;
  const { tells } = toldBySource(source.names);
  return sentences.filter(({ text }) => tells(text));
}

/** The sentence with most words of the question; the whole passage if it is one sentence. */
function bestSentence(question: Question, { passage, language }: PassageHit): TextSpan {
  const asked = askedWords(question.asked, language);
  let best: TextSpan = passage;
  let most = -1;
  for (const sentence of repeatedSentences(question, passage)) {
    const shared = asked.filter(hasAskedWord(sentence.text, language)).length;
    if (shared > most) {
      most = shared;
      best = sentence;
    }
  }
  return best;
}

/** Removes evidence from a place that is already shown, and copies of it in other outlets. */
export function distinctEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen: Evidence[] = [];
  for (const one of evidence) {
    const told = seen.some(
      (other) => other.best.text === one.best.text || shownIn(other).some((shown) => overlaps(shown, one)),
    );
    if (!told) seen.push(one);
  }
  return seen;
}

interface Shown {
  readonly article: string;
  readonly span: Span;
}

/** The spans that a reader sees: for a statement, its quotes in all outlets. */
function shownIn({ article, best, statement }: Evidence): readonly Shown[] {
  if (statement === null) return [{ article: article.id, span: best }];
  return statementHits(statement).map((hit) => ({ article: hit.article.id, span: hit.quote }));
}

function overlaps({ article, span }: Shown, { article: other, best }: Evidence): boolean {
  return article === other.id && span.start < best.end && best.start < span.end;
}
