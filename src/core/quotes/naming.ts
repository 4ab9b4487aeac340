/** The name a speaker goes by in the article: the figure behind a mention, or the mention's own words. */
import type { Span } from '../text/span.ts';
import { classNumber } from '../text/vocabulary.ts';
import { type Cast, figureAt } from './cast.ts';
import type { Reading } from './reading.ts';
import type { Run } from './runs.ts';
import type { Units } from './units.ts';

const PRONOUN = classNumber('pronoun');
const FIRST_PERSON = classNumber('firstPerson');
const RELATIVE = classNumber('relative');
const POSSESSIVE = classNumber('possessive');
const DETERMINER = classNumber('determiner');

/** How sure a reader can be of a name that is no more than "they" or "who". */
const NAMELESS = 0.3;

export interface NamedSpeaker {
  readonly name: string;
  /** Index of the figure; -1 for a speaker that has no name in the text. */
  readonly figure: number;
  /** How sure the naming is, by itself. */
  readonly share: number;
}

export function nameOf(reading: Reading, cast: Cast, source: Run): NamedSpeaker {
  const { units, text } = reading;
  const span = spanOf(units, source);
  const named = figureAt(reading, cast, span);
  if (named !== null) {
    const figure = cast.figures[named.figure];
    if (figure !== undefined) return { name: figure.name, figure: named.figure, share: named.share };
  }
  return { name: plainName(text, span), figure: -1, share: isNameless(units, source) ? NAMELESS : 1 };
}

function spanOf(units: Units, run: Run): Span {
  return { start: units.start[run.first] ?? 0, end: units.end[run.last - 1] ?? 0 };
}

/** The words of the mention, on one line, without a possessive at the end. */
function plainName(text: string, span: Span): string {
  return text
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '');
}

function isNameless(units: Units, source: Run): boolean {
  if (source.last - source.first > 1) return false;
  const sort = units.sort[source.first] ?? 0;
  return (
    sort === PRONOUN ||
    sort === FIRST_PERSON ||
    sort === RELATIVE ||
    sort === POSSESSIVE ||
    sort === DETERMINER
  );
}
