/** Mentions that are surely not the speaker's name, by the words around them. */
import { SHAPE } from '../../../text/tokens.ts';
import { classNumber } from '../../../text/vocabulary.ts';
import type { UnitSpan } from '../../labels/label-spans.ts';
import type { Units } from '../../marks/text-units.ts';
import { isNameWord, wordAt } from '../../names/noun-phrases.ts';

const PRONOUN = classNumber('pronoun');

const DETERMINER = classNumber('determiner');

export function isNotTheSpeaker(units: Units, mention: UnitSpan): boolean {
  return isInReport(units, mention) || quotesAnother(units, mention) || isHalfPhrase(units, mention);
}

/** "…, insisting staff | “followed every rule”": the staff are told about, and whoever insists speaks. */
function isInReport(units: Units, { first, last }: UnitSpan): boolean {
  const before = units.sort[first - 1] === DETERMINER ? first - 2 : first - 1;
  return (
    units.stretch[last] !== -1 &&
    units.stretch[last] !== undefined &&
    /^(?:adding|admitting|alleging|arguing|boasting|claiming|complaining|conceding|declaring|explaining|insisting|maintaining|noting|promising|saying|stressing|suggesting|warning)$/.test(
      wordAt(units, before),
    )
  );
}

/** "Furious | mum Kelly Marsh": the labels took an adjective for the speaker. */
function isHalfPhrase(units: Units, { first, last }: UnitSpan): boolean {
  return (
    last - first === 1 &&
    units.sentence[first - 1] !== units.sentence[first] &&
    units.shape[last] === SHAPE.lower &&
    units.sort[last + 1] !== PRONOUN &&
    isNameWord(units, last + 1) &&
    !units.sort[last]
  );
}

/** `“…,” Hale quoted her as saying`: the words are hers. */
function quotesAnother(units: Units, { last }: UnitSpan): boolean {
  return (
    /^(?:quoted|quotes|cited|cites)$/.test(wordAt(units, last)) &&
    /^(?:him|her|them)$/.test(wordAt(units, last + 1)) &&
    wordAt(units, last + 2) === 'as'
  );
}
