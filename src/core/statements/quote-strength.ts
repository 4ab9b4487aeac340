/** Which quotes of an article can stand in front of it: how well each leads, and which can stand alone. */
import type { StoredQuote } from '../articles/article.ts';
import { isAsserted } from '../quotes/asserted.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import type { Span } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';
import { type Completeness, completeness } from './completeness.ts';

/** What is left of the strength of words that say less than a statement does. */
const WHOLE: Readonly<Record<Completeness, number>> = { statement: 1, verbless: 0.7, fragment: 0.4 };

/** Numbers of words at which a quotation is informative and still short. */
const TELLING_WORDS = { from: 8, to: 45 };

/**
 * How well a quotation can lead a story, 0 to 1; 0 for words that were not asserted.
 * @param language of the article
 */
export function quoteStrength(quote: StoredQuote, language: string | null): number {
  const kind = { direct: 1, mixed: 0.7, indirect: 0.25 }[quote.kind];
  const named = shownSpeaker(quote) === null ? 0.35 : Math.max(0.5, quote.speaker?.confidence ?? 1);
  const words = wordsOf(quote.text.slice(0, 1_000)).length;
  const { from, to } = TELLING_WORDS;
  const telling = words < from ? words / from : words > to ? Math.max(0.4, to / words) : 1;
  const whole = WHOLE[wholeness(quote, language)];
  return quote.status === 'current' && isAsserted(quote) ? kind * named * telling * whole : 0;
}

/** The engine reports clauses with their verb, so that only their beginning is judged. */
function wholeness(quote: StoredQuote, language: string | null): Completeness {
  if (quote.kind === 'direct') return completeness(quote.text, language);
  return beginsSentence(quote) ? 'statement' : 'fragment';
}

function beginsSentence({ text }: StoredQuote): boolean {
  return /^[\p{Lu}\p{Lo}\p{N}]/u.test(text);
}

/** Spoken words, or a whole statement: a reported clause such as “that the bridge was safe” is no pull quote. */
function standsAlone(quote: StoredQuote): boolean {
  return quote.kind === 'direct' || beginsSentence(quote);
}

/** Words that stand in a digest without their sentence: a statement, or an exclamation that is whole. No “the longest bridge of the coast”. */
export function isPullQuote(quote: StoredQuote, language: string | null): boolean {
  return wholeness(quote, language) !== 'fragment';
}

/** Fewer words are an exclamation or a term. */
const WHOLE_WORDS = 4;

/** Such a quote needs no sentence beside it: “The bridge will open in May.”, not “the longest bridge of the coast”. */
function isWholeAndNamed(quote: StoredQuote, language: string | null): boolean {
  return (
    quote.kind !== 'indirect' &&
    wholeness(quote, language) === 'statement' &&
    shownSpeaker(quote) !== null &&
    wordsOf(quote.text.slice(0, 200)).length >= WHOLE_WORDS
  );
}

/** The quotes of an article, strongest first; equal ones in the order of the text. */
export function strongestFirst(
  quotes: readonly StoredQuote[],
  language: string | null,
): readonly StoredQuote[] {
  return quotes
    .map((quote) => ({ quote, strength: quoteStrength(quote, language) }))
    .toSorted((a, b) => b.strength - a.strength || a.quote.start - b.quote.start)
    .map(({ quote }) => quote);
}

/**
 * The asserted statements of an article that can stand alone: whole ones in somebody's own words and under a name, then the others, each
 * strongest first. The first quote stands for an interrupted statement.
 * Statements that repeat the sentences shown beside them come last.
 */
export function strongestStatements(
  quotes: readonly StoredQuote[],
  sentences: readonly Span[],
  language: string | null,
): readonly StoredQuote[] {
  const current = quotes.filter(
    (quote) => quote.status === 'current' && isAsserted(quote) && standsAlone(quote),
  );
  const byGroup = Map.groupBy(current, ({ group }) => group);
  const repeats = (group: string): boolean =>
    (byGroup.get(group) ?? []).some((quote) =>
      sentences.some(({ start, end }) => quote.start < end && start < quote.end),
    );
  const ranked = strongestFirst(current, language);
  const whole = new Set(ranked.filter((quote) => isWholeAndNamed(quote, language)));
  const inOrder = [...whole, ...ranked.filter((quote) => !whole.has(quote))];
  const groups = [...new Set(inOrder.map(({ group }) => group))];
  const ordered = [...groups.filter((group) => !repeats(group)), ...groups.filter(repeats)];
  return ordered.flatMap((group) => byGroup.get(group)?.toSorted((a, b) => a.start - b.start)[0] ?? []);
}
