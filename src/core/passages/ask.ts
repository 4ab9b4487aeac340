/** Answers a question with up to five stored passages and the best span of each, or says that nothing answers it. */

import type { Scope } from '../base/scope.ts';
import type { NameEntry } from '../names/name-index.ts';
import type { ArticleCount } from '../ports/article-store.ts';
import type { Store } from '../ports/ports.ts';
import type { PassageHit } from '../ports/quote-store.ts';
import type { Question } from '../questions/question.ts';
import type { Statement } from '../statements/same-statement.ts';
import { nameKey } from '../text/names/name-spelling.ts';
import { askedWords, hasAskedWord } from './asked-words.ts';
import {
  distinctEvidence,
  type Evidence,
  passageEvidence,
  repeatedSentences,
  statementEvidence,
} from './evidence.ts';
import { createParagraphs } from './paragraphs.ts';
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
/** The least score of evidence that stands below an answer. */
const FURTHER_FROM = -2.5;
/** Further evidence must score within this distance of the best: at least one in twenty as likely. */
const NEAR_BEST = 3;
/** Evidence this much less likely than the best one stands below the paragraph that follows the best: log-odds. */
const FAR_BELOW_BEST = 2;

export async function answerQuestion(
  stores: Stores,
  scope: Scope,
  question: Question,
  now: number,
): Promise<Answer> {
  const answer = await answerWithin(stores, scope, question, now);
  const { eventTime } = question;
  if (answer.kind === 'found' || eventTime === null || asksForWords(question)) return answer;
  // `In May` is when it happened, which an article of June may report.
  const later = await answerWithin(stores, scope, { ...question, ...eventTime }, now);
  return later.kind === 'found' ? later : answer;
}

async function answerWithin(stores: Stores, scope: Scope, question: Question, now: number): Promise<Answer> {
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
  const paragraphs = createParagraphs(stores, scope);
  const ranked = await paragraphs.belowHeadings(await searchPassages(stores.search, scope, question, now));
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
  const passages = ranked.filter(
    ({ hit }) => question.source === null || repeatedSentences(question, hit.passage).length > 0,
  );
  const best = passages.find(
    ({ hit, score }) =>
      score >= (hasAll(question, hit) ? ANSWERS_WITH_ALL_FROM : ANSWERS_FROM) && hasName(question, hit),
  );
  const least =
    best === undefined ? Number.POSITIVE_INFINITY : Math.max(best.score - NEAR_BEST, FURTHER_FROM);
  const good = passages.filter(({ score }) => score >= least);
  if (said.length + good.length === 0) {
    return none();
  }
  const shown = good.slice(0, MOST_EVIDENCE);
  if (!asksForWords(question)) {
    const others = await passageEvidence(stores, scope, question, shown);
    const [first, second] = shown;
    const isAlone = second === undefined || second.score < (first?.score ?? 0) - FAR_BELOW_BEST;
    const next =
      first === undefined || !isAlone || question.source !== null
        ? []
        : await paragraphs.following(first.hit);
    const [head = [], rest = []] = [others.slice(0, 1), others.slice(1)];
    const further = rest.some(({ passageId }) => passageId === next[0]?.passageId) ? [] : next;
    return found(distinctEvidence([...words, ...head, ...further, ...rest]).slice(0, MOST_EVIDENCE));
  }
  // Words of these speakers are the better answer: passages on the topic quote other people too.
  const places = shown.map(({ hit }) => hit);
  const within = await statementsIn(stores, scope, question, places);
  const behind = best === undefined || within.length > 0 ? null : await paragraphs.after(best.hit);
  const more = behind === null ? within : await statementsIn(stores, scope, question, [behind]);
  const evidence = distinctEvidence([...words, ...more.map(statementEvidence)]).slice(0, MOST_EVIDENCE);
  if (evidence.length > 0) return found(evidence);
  return none();
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

/** Words with a capital inside a question. */
const NAMES = /(?<!^)(?<!\p{L})\p{Lu}[\p{L}\p{N}-]+/gu;

/** Whether the passage has a name of the question; one without them tells of something else. True where the question has none, and outside English. */
function hasName({ asked }: Question, { passage, title, language }: PassageHit): boolean {
  const names = asked.match(NAMES) ?? [];
  if (names.length === 0 || !/^en\b/.test(language ?? 'en')) return true;
  const isIn = hasAskedWord(`${title}\n${passage.text}`, language);
  return names.some((name) => askedWords(name, language).some(isIn));
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
  const close = distinctEvidence(await passages(ranked));
  // The topic may be in another language than their words.
  const others =
    close.length === 0 && question.speakers.length > 0 && source === null
      ? await statementsAsked(stores, scope, { ...question, topic: [] })
      : [];
  return {
    evidence: others.length > 0 ? others.slice(0, NEAREST).map(statementEvidence) : close,
    nearest: source === null ? 'within' : 'otherSources',
  };
}

function silentOf(said: readonly Statement[], { speakers }: Question): readonly NameEntry[] {
  if (speakers.length < 2) return [];
  const heard = new Set(said.map((statement) => shownSpeakerOf(statement, speakers)));
  return speakers.filter((speaker) => !heard.has(speaker));
}
