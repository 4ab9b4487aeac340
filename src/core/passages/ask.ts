/** Answers a question with up to five stored passages and the best span of each, or says that nothing answers it. */

import type { Scope } from '../base/scope.ts';
import type { NameEntry } from '../names/name-index.ts';
import type { ArticleCount } from '../ports/article-store.ts';
import type { Store } from '../ports/ports.ts';
import type { PassageHit } from '../ports/quote-store.ts';
import type { Question } from '../questions/question.ts';
import type { Statement } from '../statements/same-statement.ts';
import { nameKey } from '../text/names/name-spelling.ts';
import { wordsOf } from '../text/words.ts';
import { askedWords, hasAskedWord } from './asked-words.ts';
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
  /** With `none`: the closest passage is likely enough that it may be the answer. */
  readonly mayAnswer: boolean;
  /** Of several speakers whose words were asked for, those who said nothing on the topic. */
  readonly silent: readonly NameEntry[];
  /** What was searched: articles and outlets within the question's filters. */
  readonly searched: ArticleCount;
}

type Stores = Pick<Store, 'articles' | 'quotes' | 'search'>;

const MOST_EVIDENCE = 5;
const NEAREST = 2;
/** The least score of a passage that counts as an answer (see `Ranked`); docs/answers.md has the resulting precision. */
const ANSWERS_FROM = -0.5;
/** The same for a passage that has, with its title, every word that the question asks with. */
const ANSWERS_WITH_ALL_FROM = -2;
/** From here on the closest passage may be the answer, if it has half of the question's words: the reply then does not say that nothing answers. */
const MAY_ANSWER_FROM = -4;
/** The same whatever words of the question it has: it may say the thing in other words. */
const MAY_ANSWER_WITH_ANY_FROM = -2;
const HALF = 0.5;
/** Further evidence must score within this distance of the best: at least one in twenty as likely. */
const NEAR_BEST = 3;
/** Words of a heading inside an article, at most. */
const LONGEST_LABEL = 8;

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
    return {
      kind: 'found',
      evidence,
      nearest: 'within',
      mayAnswer: false,
      silent: silentOf(said, question),
      searched,
    };
  };
  if (words.length === MOST_EVIDENCE) return found(words);
  const ranked = (await searchPassages(stores.search, scope, question, now)).filter(
    ({ hit }) => !isLabel(hit),
  );
  const none = async (): Promise<Answer> => {
    const close = await nearest(stores, scope, question, ranked, now);
    const [closest] = ranked;
    const mayAnswer =
      !asksForWords(question) &&
      close.nearest === 'within' &&
      closest !== undefined &&
      closest.score >= MAY_ANSWER_FROM &&
      (closest.score >= MAY_ANSWER_WITH_ANY_FROM || shareOf(question, closest.hit).share >= HALF);
    return { kind: 'none', ...close, mayAnswer, silent: [], searched };
  };
  const passages = ranked
    .filter(({ hit, score }) => score >= (hasAll(question, hit) ? ANSWERS_WITH_ALL_FROM : ANSWERS_FROM))
    .filter(({ hit }) => question.source === null || repeatedSentences(question, hit.passage).length > 0);
  const [best] = passages;
  const good = best === undefined ? [] : passages.filter(({ score }) => score >= best.score - NEAR_BEST);
  if (said.length + good.length === 0) {
    return none();
  }
  const shown = good.slice(0, MOST_EVIDENCE);
  if (!asksForWords(question)) {
    const others = await passageEvidence(stores, scope, question, shown);
    const [only, second] = shown;
    const next =
      only === undefined || second !== undefined || question.source !== null
        ? []
        : await paragraphAfter(stores, scope, only.hit);
    return found(distinctEvidence([...words, ...others, ...next]).slice(0, MOST_EVIDENCE));
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
  return none();
}

/**
 * The paragraph after a passage, as evidence: news tells what happened in one paragraph, and why, how long or at what price in the
 * next, which does not name the event again.
 */
async function paragraphAfter(
  { articles }: Stores,
  scope: Scope,
  hit: PassageHit,
): Promise<readonly Evidence[]> {
  const record = await articles.record(scope, hit.article);
  const at = record?.passages.findIndex(({ start }) => start === hit.passage.start) ?? -1;
  if (record === null || at === -1) return [];
  for (const [place, passage] of record.passages.entries()) {
    if (place <= at || isLabel({ ...hit, passage })) continue;
    const { article } = record;
    return [
      {
        passageId: `${article.id}:${place}`,
        article,
        passage,
        best: passage,
        statement: null,
        score: null,
      },
    ];
  }
  return [];
}

/** Thai, Lao and Khmer close a sentence without a mark. */
const UNMARKED = /^(?:th|lo|km)\b/;

/** A heading between paragraphs answers nothing. */
function isLabel({ passage: { text }, language }: PassageHit): boolean {
  return (
    !UNMARKED.test(language ?? '') &&
    !/[.!?…。！？।؟][\p{Pf}\p{Pe}"']*$/u.test(text) &&
    wordsOf(text).length <= LONGEST_LABEL
  );
}

/** How many words the question has, and the share of them that the passage has, with its title. */
function shareOf({ asked }: Question, { passage, title, language }: PassageHit) {
  const words = askedWords(asked, language);
  const isIn = hasAskedWord(`${title}\n${passage.text}`, language);
  return { words: words.length, share: words.filter(isIn).length / (words.length || 1) };
}

/** A question of one word may be about anything. */
function hasAll(question: Question, hit: PassageHit): boolean {
  const { words, share } = shareOf(question, hit);
  return words > 1 && share === 1;
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
