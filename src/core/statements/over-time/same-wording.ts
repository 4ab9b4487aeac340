/** How an earlier and a later statement of one person compare: the same words once more, or the earlier ones in other words. */
import { stemsOf } from '../../text/words.ts';
import { type ComparableWord, comparableWords, indexOfWords, isTelling } from '../comparable-words.ts';
import type { ThenAndNow } from './pair.ts';

/** Words in common that a change of wording leaves; and the share of the shorter one's telling words, two at least. */
const LEAST_COMMON = 3;
const LEAST_TELLING = 2;
const LEAST_SHARE = 1 / 3;
/** Words from the subject within which one of them stands in both: a long statement may name it by the way. */
const NEAR = 6;

/** What turns a statement round, or gives it another measure. */
const TURNING =
  /^(?:no|not|never|nobody|nothing|none|neither|nor|without|only|unless|until|cannot|.*n't|.*\d.*)$/;

/** The very words once more, or a part of them, are no news: a number or a “not” more is. */
export function isRepeated(before: readonly ComparableWord[], after: readonly ComparableWord[]): boolean {
  const [long, short] = before.length > after.length ? [before, after] : [after, before];
  if (indexOfWords(long, short) !== -1) return true;
  const known = new Set(short.map(({ key }) => key));
  const telling = short.filter(isTelling);
  return (
    telling.length >= LEAST_TELLING &&
    telling.every(({ key }) => long.some((word) => word.key === key)) &&
    !long.some(({ key }) => TURNING.test(key) && !known.has(key))
  );
}

/** Whether the later statement is the earlier one in other words, and not another thought; what outlets report is in their words. */
export function isReworded({ earlier, later, difference }: ThenAndNow, about: string): boolean {
  const quotes = [earlier.lead.quote, later.lead.quote];
  if (quotes.some(({ kind }) => kind === 'indirect') || difference.same < LEAST_COMMON) return false;
  const [before = [], after = []] = quotes.map(({ text }) => comparableWords(text));
  const all = keysOf(before).intersection(keysOf(after)).size;
  const size = Math.min(keysOf(before).size, keysOf(after).size);
  if (all < LEAST_TELLING || all < LEAST_SHARE * size) return false;
  return keysOf(nearSubject(before, about)).intersection(keysOf(nearSubject(after, about))).size > 0;
}

function keysOf(words: readonly ComparableWord[]): ReadonlySet<string> {
  return new Set(words.filter((word) => isTelling(word) && !TURNING.test(word.key)).map(({ key }) => key));
}

/** The words around the subject without its own; all of them where only the outlet names it. */
function nearSubject(words: readonly ComparableWord[], about: string): readonly ComparableWord[] {
  const stems = new Set(stemsOf(about));
  const named = words.map(({ text }) => stemsOf(text).some((stem) => stems.has(stem)));
  const places = named.flatMap((isNamed, at) => (isNamed ? [at] : []));
  if (places.length === 0) return words;
  return words.filter((_, at) => named[at] !== true && places.some((place) => Math.abs(place - at) <= NEAR));
}
