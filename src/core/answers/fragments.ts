/** A few words that one outlet quotes of a statement which another one has whole: the whole stands for them, at the place of the first. */
import { shownSpeaker } from '../quotes/confidence.ts';
import { differ } from './difference.ts';
import type { Statement } from './statements.ts';
import type { QuoteHit } from './stores.ts';
import { indexOfRun, wordRun } from './wordrun.ts';

/** A word alone may be of any statement. */
const LEAST_WORDS = 2;

export function withoutFragments(statements: readonly Statement[]): readonly Statement[] {
  const partsOf = new Map<Statement, QuoteHit[]>();
  for (const statement of statements) {
    const whole = longestWith(statements, statement);
    const parts = partsOf.get(whole) ?? [];
    partsOf.set(whole, parts);
    if (whole !== statement) parts.push(...partsIn(statement));
  }
  return [...partsOf].map(([whole, parts]) => withParts(whole, parts));
}

/** Its words in all outlets that have no others. */
function partsIn({ lead, variants }: Statement): readonly QuoteHit[] {
  return [lead, ...variants.flatMap(({ hit, wording }) => (wording === 'different' ? [] : [hit]))];
}

function longestWith(statements: readonly Statement[], part: Statement): Statement {
  return statements
    .filter((other) => other !== part && holds(other, part))
    .reduce((longest, next) => (lengthOf(next) > lengthOf(longest) ? next : longest), part);
}

const lengthOf = ({ lead, rest }: Statement): number =>
  [lead, ...rest].reduce((sum, { quote }) => sum + quote.text.length, 0);

/** Longer by some words, by the same speaker; a statement of several stretches is no fragment. */
function holds(whole: Statement, part: Statement): boolean {
  const words = wordRun(part.lead.quote.text);
  if (part.rest.length > 0 || words.length < LEAST_WORDS) return false;
  if (shownSpeaker(whole.lead.quote) !== shownSpeaker(part.lead.quote)) return false;
  return stretchWith(whole, part.lead) !== undefined;
}

function stretchWith({ lead, rest }: Statement, part: QuoteHit): QuoteHit | undefined {
  const words = wordRun(part.quote.text);
  return [lead, ...rest].find(({ quote }) => {
    const longer = wordRun(quote.text);
    return longer.length > words.length && indexOfRun(longer, words) !== -1;
  });
}

function withParts(whole: Statement, parts: readonly QuoteHit[]): Statement {
  const variants = parts.map((hit) => {
    const stretch = stretchWith(whole, hit) ?? whole.lead;
    const difference = differ(wordRun(stretch.quote.text), wordRun(hit.quote.text));
    return { hit, wording: 'shorter', difference } as const;
  });
  return variants.length === 0 ? whole : { ...whole, variants: [...whole.variants, ...variants] };
}
