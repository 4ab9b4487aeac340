/** What a passage says of one word of the question: the inputs of the network that weighs words. */
import type { Nearest, PassageView } from './passageview.ts';
import type { Query, Term } from './query.ts';

/** How the question's words stand in the passages that were found. */
export interface Pool {
  /** By term: the natural logarithm of how few of the found passages hold it. */
  readonly rarity: ReadonlyMap<Term, number>;
  /** What all terms are worth together. */
  readonly worth: number;
}

const K1 = 1.2;
const B = 0.9;
/** The usual length of a passage, in words. */
export const USUAL_LENGTH = 45;

/** Sentence by sentence: the share of the question's worth that it holds. */
export function sharesOf(query: Query, view: PassageView, worth: number): Float32Array {
  const shares = new Float32Array(view.sentences.length);
  for (const term of query.terms) {
    let before = -1;
    for (const place of view.found.get(term) ?? []) {
      const { sentence } = view.tokens[place] as { readonly sentence: number };
      if (sentence !== before) shares[sentence] = (shares[sentence] as number) + term.worth / (worth || 1);
      before = sentence;
    }
  }
  return shares;
}

export type TermFeatures = ReturnType<typeof termFeatures>;

export function termFeatures(
  query: Query,
  view: PassageView,
  {
    term,
    nearest,
    pool,
    shares,
  }: {
    readonly term: Term;
    readonly nearest: Nearest;
    readonly pool: Pool;
    readonly shares: Float32Array;
  },
) {
  const { tokens, title } = view;
  const found = view.found.get(term) ?? [];
  const count = found.length;
  const present = count > 0 || title.has(term.stem);
  const long = K1 * (1 - B + (B * tokens.length) / USUAL_LENGTH);
  /** BM25's saturated count. */
  const saturated = (count * (K1 + 1)) / (count + long);
  const { near, beside } = company(view, term, found);
  const matched = found[0] ?? nearest.place;
  return {
    rarity: term.rarity,
    poolRarity: pool.rarity.get(term) ?? 0,
    weight: term.weight,
    unknown: flag(term.row < 0),
    name: flag(term.name),
    number: flag(term.number),
    asks: flag(term.asks),
    place: term.place / query.length,
    order: Math.log(1 + term.order),
    share: term.worth / (pool.worth || 1),
    times: Math.log(term.times),
    count: saturated,
    gain: term.worth * saturated,
    found: flag(count > 0),
    titled: flag(title.has(term.stem)),
    exact: flag(found.some((place) => tokens[place]?.plain === term.plain)),
    match: present ? 1 : nearest.likeness,
    likeness: nearest.likeness,
    second: nearest.second,
    family: count > 0 ? 0 : familyOf(term, view.places.keys()),
    near,
    beside,
    /** How much of the question the best sentence with it has. */
    sentence: Math.max(0, ...found.map((place) => shares[tokens[place]?.sentence ?? 0] ?? 0)),
    capital: flag(found.some((place) => tokens[place]?.capital)),
    first: count > 0 ? (found[0] ?? 0) / tokens.length : 1,
    matchedWeight: matched < 0 ? 0 : weightAt(query, view, matched),
  } as const;
}

const flag = (is: boolean | undefined): number => (is === true ? 1 : 0);

function weightAt({ vectors }: Query, { meaning }: PassageView, place: number): number {
  const row = meaning.rows[place] ?? -1;
  return row < 0 ? 0 : (vectors.weights[row] ?? 0);
}

/** How close another word of the question stands (1 when beside it), and whether one stands as it does in the question. */
function company(
  view: PassageView,
  term: Term,
  found: readonly number[],
): { readonly near: number; readonly beside: number } {
  let near = 0;
  let beside = 0;
  if (found.length === 0) return { near, beside };
  for (const [other, places] of view.found) {
    if (other === term) continue;
    const distance = other.place - term.place;
    for (const there of places) {
      for (const here of found) {
        near = Math.max(near, 1 / Math.abs(there - here));
        if (Math.abs(distance) <= 2 && there - here === distance) beside = 1;
      }
    }
  }
  return { near, beside };
}

/** Letters that words of one family begin with in common, at least. */
const FAMILY = 4;

/** Words of one family whose stems differ (Argentina, Argentine): the share of letters they begin with in common. */
function familyOf({ stem, number }: Term, stems: Iterable<string>): number {
  if (stem.length < 5 || number) return 0;
  let best = 0;
  const first = stem.slice(0, FAMILY);
  for (const other of stems) {
    if (other.length < FAMILY || !other.startsWith(first)) continue;
    let common = FAMILY;
    while (common < other.length && other[common] === stem[common]) common++;
    best = Math.max(best, common / Math.max(other.length, stem.length));
  }
  return best > 0.6 ? best : 0;
}
