/** The same words in several outlets, told once: which quotes of a list are one statement, and how their wordings differ. */

import type { QuoteHit } from '../ports/quote-store.ts';
import { shownSpeaker } from '../quotes/confidence.ts';
import { indexOfRun, type RunWord, wordRun } from './comparable-words.ts';
import { type Line, type Told, toldOnce } from './merge-statements.ts';
import { type Difference, differ } from './word-difference.ts';

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

/** All the quotes that it is told by. */
export function hitsOf({ lead, rest, variants }: Statement): readonly QuoteHit[] {
  return [lead, ...rest, ...variants.map(({ hit }) => hit)];
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
export function toStatement(told: Told<QuoteHit>): Statement {
  const { lead, rest, others } = ledByFullest(told);
  return {
    lead,
    rest: rest.toSorted((a, b) => a.quote.start - b.quote.start),
    variants: others.map(({ item, words }) => {
      const [first, other] = [wordRun(words.quote.text), wordRun(item.quote.text)];
      return { hit: item, wording: wordingOf(first, other), difference: differ(first, other) };
    }),
  };
}

/** The speaker's own words before reported ones, and of these the wording that has more of them. */
function ledByFullest(told: Told<QuoteHit>): Pick<Told<QuoteHit>, 'lead' | 'rest' | 'others'> {
  const { lead, rest, others } = told;
  if (rest.length > 0) return told;
  const fullest = [lead, ...others.map(({ item }) => item)].reduce((best, next) =>
    saysMore(next, best) ? next : best,
  );
  if (fullest === lead) return told;
  const all = [lead, ...others.map(({ item }) => item)].filter((hit) => hit !== fullest);
  return { lead: fullest, rest, others: all.map((item) => ({ item, words: fullest })) };
}

/** How far a quote is the speaker's own words. */
export const OWN_WORDS = { direct: 2, mixed: 1, indirect: 0 } as const;

function saysMore({ quote: a }: QuoteHit, { quote: b }: QuoteHit): boolean {
  if (a.kind !== b.kind) return OWN_WORDS[a.kind] > OWN_WORDS[b.kind];
  const [long, short] = [wordRun(a.text), wordRun(b.text)];
  return long.length > short.length && indexOfRun(long, short) !== -1;
}

function wordingOf(lead: readonly RunWord[], other: readonly RunWord[]): Variant['wording'] {
  const at = indexOfRun(lead, other);
  if (at === -1) return 'different';
  return lead.length === other.length ? 'same' : 'shorter';
}
