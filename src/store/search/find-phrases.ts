/** Finds the rows that hold the words of a claim in order, even if each word is common. */
import type { Db } from '../schema.ts';
import { mayBeCapitals, type Phrase, rarestPhrases, sentencesSought } from './claim-phrases.ts';
import { frequencies } from './find-rows.ts';
import type { Field, FullText } from './fulltext.ts';

/** Words counted first, the longest: long words are rare, and each count takes half a millisecond. */
const LONGEST = 6;
/** If the rarest of these is in more rows than SCARCE, ASKED words are counted. */
const SCARCE = 2_000;
const ASKED = 24;
/** Share of rows assumed for a word that was not counted. */
const SUPPOSED = 0.5;
/** If all words are very common, the search reads the newest rows, up to this many that hold the rarest word: 0.3 µs each. */
const WALKED = 300_000;

/** The newest first; rows that hold two rare phrases of the claim come before those that hold one of them. */
export async function findPhrases(
  fulltext: FullText,
  db: Db,
  field: Field,
  claim: string,
  limit: number,
): Promise<readonly number[]> {
  const sentences = sentencesSought(claim);
  const words = [...new Set(sentences.flat().filter((word) => word !== null))].sort(
    (a, b) => b.length - a.length,
  );
  if (words.length === 0) return [];
  let asked = words.slice(0, LONGEST);
  let counted = await frequencies(fulltext, db, field, asked, 'rough');
  if (Math.min(...counted.rows) > SCARCE && words.length > LONGEST) {
    asked = words.slice(0, ASKED);
    counted = await frequencies(fulltext, db, field, asked, 'rough');
  }
  const { total, place } = counted;
  const rows = new Map(asked.map((word, at) => [word, counted.rows[at] ?? 0]));
  // A word that is in no row means that no row holds the claim.
  if (asked.some((word) => rows.get(word) === 0 && !mayBeCapitals(claim, word))) return [];
  const rowsWith = (word: string) => {
    const held = rows.get(word);
    return held === undefined ? SUPPOSED * total : held === 0 ? null : held;
  };
  const [first, second] = rarestPhrases(sentences, rowsWith, total);
  if (first === undefined) return [];
  const rarest = Math.min(total, ...[...rows.values()].filter((held) => held > 0));
  const from = Math.max(0, Math.floor(total - (total * WALKED) / rarest));
  const range = { from, to: Number.MAX_SAFE_INTEGER };
  const found = new Set<number>();
  const share = (word: string): number => Math.min(MOST, (rowsWith(word) ?? 0) / total);
  for (const stretches of steps(first, second, sentences.length > 1)) {
    if (found.size >= limit) break;
    const texts = stretches.map(({ text }) => text);
    const newest = {
      words: texts,
      join: 'all',
      range,
      rarest: 0,
      holding: stretches.reduce((held, stretch) => (held * stretch.rows) / total, total),
      matching: texts.reduce((held, text) => held * inSequence(text.split(' ').map(share)), total),
      total,
    } as const;
    for (const { pk } of await fulltext.newest(db, place, newest, limit - found.size)) found.add(pk);
  }
  return [...found].slice(0, limit);
}

/** A phrase expected in more rows than this is searched alone only if the claim has an inner line or sentence end. */
const SOME = 500;

/** No word is taken to be in every row. */
const MOST = 0.99;
/** The usual number of words in a row. */
const LENGTH = 60;

/** The share of rows that hold words one after another, from the shares that hold each, if words are independent. */
function inSequence(shares: readonly number[]): number {
  const ofPlaces = shares.map((share) => -Math.log(1 - share) / LENGTH);
  return Math.min(
    1,
    ofPlaces.reduce((all, place) => all * place, LENGTH),
  );
}

/** The searches, in order. The two phrases may lie in different passages, and one of them may run over the end of one. */
function steps(first: Phrase, second: Phrase | undefined, parted: boolean): readonly (readonly Phrase[])[] {
  const stretches = second === undefined ? [first] : [first, second];
  const alone = stretches.filter(({ rows }, at) => rows <= SOME || (parted && at === 0));
  return [stretches, ...(second === undefined ? [] : alone.map((one) => [one]))];
}
