/** Answers a question with up to five stored passages and the best span of each, or says that nothing answers it. */

import type { Scope } from '../base/scope.ts';
import type { NameEntry } from '../names/name-index.ts';
import type { ArticleCount } from '../ports/article-store.ts';
import type { Store } from '../ports/ports.ts';
import type { Question } from '../questions/question.ts';
import type { Statement } from '../statements/same-statement.ts';
import { nameKey } from '../text/name-spelling.ts';
import {
  distinctEvidence,
  type Evidence,
  passageEvidence,
  repeatedSentences,
  statementEvidence,
} from './evidence.ts';
import type { RankedPassage } from './rerank.ts';
import { searchPassages } from './search-passages.ts';
import { shownSpeakerOf, statementsAsked, statementsAtOtherTimes, statementsIn } from './statements-asked.ts';

export interface Answer {
  /** `none`: nothing stored answers the question, and the evidence is the closest that was found. */
  readonly kind: 'found' | 'none';
  readonly evidence: readonly Evidence[];
  /** Where the closest evidence was found: within the search, outside the period asked for, or outside the source asked for. */
  readonly nearest: 'within' | 'otherTimes' | 'otherSources';
  /** Of several speakers whose words were asked for, those who said nothing on the topic. */
  readonly silent: readonly NameEntry[];
  /** What was searched: articles and outlets within the question's filters. */
  readonly searched: ArticleCount;
}

type Stores = Pick<Store, 'articles' | 'quotes' | 'search'>;

const MOST_EVIDENCE = 5;
const NEAREST = 2;
/** The least score of a passage that counts as an answer (see `Ranked`); docs/answers.md has the resulting precision … */
const ANSWERS_FROM = -0.5;
/** … and further evidence must score within this distance of the best: at least one in twenty as likely. */
const NEAR_BEST = 3;

export async function answerQuestion(
  stores: Stores,
  scope: Scope,
  question: Question,
  now: number,
): Promise<Answer> {
  const [said, searched] = await Promise.all([
    statementsAsked(stores, scope, question),
    stores.articles.count(scope, question.filter),
  ]);
  const words = distinctEvidence(said.map(statementEvidence)).slice(0, MOST_EVIDENCE);
  const found = (evidence: readonly Evidence[]): Answer => {
    return { kind: 'found', evidence, nearest: 'within', silent: silentOf(said, question), searched };
  };
  if (words.length === MOST_EVIDENCE) return found(words);
  const ranked = await searchPassages(stores.search, scope, question, now);
  const passages = ranked
    .filter(({ score }) => score >= ANSWERS_FROM)
    .filter(({ hit }) => question.source === null || repeatedSentences(question, hit.passage).length > 0);
  const [best] = passages;
  const good = best === undefined ? [] : passages.filter(({ score }) => score >= best.score - NEAR_BEST);
  if (said.length + good.length === 0) {
    return { kind: 'none', ...(await nearest(stores, scope, question, ranked, now)), silent: [], searched };
  }
  const shown = good.slice(0, MOST_EVIDENCE);
  if (!asksForWords(question)) {
    const others = await passageEvidence(stores, scope, question, shown);
    return found(distinctEvidence([...words, ...others]).slice(0, MOST_EVIDENCE));
  }
  // Words of these speakers are the better answer: passages on the topic quote other people too.
  const more = await statementsIn(
    stores,
    scope,
    question,
    shown.map(({ hit }) => hit),
  );
  const evidence = distinctEvidence([...words, ...more.map(statementEvidence)]).slice(0, MOST_EVIDENCE);
  if (evidence.length > 0) return found(evidence);
  return { kind: 'none', ...(await nearest(stores, scope, question, ranked, now)), silent: [], searched };
}

/** Whether the question asks for somebody's words, and not only for what a source reports. */
function asksForWords({ speakers, doubts, source }: Question): boolean {
  return speakers.length + doubts.length > 0 && source === null;
}

/** When somebody's words are asked for, only passages that name the speaker are close to an answer. */
function nearestPassages(question: Question, ranked: readonly RankedPassage[]): readonly RankedPassage[] {
  if (!asksForWords(question)) return ranked;
  const meant = [...question.speakers, ...question.doubts.flatMap(({ others }) => others)];
  const names = meant.map(({ name }) => nameKey(name).split(' ').at(-1) ?? '');
  return ranked.filter(({ hit }) => {
    const text = nameKey(hit.passage.text);
    return names.some((name) => text.includes(name));
  });
}

/**
 * The closest evidence when nothing answers. The speaker's words at other times are worth more than passages on other
 * topics.
 */
async function nearest(
  stores: Stores,
  scope: Scope,
  question: Question,
  ranked: readonly RankedPassage[],
  now: number,
): Promise<Pick<Answer, 'evidence' | 'nearest'>> {
  const { filter, source } = question;
  const { since, until, ...timeless } = filter;
  const timed = since !== undefined || until !== undefined;
  const words =
    timed && question.speakers.length > 0 ? await statementsAtOtherTimes(stores, scope, question) : [];
  if (words.length > 0) {
    return { evidence: words.slice(0, NEAREST).map(statementEvidence), nearest: 'otherTimes' };
  }
  const passages = (found: readonly RankedPassage[]) =>
    passageEvidence(stores, scope, question, nearestPassages(question, found).slice(0, NEAREST));
  if (timed && ranked.length === 0) {
    const others = await searchPassages(stores.search, scope, { ...question, filter: timeless }, now);
    return { evidence: distinctEvidence(await passages(others)), nearest: 'otherTimes' };
  }
  return {
    evidence: distinctEvidence(await passages(ranked)),
    nearest: source === null ? 'within' : 'otherSources',
  };
}

function silentOf(said: readonly Statement[], { speakers }: Question): readonly NameEntry[] {
  if (speakers.length < 2) return [];
  const heard = new Set(said.map((statement) => shownSpeakerOf(statement, speakers)));
  return speakers.filter((speaker) => !heard.has(speaker));
}
