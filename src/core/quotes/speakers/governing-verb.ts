/** The speaker of a content by the grammar of its sentence: the subject of the verb that governs the words. */
import type { ContentSpan } from '../labels/label-spans.ts';
import { wordAt } from '../names/noun-phrases.ts';
import { type Clauses, isQuote } from './clause-words.ts';
import { hintBefore } from './governing/before-words.ts';
import { hintAfter } from './governing/behind-words.ts';
import { HINT, type Hint } from './governing/hint.ts';

/** At most one hint from after the words and one from before them. */
export function hintsFor(clauses: Clauses, content: ContentSpan): readonly Hint[] {
  const hints: Hint[] = [];
  const after = hintAfter(clauses, content);
  if (after !== null) hints.push(after);
  const before = hintBefore(clauses, content);
  if (before !== null) hints.push(before);
  const [only] = hints;
  const beside = only !== undefined && (only.kind === HINT.after || only.kind === HINT.inverted);
  if (!beside || !isQuote(clauses, content.last - 1)) return hints;
  // A quotation that is a whole sentence is no object of a verb before it.
  const [, other] = hints;
  const rival = other !== undefined && other.kind !== HINT.found && !isToCome(clauses, other);
  if (rival && !isLong(clauses, content.last - 1)) return hints;
  return [{ ...only, certain: true }, ...(other === undefined ? [] : [{ ...other, certain: false }])];
}

/** "The letter will say “…”, aides said": only the aides have spoken yet. */
function isToCome(clauses: Clauses, { kind, verb }: Hint): boolean {
  return kind === HINT.before && wordAt(clauses.units, verb - 1) === 'will';
}

/** Characters from which on a quotation is more than a term or fragment. */
const LONG = 60;

function isLong({ units }: Clauses, quote: number): boolean {
  return (units.end[quote] ?? 0) - (units.start[quote] ?? 0) > LONG;
}
