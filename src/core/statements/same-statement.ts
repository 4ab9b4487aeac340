/** Merges quotes of several outlets into statements and compares their wordings. */

import type { QuoteHit } from '../ports/quote-store.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import { type ComparableWord, comparableWords, indexOfWords } from './comparable-words.ts';
import { type MergedStatement, mergeStatements, type StatementText } from './merge-statements.ts';
import { type Difference, wordDifference } from './word-difference.ts';

/** Another outlet's wording of the same statement. */
export interface Variant {
  readonly hit: QuoteHit;
  /** `same`: word for word. `shorter`: a part of the leading quote's words. `different`: other words. */
  readonly wording: 'same' | 'shorter' | 'different';
  /** Left: the leading quote's wording, or that of the quote it matches. Right: the variant's. */
  readonly difference: Difference;
}

/**
 * One statement: the fullest wording, the other quotes of the same interrupted statement, and the wordings of other
 * outlets.
 */
export interface Statement {
  readonly lead: QuoteHit;
  readonly rest: readonly QuoteHit[];
  readonly variants: readonly Variant[];
}

/** All quotes that carry the statement. */
export function statementHits({ lead, rest, variants }: Statement): readonly QuoteHit[] {
  return [lead, ...rest, ...variants.map(({ hit }) => hit)];
}

/** Statements in the order of the list. */
export function statementsOf(hits: readonly QuoteHit[]): readonly Statement[] {
  return mergeStatements(hits, lineOf).map(toStatement);
}

function lineOf({ quote, article }: QuoteHit): StatementText {
  const { of, group, text, modality } = quote;
  return { article: article.id, of, group, text, speaker: shownSpeaker(quote), modality };
}

/** The statement of quotes that were merged. */
export function toStatement(told: MergedStatement<QuoteHit>): Statement {
  const { lead, rest, others } = ledByFullest(told);
  return {
    lead,
    rest: rest.toSorted((a, b) => a.quote.start - b.quote.start),
    variants: others.map(({ item, words }) => {
      const [first, other] = [comparableWords(words.quote.text), comparableWords(item.quote.text)];
      return { hit: item, wording: wordingOf(first, other), difference: wordDifference(first, other) };
    }),
  };
}

/** The speaker's own words lead over reported ones; among these, the wording with most of them. */
function ledByFullest(
  told: MergedStatement<QuoteHit>,
): Pick<MergedStatement<QuoteHit>, 'lead' | 'rest' | 'others'> {
  const { lead, rest, others } = told;
  if (rest.length > 0) return told;
  const fullest = [lead, ...others.map(({ item }) => item)].reduce((best, next) =>
    saysMore(next, best) ? next : best,
  );
  if (fullest === lead) return told;
  const all = [lead, ...others.map(({ item }) => item)].filter((hit) => hit !== fullest);
  return { lead: fullest, rest, others: all.map((item) => ({ item, words: fullest })) };
}

/** How much of a quote is in the speaker's own words. */
const VERBATIM_DEGREE = { direct: 2, mixed: 1, indirect: 0 } as const;

function saysMore({ quote: a }: QuoteHit, { quote: b }: QuoteHit): boolean {
  if (a.kind !== b.kind) return VERBATIM_DEGREE[a.kind] > VERBATIM_DEGREE[b.kind];
  const [long, short] = [comparableWords(a.text), comparableWords(b.text)];
  return long.length > short.length && indexOfWords(long, short) !== -1;
}

function wordingOf(lead: readonly ComparableWord[], other: readonly ComparableWord[]): Variant['wording'] {
  const at = indexOfWords(lead, other);
  if (at === -1) return 'different';
  return lead.length === other.length ? 'same' : 'shorter';
}
