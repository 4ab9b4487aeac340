/** A line that introduces the quotation in the next paragraph: "The mayor, Ada Blom, issued the following statement:". */
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import type { Units } from '../marks/text-units.ts';
import { isBesideVerb, isNameWord, isPronoun, phraseEndingAt, wordAt } from '../names/noun-phrases.ts';

const SAY = classNumber('say');
const TELL = classNumber('tell');
const DOCUMENT = classNumber('document');

/** Verbs of issuing; the noun "statement" follows. */
const ISSUING =
  /^(?:issued|issues|released|releases|posted|posts|published|shared|sent|made|gave|signed|put)$/;
const STATEMENT =
  /^(?:statement|comment|comments|response|message|post|note|letter|reply|video|tweet|apology|remarks)$/;

/** How far a verb may be from its colon, in units: "told reporters on the steps of the court on Monday:". */
const REACH = 24;

/**
 * The speaker of a quotation that begins its paragraph after a line with a colon; null if the line does not name one
 * clearly.
 */
export function introducedBy(units: Units, quote: number): UnitSpan | null {
  const colon = quote - 1;
  if (units.shape[colon] !== SHAPE.colon || units.passage[colon] === units.passage[quote]) return null;
  let issued = false;
  for (
    let i = colon - 1;
    i >= Math.max(0, colon - REACH) && units.sentence[i] === units.sentence[colon];
    i--
  ) {
    const sort = units.sort[i];
    const word = wordAt(units, i);
    issued ||= STATEMENT.test(word);
    if (units.stretch[i] !== -1) return null;
    if (issued && ISSUING.test(word)) return subjectBefore(units, i);
    if ((sort === SAY || sort === TELL) && !word.endsWith('ing') && !STATEMENT.test(word))
      return subjectBefore(units, i);
  }
  return null;
}

/** The phrase before the verb, without adverbs and auxiliaries; or the name between commas before it. */
function subjectBefore(units: Units, verb: number): UnitSpan | null {
  let last = verb - 1;
  while (last > 0 && isBesideVerb(units, last)) last -= 1;
  if (last < 0 || units.sentence[last] !== units.sentence[verb]) return null;
  const isAside = units.shape[last] === SHAPE.comma;
  const phrase = phraseEndingAt(units, isAside ? last - 1 : last);
  if (phrase === null) return null;
  if (isAside) {
    const opens = units.shape[phrase.first - 1] === SHAPE.comma;
    for (let i = phrase.first; i < phrase.last; i++) if (!isNameWord(units, i)) return null;
    return opens ? phrase : null;
  }
  for (let i = phrase.first; i < phrase.last; i++) if (units.sort[i] === DOCUMENT) return null;
  if (isPronoun(units, phrase.first)) return null;
  for (let i = phrase.first; i < phrase.last; i++) if (isNameWord(units, i)) return phrase;
  return null;
}
