/**
 * The persons and bodies that bear each name, collected while an article is read, and the one that a surname or first
 * name alone means.
 */
import { nameKey } from '../../text/names/name-spelling.ts';
import type { Gender } from './gender.ts';
import type { Mention } from './mentions.ts';

/** Most bearers of one name; only hostile text has more. */
const MOST_BEARERS = 40;
/** For how many sentences the last person named stays the one whom a shared surname means. */
const IN_MIND = 2;

/** One person or body, as known so far. */
export interface Bearer {
  words: readonly string[];
  kind: Mention['kind'];
  gender: Gender;
  /** How many times the text has the full name. */
  full: number;
  readonly mentions: Mention[];
  readonly doubtful: Set<Mention>;
  /** Token and sentence of the last mention so far; -1 before the first. */
  latest: number;
  sentence: number;
}

export interface BearerChoice {
  readonly bearer: Bearer;
  readonly sure: boolean;
}

export interface Bearers {
  readonly all: readonly Bearer[];
  add(mention: Mention): Bearer;
  named(bearer: Bearer, mention: Mention): void;
  bySurname(key: string): readonly Bearer[];
  byFirst(key: string): readonly Bearer[];
  byMiddle(key: string): readonly Bearer[];
  /** Whether the article's title names the bearer. */
  isInHeadline(bearer: Bearer): boolean;
}

/** `headline`: keys of the words in the article's title. */
export function bearersOf(headline: ReadonlySet<string>): Bearers {
  const all: Bearer[] = [];
  const surname = new Map<string, Bearer[]>();
  const first = new Map<string, Bearer[]>();
  const middle = new Map<string, Bearer[]>();
  return {
    all,
    add({ words, kind, gender, ...rest }) {
      const full = words.length > 1 ? 1 : 0;
      const mention: Mention = { words, kind, gender, ...rest };
      const bearer = {
        words,
        kind,
        gender,
        full,
        mentions: [mention],
        doubtful: new Set<Mention>(),
        latest: -1,
        sentence: -1,
      };
      all.push(bearer);
      index(surname, words.at(-1), bearer);
      if (kind !== 'body') {
        index(first, words[0], bearer);
        for (const word of words.slice(1, -1)) index(middle, word, bearer);
      }
      return bearer;
    },
    named(bearer, mention) {
      bearer.latest = mention.first;
      bearer.sentence = mention.sentence;
    },
    bySurname: (key) => surname.get(key) ?? [],
    byFirst: (key) => first.get(key) ?? [],
    byMiddle: (key) => middle.get(key) ?? [],
    isInHeadline: ({ words }) => words.length > 1 && words.every((word) => headline.has(nameKey(word))),
  };
}

function index(map: Map<string, Bearer[]>, word: string | undefined, bearer: Bearer): void {
  const key = nameKey(word ?? '');
  const list = map.get(key);
  if (list === undefined) map.set(key, [bearer]);
  else if (list.length < MOST_BEARERS) list.push(bearer);
}

/**
 * Of several bearers: the one whose gender fits a form of address; then the one named last, if no other was named close
 * by; then the person of the headline. Any other choice is not sure.
 */
export function chooseBearer(
  candidates: readonly Bearer[],
  mention: Mention,
  bearers: Bearers,
): BearerChoice | undefined {
  const gender = mention.titleGender;
  const fitting = preferred(
    candidates.filter((one) => one.gender === null || gender === null || one.gender === gender),
    mention,
  );
  if (fitting.length < 2) return fitting[0] && { bearer: fitting[0], sure: true };
  const headline = fitting.filter((one) => bearers.isInHeadline(one));
  const [latest, before] = fitting.toSorted((a, b) => b.latest - a.latest);
  if (latest === undefined) return undefined;
  if (latest.latest === -1) {
    const most = fitting.reduce((best, one) => (one.full > best.full ? one : best), latest);
    return { bearer: headline[0] ?? most, sure: headline.length === 1 };
  }
  const near = mention.sentence - latest.sentence <= IN_MIND;
  const alone = before === undefined || before.latest === -1 || mention.sentence - before.sentence > IN_MIND;
  if (near && alone) return { bearer: latest, sure: true };
  if (headline.length === 1 && headline[0] !== undefined) return { bearer: headline[0], sure: true };
  return { bearer: latest, sure: false };
}

/** Of several, those with the title of the mention, and those who were not only named as a relative. */
function preferred(fitting: readonly Bearer[], { title }: Mention): readonly Bearer[] {
  if (fitting.length < 2) return fitting;
  const titled =
    title === null ? [] : fitting.filter(({ mentions }) => mentions.some((one) => one.title === title));
  if (titled.length > 0) return titled;
  const own = fitting.filter(({ mentions }) => mentions.some((one) => one.words.length > 1 && !one.relative));
  return own.length > 0 ? own : fitting;
}
