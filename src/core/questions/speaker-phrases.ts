/**
 * Finds the positions in a question where a name is that of a speaker: before a verb of saying, with a possessive,
 * after `by` and `according to`.
 */
import { isStop, type PhraseWord } from './phrase-words.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BEING,
  CLAUSE_OPENERS,
  INNER,
  MAKING,
  REPORTED_IN,
  REPORTING,
  SAYING,
  WORDS_OF,
} from './speech-words.ts';

/** Words that may be a name; positions count the question's words. */
export interface NamePosition {
  readonly from: number;
  /** Where the name may end, longest first. */
  readonly ends: readonly number[];
  /** Positions of other words that only ask for this person's quotes. */
  readonly asking: readonly number[];
}

/** A possible name with the verb after it. */
export interface SubjectPosition extends NamePosition {
  readonly verb: number;
}

/** Members of a list that are no names: `Putin and his aides`. */
const THEIR = new Set(['his', 'her', 'their']);
/** Most words between a verb or preposition and the name. */
const REACH = 12;

/** Names before verbs: `did Putin say`, `what Putin said`, `Putin said`. */
export function subjectPositions(words: readonly PhraseWord[]): readonly SubjectPosition[] {
  const making = words.some(({ plain }) => WORDS_OF.has(plain));
  return words.flatMap(({ plain }, verb) => {
    const speaks = SAYING.has(plain) || REPORTING.has(plain) || (making && MAKING.has(plain));
    const subject = speaks ? subjectBefore(words, verb) : null;
    return subject === null ? [] : [subject];
  });
}

function subjectBefore(words: readonly PhraseWord[], verb: number): SubjectPosition | null {
  let end = verb;
  while (end > 0 && ADVERBS.has(words[end - 1]?.plain ?? '')) end--;
  let from = end;
  let clause: number | null = null;
  for (; from > 0 && end - from < REACH; from--) {
    const word = words[from - 1];
    if (word === undefined || opens(word, words[verb])) break;
    if (BEING.has(word.plain) || (isStop(word) && clause === null && !THEIR.has(word.plain))) return null;
    if (isStop(word) && !THEIR.has(word.plain)) break;
    if (words[from]?.breaks === true) clause = from;
  }
  const opener = words[from - 1];
  // `Which countries warned of it?` asks who spoke.
  if (from === 1 && opener?.plain === 'which') return null;
  const begins = opener === undefined || opens(opener, words[verb]) ? from : clause;
  if (begins === null || begins >= end) return null;
  // In `Obama's remarks` the word is no verb.
  const noun = WORDS_OF.has(words[verb]?.plain ?? '') && words.slice(begins, end).some(({ owns }) => owns);
  return noun ? null : { from: begins, ends: [end], asking: [verb], verb };
}

/** In `was Putin called` somebody else speaks: after a form of `be`, only the -ing form is the person's own speech. */
function opens({ plain }: PhraseWord, verb: PhraseWord | undefined): boolean {
  if (BEING.has(plain)) return verb?.plain.endsWith('ing') === true;
  return AUXILIARIES.has(plain) || CLAUSE_OPENERS.has(plain);
}

/** Names with a possessive: `Obama’s latest remarks`. */
export function possessivePositions(words: readonly PhraseWord[]): readonly NamePosition[] {
  return words.flatMap(({ owns }, at) => {
    const noun = owns ? words.findIndex(({ plain }, place) => place > at && WORDS_OF.has(plain)) : -1;
    if (noun === -1 || noun > at + 3) return [];
    let from = at;
    while (from > 0 && at - from < REACH) {
      const before = words[from - 1];
      if (words[from]?.breaks === true || before === undefined || isStop(before)) break;
      from--;
    }
    return [{ from, ends: [at + 1], asking: [noun] }];
  });
}

/** Names after a preposition: `said by Putin`, `the words of Putin`, `remarks from Putin`. */
export function authorPositions(words: readonly PhraseWord[]): readonly NamePosition[] {
  const isWords = ({ plain }: PhraseWord) =>
    WORDS_OF.has(plain) || SAYING.has(plain) || REPORTED_IN.has(plain);
  return words.flatMap(({ plain }, at) => {
    const reach = plain === 'by' ? REACH : plain === 'of' || plain === 'from' ? 1 : 0;
    const asking = words.slice(Math.max(0, at - reach), at).findLastIndex(isWords);
    return asking === -1
      ? []
      : [{ ...positionAfter(words, at + 1), asking: [Math.max(0, at - reach) + asking] }];
  });
}

/** A name with a topic and no verb: `Putin on trade`. */
export function leadingPosition(words: readonly PhraseWord[]): NamePosition | null {
  const on = words.findIndex(({ plain }) => plain === 'on' || plain === 'about');
  const asks = words.some((word) => AUXILIARIES.has(word.plain) || CLAUSE_OPENERS.has(word.plain));
  return on < 1 || on > 4 || asks ? null : { from: 0, ends: [on], asking: [] };
}

/** `according to …`: the position after it, and the start of the phrase. */
export function accordingToPosition(
  words: readonly PhraseWord[],
): (NamePosition & { readonly according: number }) | null {
  const according = words.findIndex(
    ({ plain }, at) => plain === 'according' && words[at + 1]?.plain === 'to' && words[at + 2] !== undefined,
  );
  if (according === -1) return null;
  let from = according + 2;
  if (['the', 'a', 'an'].includes(words[from]?.plain ?? '')) from++;
  return { ...positionAfter(words, from), according };
}

/**
 * Possible names from this position on. They end at a mark or at a word that is in no name; they may also end before
 * `of` and `and`.
 */
export function positionAfter(words: readonly PhraseWord[], from: number): NamePosition {
  let to = from;
  for (; to < words.length && to - from < REACH; to++) {
    const word = words[to];
    if (word === undefined || isStop(word) || (to > from && word.breaks)) break;
  }
  const ends: number[] = [];
  for (let end = to; end > from; end--) {
    if (INNER.has(words[end - 1]?.plain ?? '')) continue;
    if (end === to || INNER.has(words[end]?.plain ?? '') || ends.length === 0) ends.push(end);
  }
  return { from, ends, asking: [] };
}
