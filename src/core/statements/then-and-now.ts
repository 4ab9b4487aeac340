/** Pairs what one person said on a subject with what they said on it before. Whether the two agree is not judged. */
import { isDated } from '../articles/publication-date.ts';
import type { QuoteHit } from '../ports/quote-store.ts';
import { isAsserted } from '../quotes/asserted.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import { nameKey } from '../text/names/name-spelling.ts';
import { STOP_WORDS } from '../text/search-words.ts';
import { stemsOf } from '../text/words.ts';
import { comparableKeys, comparableWords } from './comparable-words.ts';
import { sentenceOf } from './quote-block.ts';
import { type Statement, statementsOf } from './same-statement.ts';
import { type Difference, wordDifference } from './word-difference.ts';

export interface ThenAndNow {
  readonly earlier: Statement;
  readonly later: Statement;
  /** Left: the earlier words; right: the later ones. */
  readonly difference: Difference;
}

/** Days. */
const DAYS_BETWEEN = 7;

interface Dated {
  readonly statement: Statement;
  readonly day: string;
  /** Content words of the statement and of its sentence. */
  readonly words: ReadonlySet<string>;
}

/**
 * The newest first; each statement with the earlier one, of another day, that shares most with it.
 * @param hits quotes on one subject: where none is named, one pair in eight is on two subjects
 * @param keys the keys of this person's names: what is by anybody else is left out
 */
export function thenAndNow(hits: readonly QuoteHit[], keys: readonly string[]): readonly ThenAndNow[] {
  const theirs = hits.filter(({ quote }) => {
    const speaker = shownSpeaker(quote);
    return isAsserted(quote) && speaker !== null && keys.includes(nameKey(speaker));
  });
  const names = new Set(keys.flatMap((key) => stemsOf(key)));
  // Apart by day: a statement that was changed a little would count as the same one.
  const dated = [...Map.groupBy(theirs, dayOf).values()]
    .flatMap(statementsOf)
    .flatMap((statement) => datedStatement(statement, names))
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const weight = weights(dated);
  return dated.flatMap((later, at) => {
    let best: { readonly earlier: Dated; readonly shared: number } | null = null;
    for (const earlier of dated.slice(at + 1)) {
      if (!isLater(earlier, later) || isRepeated(earlier, later)) continue;
      const shared = sharedWeight(earlier.words, later.words, weight);
      if (shared > (best?.shared ?? 0)) best = { earlier, shared };
    }
    return best === null ? [] : [pairOf(best.earlier.statement, later.statement)];
  });
}

function datedStatement(statement: Statement, names: ReadonlySet<string>): readonly Dated[] {
  const { quote, article } = statement.lead;
  const day = dayOf(statement.lead);
  if (day === null) return [];
  const stems = stemsOf(`${quote.text} ${sentenceOf(quote, article).text}`);
  const words = new Set(stems.filter((stem) => !STOP_WORDS.has(stem) && !names.has(stem)));
  return [{ statement, day, words }];
}

/** The day of saying, or else of publication. */
function dayOf({ quote, article }: QuoteHit): string | null {
  return quote.saidOn ?? (isDated(article) ? article.publishedOn : null);
}

/** Where an article does not tell the day of saying, it may be told days after: then a week must lie between. */
function isLater(earlier: Dated, later: Dated): boolean {
  const told = [earlier, later].every(({ statement }) => statement.lead.quote.saidOn !== null);
  const [before, after] = [earlier.day, later.day].map((day) => Temporal.PlainDate.from(day));
  if (before === undefined || after === undefined) return false;
  return before.until(after).days >= (told ? 1 : DAYS_BETWEEN);
}

/** The very words once more are no news. */
function isRepeated(earlier: Dated, later: Dated): boolean {
  const [before, after] = [earlier, later].map(({ statement }) =>
    comparableKeys(statement.lead.quote.text).join(' '),
  );
  return before === after;
}

/** What is in few of the statements tells more of a subject. */
function weights(dated: readonly Dated[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of dated) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + dated.length / (counts.get(word) ?? 1));
}

/** The share of the weight of the shorter statement's words that both have. */
function sharedWeight(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weight: (word: string) => number,
): number {
  const total = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + weight(word), 0);
  const both = [...one].filter((word) => other.has(word));
  const least = Math.min(total(one), total(other));
  return least === 0 ? 0 : total(both) / least;
}

function pairOf(earlier: Statement, later: Statement): ThenAndNow {
  const [before, after] = [earlier, later].map(({ lead }) => comparableWords(lead.quote.text));
  return { earlier, later, difference: wordDifference(before ?? [], after ?? []) };
}
