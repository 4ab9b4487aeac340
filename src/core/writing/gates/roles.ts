/**
 * Gate: who does what to whom. Words keep the order in which a stored sentence has them, only what can be left out is left out, and
 * the words before a name stay: "A sued B" cannot become "B sued A", nor "was sued by A".
 */
import { FUNCTION_WORDS } from '../../text/closed-classes.ts';
import { carrying, isCarrying, type Passes, type Source, type Word } from './gate.ts';
import { bareName, nameRuns } from './names.ts';

/** The word before a name says what part it has. */
const PARTS = new Set(
  'by to from against over than for with without into before after despite about between under'.split(' '),
);

/** What may begin an addition within a clause. */
const JOINS = new Set([...(FUNCTION_WORDS.preposition ?? []), ...(FUNCTION_WORDS.conjunction ?? [])]);
/** What may begin the rest of a sentence, which it can do without. */
const BEGINS_ADDITION = new Set([
  ...JOINS,
  ...(FUNCTION_WORDS.relative ?? []),
  ...(FUNCTION_WORDS.subordinator ?? []),
  'that',
]);

export const roles: Passes = (proposal) => {
  const { words, from } = proposal;
  const byClause = Map.groupBy(carrying(words), ({ clause }) => clause);
  // Each clause is cut from one stored sentence, in its order; so is the whole sentence, if it has one source.
  const cut =
    from.length === 1
      ? from.some((source) => isCutFrom(carrying(words), source))
      : [...byClause.values()].every((clause) => from.some((source) => isCutFrom(clause, source)));
  return cut && nameRuns(proposal).every((run) => keepsPart(words, run, from));
};

/** Whether these words are what is left of the source when additions and whole clauses are left out. */
function isCutFrom(words: readonly Word[], source: Source): boolean {
  const [first, ...rest] = words;
  if (first === undefined) return true;
  return source.words.some((word, at) => {
    if (word.stem !== first.stem || !beginsClause(source.words, at)) return false;
    let last = at;
    let clause = first.clause;
    for (const here of rest) {
      const next = source.words.findIndex((other, i) => i > last && other.stem === here.stem);
      if (next === -1 || !mayLeaveOut(source.words, last, next, here.clause !== clause)) return false;
      last = next;
      clause = here.clause;
    }
    return mayEndAfter(source.words, last);
  });
}

/** Whether nothing that states something stands before the word in its clause. */
function beginsClause(words: readonly Word[], at: number): boolean {
  const clause = words[at]?.clause;
  return !words.slice(0, at).some((word) => word.clause === clause && isCarrying(word));
}

/**
 * Whether the words between these two can be left out: one word, an addition in the clause, or all up to another clause.
 * @param parted whether another clause begins there in the written sentence too
 */
function mayLeaveOut(words: readonly Word[], from: number, to: number, parted: boolean): boolean {
  const between = words.slice(from + 1, to);
  const dropped = carrying(between);
  if (dropped.length === 0) return true;
  if (words[from]?.clause !== words[to]?.clause)
    return parted && (beginsClause(words, to) || dropped.length === 1);
  const [first] = between;
  return dropped.length === 1 || (first !== undefined && JOINS.has(first.plain));
}

/** Whether a sentence can end here: the clause ends, or an addition begins. */
function mayEndAfter(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next === undefined || next.clause !== words[at]?.clause || BEGINS_ADDITION.has(next.plain);
}

/** Whether the name has the same part here as in a stored sentence. */
function keepsPart(words: readonly Word[], run: readonly Word[], from: readonly Source[]): boolean {
  const [first] = run;
  if (first === undefined) return true;
  const part = partOf(words, words.indexOf(first));
  return from.some((source) =>
    source.words.some((word, at) => bareName(word) === bareName(first) && partOf(source.words, at) === part),
  );
}

/** The nearest of those words before the name, over titles and articles. */
function partOf(words: readonly Word[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const word = words[i];
    if (word === undefined || word.clause !== words[at]?.clause) return null;
    if (PARTS.has(word.plain)) return word.plain;
  }
  return null;
}
