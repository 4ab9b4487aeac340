/** Features of a passage as a whole, for ranking it against a question. */

import { CERTAIN_MONTHS, WEEKDAYS } from '../base/calendar-names.ts';
import { COUNTRY_WORDS } from './country-words.ts';
import { isPresent, type PassageView } from './passage-view.ts';
import type { Query } from './query.ts';
import { dotProduct, sentenceEmbedding } from './sentence-embedding.ts';
import type { ShortlistFeatures } from './shortlist-features.ts';
import type { NearestWord, WordSimilarity } from './word-similarity.ts';

/** The information of a word without a vector, which is mostly a name. */
const UNKNOWN_WEIGHT = 1.6;
const TIME_WORD = new RegExp(
  `^(?:${[...CERTAIN_MONTHS, ...WEEKDAYS].join('|')}|19\\d\\d|20\\d\\d|year|month|week|day)s?$`,
);

export type PassageFeatures = ReturnType<typeof passageFeatures>;

export function passageFeatures(
  query: Query,
  view: PassageView,
  {
    first,
    nearest,
    likenesses,
    shares,
  }: {
    readonly first: ShortlistFeatures;
    /** For each term of the question. */
    readonly nearest: readonly NearestWord[];
    readonly likenesses: WordSimilarity;
    /** For each sentence of the passage. */
    readonly shares: Float32Array;
  },
) {
  const { words, starts } = view;
  const means = starts.map((from, at) => sentenceEmbedding(words, query.vectors, from, starts[at + 1]));
  const answers = answersIn(query, view);
  return {
    ...first,
    ...nearlyCovered(query, view, nearest),
    ...explained(query, view, likenesses),
    sentences: means.length,
    sentence: Math.max(0, ...shares),
    sentenceMeaning: Math.max(0, ...means.map((mean) => dotProduct(query.meaning, mean))),
    askingSentence: Math.max(0, ...means.map((mean) => dotProduct(query.asking, mean))),
    place: answers.place,
    askedPlace: query.type === 'place' ? answers.place : 0,
    names: answers.names,
    askedName: query.type === 'person' || query.type === 'name' ? answers.names : 0,
    numbers: answers.numbers,
    askedNumber: query.type === 'number' ? answers.numbers : 0,
    anyNumber: query.type === 'number' && answers.numbers > 0 ? 1 : 0,
    askedTime: query.type === 'time' ? answers.times : 0,
    money: answers.money,
  } as const;
}

/** The share of the question's words that the passage has, counting similar words in part. */
function nearlyCovered(query: Query, view: PassageView, nearest: readonly NearestWord[]) {
  const all = { rarity: 0, asking: 0 };
  const had = { rarity: 0, asking: 0 };
  let missed = 0;
  let made = 0;
  for (const [at, term] of query.terms.entries()) {
    const present = isPresent(view, at);
    const near = term.rarity * (present ? 1 : (nearest[at]?.likeness ?? 0));
    all.rarity += term.rarity;
    had.rarity += near;
    if (term.asks) {
      all.asking += term.rarity;
      had.asking += near;
    }
    if (present) continue;
    missed += term.rarity;
    made += near;
  }
  const share = (of: keyof typeof all) => (all[of] === 0 ? 0 : had[of] / all[of]);
  return {
    nearCoverage: share('rarity'),
    nearAskingCoverage: share('asking'),
    /** Of the terms that the passage lacks, the share that similar words make up for. */
    madeUp: missed === 0 ? 1 : made / missed,
  };
}

/** How much of the passage the question's words cover, counting similar words in part. */
function explained(query: Query, { words }: PassageView, likenesses: WordSimilarity) {
  let all = 0;
  let same = 0;
  let near = 0;
  for (const { stop, row, stem } of words) {
    if (stop) continue;
    const weight = row < 0 ? UNKNOWN_WEIGHT : (query.vectors.weights[row] as number);
    all += weight;
    if (query.stems.has(stem)) same += weight;
    else if (row >= 0) near += weight * likenesses.of(row).most;
  }
  return { explained: same / (all || 1), nearlyExplained: (same + near) / (all || 1) };
}

/** Whether the passage has possible answers: names, numbers, times and places that are not in the question. */
function answersIn(query: Query, { words, starts }: PassageView) {
  const seen = new Set<string>(query.stems);
  const found = { names: 0, numbers: 0, times: 0, money: 0, place: 0 };
  let sentence = 0;
  for (const [place, { stem, plain, capital, digits, stop }] of words.entries()) {
    const opens = place === starts[sentence];
    if (opens) sentence++;
    if (seen.has(stem)) continue;
    seen.add(stem);
    if (capital && !opens && !stop) found.names++;
    if (capital && COUNTRY_WORDS.has(plain)) found.place = 1;
    if (TIME_WORD.test(plain)) found.times++;
    if (!digits) continue;
    found.numbers++;
    if (/[%$]/.test(plain)) found.money = 1;
  }
  return {
    ...found,
    names: Math.log(1 + found.names),
    numbers: Math.log(1 + found.numbers),
    times: Math.min(2, found.times),
  };
}
