/** Puts found passages into the order in which they answer a question: rare words, names, what it asks for last, kind of answer. */
import { PLACE_WORDS } from './places.ts';
import type { AnswerType } from './question.ts';
import type { PassageHit } from './stores.ts';
import { type Token, tokensOf, type Words } from './token.ts';

/** A term of the question: one stem, with all that matters about it. */
export interface Term {
  readonly stem: string;
  readonly plain: string;
  /** How rare it is among the store's passages, sharpened. */
  readonly rarity: number;
  /** How often the question says it. */
  readonly times: number;
  readonly name: boolean;
  readonly number: boolean;
  /** It stands in the question's last sentence, which asks. */
  readonly asks: boolean;
  readonly stop: boolean;
}

export interface Query {
  readonly terms: readonly Term[];
  readonly type: AnswerType;
}

export interface Ranked {
  readonly hit: PassageHit;
  readonly score: number;
  /** Share of what the question's words weigh that the passage (or its headline) has. */
  readonly coverage: number;
}

/**
 * The features' weights, fitted by listwise logistic regression to public question sets (docs/answers.md has the
 * figures). How near the question's words stand to one another, and how many names or numbers a passage has, brought
 * nothing beside these.
 */
const WEIGHTS = {
  words: 0.075,
  asking: 0.036,
  exact: 0.032,
  coverage: 6,
  names: 0.6,
  missedName: 0.045,
  related: 0.11,
  length: -1.35,
  place: 0.95,
  title: 0.02,
} as const;

type Feature = keyof typeof WEIGHTS;
const FEATURES = Object.keys(WEIGHTS) as readonly Feature[];

/** Rare words count for more than BM25 gives them: on questions of one or two sentences this power serves best. */
const SHARPENED = 1.5;
const K1 = 1.2;
const B = 0.9;
/** The usual length of a passage, in words. */
const USUAL_LENGTH = 45;

export function queryOf(asked: string, type: AnswerType, rarityOf: (stem: string) => number): Query {
  const tokens = tokensOf(asked);
  const last = tokens.at(-1)?.sentence ?? 0;
  const terms: Term[] = [];
  const at = new Map<string, number>();
  for (const token of tokens) {
    const known = at.get(token.stem);
    const index = known ?? terms.length;
    const former = known === undefined ? undefined : terms[known];
    terms[index] = {
      stem: token.stem,
      plain: token.plain,
      rarity: rarityOf(token.stem) ** SHARPENED,
      times: (former?.times ?? 0) + 1,
      name: (former?.name ?? false) || (token.capital && !token.opens),
      number: token.digits,
      asks: (former?.asks ?? false) || token.sentence === last,
      stop: token.stop,
    };
    at.set(token.stem, index);
  }
  return { terms, type };
}

export function rerank(query: Query, hits: readonly PassageHit[]): readonly Ranked[] {
  const words: Words = new Map();
  return hits.map((hit) => rank(query, hit, words)).sort((a, b) => b.score - a.score);
}

function rank(query: Query, hit: PassageHit, words: Words): Ranked {
  const tokens = tokensOf(hit.passage.text, words);
  const title = new Set(tokensOf(hit.title, words).map((token) => token.stem));
  const features = featuresOf(query, title, tokens);
  let score = 0;
  for (const feature of FEATURES) score += WEIGHTS[feature] * features[feature];
  return { hit, score, coverage: features.coverage };
}

/** What speaks for a passage, before it is weighed. */
function featuresOf(
  { terms, type }: Query,
  title: ReadonlySet<string>,
  tokens: readonly Token[],
): Readonly<Record<Feature, number>> {
  const places = placesOf(tokens);
  const families = familiesOf(places.keys());
  const long = K1 * (1 - B + (B * tokens.length) / USUAL_LENGTH);
  let words = 0;
  let asking = 0;
  let exact = 0;
  let related = 0;
  let titled = 0;
  let weight = 0;
  let covered = 0;
  let nameWeight = 0;
  let named = 0;
  let missedName = 0;
  for (const term of terms) {
    const found = places.get(term.stem);
    const count = found?.length ?? 0;
    const worth = (term.rarity * count * (K1 + 1)) / (count + long);
    words += worth * term.times;
    if (term.stop) continue;
    const inTitle = title.has(term.stem);
    const present = count > 0 || inTitle;
    weight += term.rarity;
    if (inTitle) titled += term.rarity;
    if (present) covered += term.rarity;
    if (term.name) {
      nameWeight += term.rarity;
      if (present) named += term.rarity;
      else missedName = Math.max(missedName, term.rarity);
    }
    if (found === undefined) {
      related += term.rarity * relatedness(term, families);
      continue;
    }
    if (term.asks) asking += worth;
    if (found.some((place) => tokens[place]?.plain === term.plain)) exact += term.rarity;
  }
  return {
    words,
    asking,
    exact,
    coverage: weight === 0 ? 0 : covered / weight,
    names: nameWeight === 0 ? 1 : named / nameWeight,
    missedName,
    related,
    length: Math.log(Math.max(tokens.length, 8) / USUAL_LENGTH),
    title: titled,
    place: type === 'place' && tokens.some((token) => isPlace(token, terms)) ? 1 : 0,
  };
}

function placesOf(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, token] of tokens.entries()) {
    const known = places.get(token.stem);
    if (known === undefined) places.set(token.stem, [place]);
    else known.push(place);
  }
  return places;
}

/** Letters that words of one family begin with in common, at least. */
const FAMILY = 4;

/** Stems by their first letters. */
function familiesOf(stems: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, string[]>();
  for (const stem of stems) {
    if (stem.length < FAMILY) continue;
    const first = stem.slice(0, FAMILY);
    const known = families.get(first);
    if (known === undefined) families.set(first, [stem]);
    else known.push(stem);
  }
  return families;
}

/** Words of one family whose stems differ (Argentina, Argentine): the share of letters they begin with in common. */
function relatedness(term: Term, families: ReadonlyMap<string, readonly string[]>): number {
  if (term.stem.length < 5 || term.number) return 0;
  let best = 0;
  for (const stem of families.get(term.stem.slice(0, FAMILY)) ?? []) {
    let common = FAMILY;
    while (common < stem.length && stem[common] === term.stem[common]) common++;
    best = Math.max(best, common / Math.max(stem.length, term.stem.length));
  }
  return best > 0.6 ? best : 0;
}

/** A country or a state that the question does not name itself. */
function isPlace({ capital, plain, stem }: Token, terms: readonly Term[]): boolean {
  return capital && PLACE_WORDS.has(plain) && terms.every((term) => term.stem !== stem);
}
