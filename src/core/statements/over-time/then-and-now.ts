/** Pairs what one person said on a subject with what they said on it before. Whether the two agree is not judged. */
import { isDated } from '../../articles/publication-date.ts';
import type { QuoteHit } from '../../ports/quote-store.ts';
import { isAsserted } from '../../quotes/asserted.ts';
import { shownSpeaker } from '../../quotes/confidence/shown-speaker.ts';
import { nameKey } from '../../text/names/name-spelling.ts';
import { STOP_WORDS } from '../../text/search-words.ts';
import { stemsOf } from '../../text/words.ts';
import { type ComparableWord, comparableWords } from '../comparable-words.ts';
import { completeness } from '../completeness.ts';
import { sentenceOf } from '../quote-block.ts';
import { type Statement, statementsOf } from '../same-statement.ts';
import { wordDifference } from '../word-difference.ts';
import { isOnSubject } from './on-subject.ts';
import type { ThenAndNow } from './pair.ts';
import { isRepeated } from './same-wording.ts';
import { isToldAgain } from './told-again.ts';

/** Days. */
const DAYS_BETWEEN = 7;
const LEAST_WORDS = 3;
/** The share of words from which a statement between two alike says otherwise, and not something else. */
const OTHERWISE = 0.5;

interface Dated {
  readonly statement: Statement;
  readonly day: string;
  /** Of the leading quote, in order. */
  readonly said: readonly ComparableWord[];
  /** Content words of the statement and of its sentence, without those of the subject. */
  readonly words: ReadonlySet<string>;
}

/**
 * The newest first; each statement with the earlier one, of another day, that shares most with it.
 * @param hits quotes that may be on the subject
 * @param keys the keys of this person's names: what is by anybody else is left out
 * @param about the subject as it was typed
 */
export function thenAndNow(
  hits: readonly QuoteHit[],
  keys: readonly string[],
  about: string,
): readonly ThenAndNow[] {
  const theirs = hits.filter((hit) => {
    const speaker = shownSpeaker(hit.quote);
    return isAsserted(hit.quote) && speaker !== null && keys.includes(nameKey(speaker)) && saysSomething(hit);
  });
  const others = new Set([...keys, about].flatMap((words) => stemsOf(words)));
  // Apart by day: a statement that was changed a little would count as the same one.
  const dated = [...Map.groupBy(theirs, dayOf).values()]
    .flatMap(statementsOf)
    .flatMap((statement) => datedStatement(statement, about, others))
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const weight = weights(dated);
  return dated.flatMap((later, at) => {
    if (isToldAgain(later.statement.lead)) return [];
    let best: { readonly earlier: Dated; readonly shared: number } | null = null;
    for (const earlier of dated.slice(at + 1)) {
      if (!isLater(earlier, later) || !isComparable(earlier, later)) continue;
      if (isRepeated(earlier.said, later.said)) {
        // News only if the person said otherwise in between.
        if (best !== null && best.shared < OTHERWISE) best = null;
        break;
      }
      const shared = sharedWeight(earlier.words, later.words, weight);
      if (best === null || shared > best.shared) best = { earlier, shared };
    }
    return best === null ? [] : [pairOf(best.earlier, later)];
  });
}

/** Single words of somebody's, such as a term, say nothing that could change; what an outlet reports needs a clause with its subject. */
function saysSomething({ quote, article }: QuoteHit): boolean {
  if (quote.kind !== 'direct') return completeness(quote.text, article.language) === 'statement';
  return comparableWords(quote.text).length >= LEAST_WORDS;
}

function datedStatement(statement: Statement, about: string, others: ReadonlySet<string>): readonly Dated[] {
  const { quote, article } = statement.lead;
  const day = dayOf(statement.lead);
  if (day === null || !isOnSubject(statement, about)) return [];
  const stems = stemsOf(`${quote.text} ${sentenceOf(quote, article).text}`);
  const words = new Set(stems.filter((stem) => !STOP_WORDS.has(stem) && !others.has(stem)));
  return [{ statement, day, said: comparableWords(quote.text), words }];
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

/** Words in two languages differ in every word. */
function isComparable(earlier: Dated, later: Dated): boolean {
  const [one, other] = [earlier, later].map(({ statement }) => statement.lead.article.language);
  return one === other || one === null || other === null;
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

function pairOf(earlier: Dated, later: Dated): ThenAndNow {
  const difference = wordDifference(earlier.said, later.said);
  return { earlier: earlier.statement, later: later.statement, difference };
}
