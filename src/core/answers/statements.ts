/** The same words in several outlets, told once: which quotes of a list are one statement, and how their wordings differ. */
import { shownSpeaker } from '../quotes/confidence.ts';
import { type Difference, differ } from './difference.ts';
import type { QuoteHit } from './stores.ts';
import { type Line, type Told, toldOnce } from './toldonce.ts';
import { indexOfRun, type RunWord, wordRun } from './wordrun.ts';

/** Another outlet's wording of the same statement. */
export interface Variant {
  readonly hit: QuoteHit;
  /** `same`: word for word; `shorter`: a part of the lead's words; `different`: worded otherwise. */
  readonly wording: 'same' | 'shorter' | 'different';
  /** Left is the lead's wording (or that of the stretch which it words), right the variant's. */
  readonly difference: Difference;
}

/** One statement: the wording that says most, the further stretches of it, and the other outlets' wordings. */
export interface Statement {
  readonly lead: QuoteHit;
  readonly rest: readonly QuoteHit[];
  readonly variants: readonly Variant[];
}

/** Statements in the order of the list, which is kept. */
export function statementsOf(hits: readonly QuoteHit[]): readonly Statement[] {
  return toldOnce(hits, lineOf).map(toStatement);
}

function lineOf({ quote, article }: QuoteHit): Line {
  const { of, group, text } = quote;
  return { article: article.id, of, group, text, speaker: shownSpeaker(quote) };
}

/** The statement that some quotes were found to be. */
export function toStatement({ lead, rest, others }: Told<QuoteHit>): Statement {
  return {
    lead,
    rest: rest.toSorted((a, b) => a.quote.start - b.quote.start),
    variants: others.map(({ item, words }) => {
      const [first, other] = [wordRun(words.quote.text), wordRun(item.quote.text)];
      return { hit: item, wording: wordingOf(first, other), difference: differ(first, other) };
    }),
  };
}

function wordingOf(lead: readonly RunWord[], other: readonly RunWord[]): Variant['wording'] {
  const at = indexOfRun(lead, other);
  if (at === -1) return 'different';
  return lead.length === other.length ? 'same' : 'shorter';
}
