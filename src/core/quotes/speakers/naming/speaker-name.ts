/** The name of a speaker in the article: of the entity behind a mention, or the mention's own words. */
import { SHAPE } from '../../../text/tokens.ts';
import { classNumber } from '../../../text/vocabulary.ts';
import { textSpanOf, type UnitSpan } from '../../labels/label-spans.ts';
import { spanText } from '../../labels/quote-pieces.ts';
import type { ParsedText } from '../../marks/parsed-text.ts';
import type { Units } from '../../marks/text-units.ts';
import type { Entity } from '../../names/entities.ts';
import { isNameWord, wordAt } from '../../names/noun-phrases.ts';
import { isShowableName } from '../../names/showable-name.ts';
import type { Coreference } from '../../pronouns/coreference.ts';
import { entityAt, type ResolvedMention } from '../../pronouns/entity-at.ts';
import { continuationOf, type FormerSpeaker, SAME_SPEAKER, shareBeside } from './continued-report.ts';
import { isDemonym, personFromThere } from './demonyms.ts';
import { personDescribed } from './described-person.ts';
import { namesJoined } from './joined-names.ts';
import { NAMELESS, type NamedSpeaker, UNSHOWABLE } from './named-speaker.ts';
import { isNotTheSpeaker } from './not-the-speaker.ts';
import { plainName, withoutArticle } from './plain-name.ts';
import { nounPhraseOf, withHeadNoun, withoutVerb } from './speaker-phrase.ts';
import { turnSpeaker } from './turn-name.ts';

const RELATIVE = classNumber('relative');
const DETERMINER = classNumber('determiner');
/** Words that name nobody by themselves. */
const NAMES_NOBODY = new Set(
  (['pronoun', 'firstPerson', 'relative', 'possessive', 'determiner'] as const).map(classNumber),
);

/** Share for a description that stands for the only person named before it. */
const BY_DESCRIPTION = 0.85;

/** A "he" that continues the report of `former` in the next sentences of the paragraph is the same speaker, if the gender fits. */
export function nameOf(
  parsed: ParsedText,
  coreference: Coreference,
  mention: UnitSpan,
  former: FormerSpeaker | null,
): NamedSpeaker {
  const named = nameWithin(parsed, coreference, mention, former);
  return isNotTheSpeaker(parsed.units, mention)
    ? { ...named, share: Math.min(named.share, UNSHOWABLE) }
    : named;
}

function nameWithin(
  parsed: ParsedText,
  coreference: Coreference,
  mention: UnitSpan,
  former: FormerSpeaker | null,
): NamedSpeaker {
  const { units, text } = parsed;
  const { entities } = coreference;
  const source = withHeadNoun(units, withoutVerb(units, mention));
  const inTurn = turnSpeaker(parsed, coreference, source);
  if (inTurn !== null) return inTurn;
  const several = namesJoined(parsed, coreference, source);
  if (several !== null) return { name: several, entity: -1, share: 1 };
  const continuation = former === null ? 'open' : continuationOf(parsed, coreference, source, former);
  if (former !== null && continuation === 'same')
    return { name: entities[former.entity]?.name ?? '', entity: former.entity, share: SAME_SPEAKER };
  const span = textSpanOf(units, source);
  const named = whoAfterName(parsed, coreference, source) ?? entityAt(parsed, coreference, span);
  const entity = entities[named?.entity ?? -1];
  const demonym = isDemonym(units, source);
  if (!demonym && named !== null && entity !== undefined && !isGroup(units, source, entity)) {
    const { name } = entity;
    if (!isShowableName(name)) return { name, entity: named.entity, share: 0 };
    const share =
      former === null ? named.share : shareBeside(parsed, coreference, source, named, former, continuation);
    return { name, entity: named.entity, share };
  }
  const person = demonym
    ? personFromThere(parsed, coreference, source)
    : personDescribed(parsed, coreference, source);
  if (person !== null) return { name: entities[person]?.name ?? '', entity: person, share: BY_DESCRIPTION };
  if (demonym) return { name: entity?.name ?? spanText(text, span).text, entity: -1, share: UNSHOWABLE };
  const name = withoutArticle(plainName(text, textSpanOf(units, nounPhraseOf(units, source))));
  const nameless = isNameless(units, source) ? NAMELESS : 1;
  return { name, entity: -1, share: isShowableName(name) ? nameless : Math.min(nameless, UNSHOWABLE) };
}

/** "Mrs Holm, who": the person of the name right before. */
function whoAfterName(
  parsed: ParsedText,
  coreference: Coreference,
  { first, last }: UnitSpan,
): ResolvedMention | null {
  const { units } = parsed;
  if (last - first > 1 || units.sort[first] !== RELATIVE || wordAt(units, first) !== 'who') return null;
  const name = units.shape[first - 1] === SHAPE.comma ? first - 2 : first - 1;
  if (name < 0 || !isNameWord(units, name)) return null;
  const found = entityAt(parsed, coreference, textSpanOf(units, { first: name, last: name + 1 }));
  return found === null || coreference.entities[found.entity]?.kind === 'body' ? null : found;
}

/** "The judges, Ada Holm and Nils Berg": a plural is no one person. */
function isGroup(units: Units, { first, last }: UnitSpan, entity: Entity): boolean {
  let head = first;
  while (head + 1 < last && units.shape[head + 1] === SHAPE.lower) head += 1;
  if (entity.kind !== 'person' || head === first || units.sort[first] !== DETERMINER) return false;
  return units.shape[head + 1] === SHAPE.comma && /[^s]s$/.test(wordAt(units, head));
}

/** Whether the mention is only "they", "who" or "that". */
function isNameless(units: Units, { first, last }: UnitSpan): boolean {
  return last - first <= 1 && NAMES_NOBODY.has(units.sort[first] ?? 0);
}
