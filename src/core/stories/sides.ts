/** The sides of a story: several speakers, each with the same number of statements. */

import { soundOf } from '../names/name-sound.ts';
import { isAsserted } from '../quotes/asserted.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import { quoteStrength } from '../statements/quote-strength.ts';
import type { Statement } from '../statements/same-statement.ts';

const SIDES = 3;
/** Most statements of each side. The side with the fewest sets the number, so that all get the same space. */
const EACH = 2;

export interface Side {
  readonly speaker: string;
  readonly statements: readonly Statement[];
}

/** Each speaker of asserted statements, the most quoted first. */
export function bySpeaker(statements: readonly Statement[]): readonly Side[] {
  const sides = new Map<string, { speaker: string; statements: Statement[] }>();
  for (const statement of statements) {
    const speaker = shownSpeaker(statement.lead.quote);
    if (speaker === null || !isAsserted(statement.lead.quote)) continue;
    const side = sides.get(soundOf(speaker)) ?? { speaker, statements: [] };
    side.statements.push(statement);
    sides.set(soundOf(speaker), side);
  }
  return [...sides.values()].sort((a, b) => b.statements.length - a.statements.length);
}

/** The most quoted speakers, each with the same number of statements: direct words before reported ones. */
export function sidesOf(told: readonly Side[]): readonly Side[] {
  const ownWords = told.filter(({ statements }) =>
    statements.some(({ lead }) => lead.quote.kind !== 'indirect'),
  );
  // A speaker with only reported speech would take space from speakers with direct quotes.
  const sides = (ownWords.length >= 2 ? ownWords : told).slice(0, SIDES);
  const each = Math.min(EACH, ...sides.map((side) => side.statements.length));
  return sides.map((side) => ({
    speaker: side.speaker,
    statements: side.statements.toSorted((a, b) => strength(b) - strength(a)).slice(0, each),
  }));
}

/** Whole statements in the speaker's own words before fragments and reported speech; of two alike the one in more outlets. */
function strength({ lead: { quote, article }, variants }: Statement): number {
  return quoteStrength(quote, article.language) + WIDESPREAD * Math.min(variants.length, MOST_OUTLETS);
}

/** What each further outlet adds to the strength, 0 to 1, of a statement. */
const WIDESPREAD = 0.05;
const MOST_OUTLETS = 5;
