/**
 * Fragments: a few words in one outlet of a statement that another outlet has whole. The whole statement replaces the
 * fragment.
 */

import type { QuoteHit } from '../ports/quote-store.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import { type ComparableWord, comparableWords, indexOfWords } from './comparable-words.ts';
import type { Statement } from './same-statement.ts';
import { wordDifference } from './word-difference.ts';

/** A single word could belong to any statement. */
const LEAST_WORDS = 2;

/** The words of a quote. */
type RunOf = (hit: QuoteHit) => readonly ComparableWord[];

export function withoutFragments(statements: readonly Statement[]): readonly Statement[] {
  const runs = new Map<QuoteHit, readonly ComparableWord[]>();
  // Cached, because each statement is compared with every other one.
  const runOf: RunOf = (hit) => {
    const run = runs.get(hit) ?? comparableWords(hit.quote.text);
    runs.set(hit, run);
    return run;
  };
  const partsOf = new Map<Statement, QuoteHit[]>();
  for (const statement of statements) {
    const whole = longestWith(statements, statement, runOf);
    const parts = partsOf.get(whole) ?? [];
    partsOf.set(whole, parts);
    if (whole !== statement) parts.push(...partsIn(statement));
  }
  return [...partsOf].map(([whole, parts]) => withParts(whole, parts, runOf));
}

/** The words of its quotes in outlets that carry nothing else of it. */
function partsIn({ lead, variants }: Statement): readonly QuoteHit[] {
  return [lead, ...variants.flatMap(({ hit, wording }) => (wording === 'different' ? [] : [hit]))];
}

function longestWith(statements: readonly Statement[], part: Statement, runOf: RunOf): Statement {
  return statements
    .filter((other) => other !== part && holds(other, part, runOf))
    .reduce((longest, next) => (lengthOf(next) > lengthOf(longest) ? next : longest), part);
}

const lengthOf = ({ lead, rest }: Statement): number =>
  [lead, ...rest].reduce((sum, { quote }) => sum + quote.text.length, 0);

/** Whether `whole` has the part's words and more, by the same speaker. A statement of several quotes is no fragment. */
function holds(whole: Statement, part: Statement, runOf: RunOf): boolean {
  if (part.rest.length > 0 || runOf(part.lead).length < LEAST_WORDS) return false;
  if (whole.lead.quote.modality !== part.lead.quote.modality) return false;
  if (shownSpeaker(whole.lead.quote) !== shownSpeaker(part.lead.quote)) return false;
  return stretchWith(whole, part.lead, runOf) !== undefined;
}

function stretchWith({ lead, rest }: Statement, part: QuoteHit, runOf: RunOf): QuoteHit | undefined {
  const words = runOf(part);
  return [lead, ...rest].find((hit) => {
    const longer = runOf(hit);
    return longer.length > words.length && indexOfWords(longer, words) !== -1;
  });
}

function withParts(whole: Statement, parts: readonly QuoteHit[], runOf: RunOf): Statement {
  const variants = parts.map((hit) => {
    const stretch = stretchWith(whole, hit, runOf) ?? whole.lead;
    return { hit, wording: 'shorter', difference: wordDifference(runOf(stretch), runOf(hit)) } as const;
  });
  return variants.length === 0 ? whole : { ...whole, variants: [...whole.variants, ...variants] };
}
