/** What a passage as a whole says to a question: the inputs that are weighed beside its single words. */
import { product } from './meaning.ts';
import type { Likenesses, Nearest, PassageView } from './passageview.ts';
import { PLACE_WORDS } from './places.ts';
import type { Query } from './query.ts';
import { type Pool, USUAL_LENGTH } from './termfeatures.ts';
import type { Token } from './token.ts';

/** What a word without a vector tells: mostly a name. */
const UNKNOWN_WEIGHT = 1.6;
const TIME_WORD =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|19\d\d|20\d\d|year|month|week|day)s?$/;

export type PassageFeatures = ReturnType<typeof passageFeatures>;

export function passageFeatures(
  query: Query,
  view: PassageView,
  {
    nearest,
    likenesses,
    pool,
    shares,
    bestScore,
  }: {
    /** By term. */
    readonly nearest: readonly Nearest[];
    readonly likenesses: Likenesses;
    readonly pool: Pool;
    readonly shares: Float32Array;
    /** The store's score of the first passage. */
    readonly bestScore: number;
  },
) {
  const { tokens, meaning, sentences } = view;
  const means = sentences.slice(0, -1).map((from, at) => meaning.between(from, sentences[at + 1] ?? from));
  const whole = meaning.between(0, tokens.length);
  const answers = answersIn(query, tokens);
  return {
    ...covered(query, view, pool, nearest),
    ...explained(query, view, likenesses),
    length: Math.log(Math.max(tokens.length, 8) / USUAL_LENGTH),
    sentences: means.length,
    sentence: Math.max(0, ...shares),
    score: bestScore > 0 ? view.hit.score / bestScore : 0,
    rank: Math.log(1 + view.rank),
    meaning: product(query.meaning, whole),
    askingMeaning: product(query.asking, whole),
    sentenceMeaning: Math.max(0, ...means.map((mean) => product(query.meaning, mean))),
    askingSentence: Math.max(0, ...means.map((mean) => product(query.asking, mean))),
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

/** The shares of the question that the passage or its headline has, by several weights, and the rarest that it misses. */
function covered(query: Query, view: PassageView, pool: Pool, nearest: readonly Nearest[]) {
  const all = { worth: 0, weight: 0, pool: 0, asking: 0, rarity: 0, askingRarity: 0 };
  const had = { worth: 0, weight: 0, pool: 0, asking: 0, rarity: 0, askingRarity: 0 };
  let missedName = 0;
  let missedNumber = 0;
  let missed = 0;
  let made = 0;
  for (const [at, term] of query.terms.entries()) {
    const present = view.places.has(term.stem) || view.title.has(term.stem);
    const near = present ? 1 : (nearest[at]?.likeness ?? 0);
    const inPool = pool.rarity.get(term) ?? 0;
    all.worth += term.worth;
    all.weight += term.weight;
    all.pool += inPool;
    all.rarity += term.rarity;
    had.rarity += term.rarity * near;
    if (term.asks) {
      all.asking += term.worth;
      all.askingRarity += term.rarity;
      had.askingRarity += term.rarity * near;
    }
    if (present) {
      had.worth += term.worth;
      had.weight += term.weight;
      had.pool += inPool;
      if (term.asks) had.asking += term.worth;
      continue;
    }
    missed += term.rarity;
    made += term.rarity * near;
    if (term.name) missedName = Math.max(missedName, term.worth);
    if (term.number) missedNumber = Math.max(missedNumber, term.worth);
  }
  const share = (of: keyof typeof all) => (all[of] === 0 ? 0 : had[of] / all[of]);
  return {
    coverage: share('worth'),
    coverageByWeight: share('weight'),
    coverageInPool: share('pool'),
    askingCoverage: share('asking'),
    nearCoverage: share('rarity'),
    nearAskingCoverage: share('askingRarity'),
    /** How much of what it misses other words come near to. */
    madeUp: missed === 0 ? 1 : made / missed,
    missedName,
    missedNumber,
  };
}

/** How much of the passage the question's words explain: themselves, and with words near in meaning. */
function explained(query: Query, { tokens, meaning }: PassageView, likenesses: Likenesses) {
  let all = 0;
  let same = 0;
  let near = 0;
  for (const [place, { stop, stem }] of tokens.entries()) {
    if (stop) continue;
    const row = meaning.rows[place] ?? -1;
    const weight = row < 0 ? UNKNOWN_WEIGHT : (query.vectors.weights[row] as number);
    all += weight;
    if (query.stems.has(stem)) same += weight;
    else if (row >= 0) near += weight * likenesses.of(row).most;
  }
  return { explained: same / (all || 1), nearlyExplained: (same + near) / (all || 1) };
}

/** What could be an answer: names, numbers, times and places that the question does not say itself. */
function answersIn(query: Query, tokens: readonly Token[]) {
  const seen = new Set<string>(query.stems);
  const found = { names: 0, numbers: 0, times: 0, money: 0, place: 0 };
  for (const { stem, plain, capital, opens, digits, stop } of tokens) {
    if (seen.has(stem)) continue;
    seen.add(stem);
    if (capital && !opens && !stop) found.names++;
    if (capital && PLACE_WORDS.has(plain)) found.place = 1;
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
