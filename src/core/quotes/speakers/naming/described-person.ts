/** The person whom a description stands for that names no office: "the retired postman", "the mother of two". */
import { leadingCount } from '../../../base/leading-count.ts';
import { FEMININE_NOUNS, MASCULINE_NOUNS } from '../../../text/names/gendered-nouns.ts';
import { SHAPE } from '../../../text/tokens.ts';
import { textSpanOf, type UnitSpan } from '../../labels/label-spans.ts';
import type { ParsedText } from '../../marks/parsed-text.ts';
import type { Units } from '../../marks/text-units.ts';
import type { Entity } from '../../names/entities.ts';
import { wordAt } from '../../names/noun-phrases.ts';
import { isOccupation } from '../../names/person-titles.ts';
import type { Coreference } from '../../pronouns/coreference.ts';

/** How far before an age or a description the person may be named, in characters. */
const REACH = 300;

/** "The 80-year-old". */
const AGED = /^\d+-year-old$/;

/** Index of the one person whom such a description or an age may stand for; null for another phrase, and where several are meant. */
export function personDescribed(
  parsed: ParsedText,
  coreference: Coreference,
  source: UnitSpan,
): number | null {
  const { units } = parsed;
  const { start } = textSpanOf(units, source);
  if (isDescribed(units, source)) {
    const passage = parsed.passages[units.passage[source.first] ?? 0];
    const from = Math.max(passage?.start ?? 0, start - REACH);
    const person = onlyPersonBefore(parsed, coreference, start, from);
    if (person !== null && fitsNoun(units, source, coreference.entities[person])) return person;
  }
  const aged = AGED.test(wordAt(units, source.last - 1)) || AGED.test(wordAt(units, source.first + 1));
  return aged ? onlyPersonBefore(parsed, coreference, start) : null;
}

/** "the retired postman", "the Norland striker", "the mother of two": what somebody is, not which office they hold. */
function isDescribed(units: Units, { first, last }: UnitSpan): boolean {
  if (wordAt(units, first) !== 'the' || last - first < 2) return false;
  let head = first + 1;
  while (
    head + 1 < last &&
    !/^(?:of|from|with)$/.test(wordAt(units, head + 1)) &&
    units.shape[head + 1] !== SHAPE.comma
  )
    head += 1;
  if (head - first > LONGEST_DESCRIPTION || units.shape[head] !== SHAPE.lower) return false;
  const noun = wordAt(units, head);
  if (DESCRIBES.test(noun)) return true;
  if (FAMILY.test(noun)) return wordAt(units, head + 1) === 'of';
  return (
    (isOccupation(noun) || /(?:man|woman|er|or|ist|ian)$/.test(noun)) &&
    /^(?:retired|veteran|self-taught|\d\d-year-old)$/.test(wordAt(units, first + 1))
  );
}

/** Nouns that tell what somebody does on a stage or a field, or how old they are. */
const DESCRIBES =
  /^(?:actor|actress|batsman|batter|bowler|boxer|comedian|comic|cyclist|defender|drummer|fly-half|footballer|forward|golfer|goalkeeper|grandad|grandmother|guitarist|hitmaker|hooker|jockey|keeper|midfielder|pensioner|pianist|playmaker|prop|rapper|scrum-half|singer|songwriter|spinner|sprinter|star|striker|swimmer|teenager|violinist|widow|widower|winger|youngster)$/;
const FAMILY = /^(?:mum|mother|mom|dad|father|grandmother|grandfather|parent)$/;
const LONGEST_DESCRIPTION = 4;

/** "the actress" is surely a woman. */
function fitsNoun(units: Units, { first, last }: UnitSpan, entity: Entity | undefined): boolean {
  for (let i = first; i < last; i++) {
    const word = wordAt(units, i);
    if (FEMININE_NOUNS.has(word)) return entity?.gender === 'feminine';
    if (MASCULINE_NOUNS.has(word)) return entity?.gender === 'masculine';
  }
  return true;
}

/** The one person named in the text between two offsets of the text; null if nobody or several are. */
export function onlyPersonBefore(
  { tokens }: ParsedText,
  { named, entities }: Coreference,
  offset: number,
  from = offset - REACH,
): number | null {
  const before = leadingCount(
    named.length,
    (i) => (tokens.start[named[i]?.mention.first ?? 0] ?? 0) < offset,
  );
  let only: number | null = null;
  for (let n = before - 1; n >= 0; n--) {
    const one = named[n];
    if (one === undefined || (tokens.start[one.mention.first] ?? 0) < from) break;
    if (entities[one.entity]?.kind !== 'person' || one.entity === only) continue;
    if (only !== null) return null;
    only = one.entity;
  }
  return only;
}
