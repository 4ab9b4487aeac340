/** People named by where they come from: "the Latvian", "the Frenchwoman". */
import { SHAPE } from '../../../text/tokens.ts';
import { textSpanOf, type UnitSpan } from '../../labels/label-spans.ts';
import type { ParsedText } from '../../marks/parsed-text.ts';
import type { Units } from '../../marks/text-units.ts';
import { wordAt } from '../../names/noun-phrases.ts';
import type { Coreference } from '../../pronouns/coreference.ts';
import { onlyPersonBefore } from './described-person.ts';

export function isDemonym(units: Units, { first, last }: UnitSpan): boolean {
  if (last - first !== 2 || wordAt(units, first) !== 'the' || units.shape[first + 1] !== SHAPE.capital)
    return false;
  return units.sort[first + 1] === 0 && DEMONYM.test(wordAt(units, first + 1));
}

/** Index of the one person named shortly before; null if there are several, and for "the Senegalese", who may be many. */
export function personFromThere(
  parsed: ParsedText,
  coreference: Coreference,
  source: UnitSpan,
): number | null {
  if (wordAt(parsed.units, source.last - 1).endsWith('ese')) return null;
  return onlyPersonBefore(parsed, coreference, textSpanOf(parsed.units, source).start);
}

/** Not Guardian, which is a paper. */
const DEMONYM =
  /^(?!guardian|historian)(?:arab|briton|croat|czech|dane|finn|greek|kurd|pole|scot|serb|slovak|spaniard|swede|thai|turk|iraqi|israeli|kuwaiti|pakistani|qatari|saudi|yemeni|american|cuban|dominican|german|jamaican|kenyan|libyan|malayan|mexican|moroccan|roman|tuscan|(?:dutch|english|french|irish|welsh)(?:wo)?man|\p{L}+(?:[eio]an|ese))$/u;
