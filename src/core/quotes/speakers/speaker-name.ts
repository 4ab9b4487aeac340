/** The name of a speaker in the article: of the entity behind a mention, or the mention's own words. */
import type { Span } from '../../text/span.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { VOCABULARY } from '../labels/feature-vocabulary.ts';
import { textSpanOf, type UnitSpan } from '../labels/label-spans.ts';
import { spanText } from '../labels/quote-pieces.ts';
import type { ParsedText } from '../marks/parsed-text.ts';
import type { Units } from '../marks/text-units.ts';
import { inNormalCase, type TranscriptTurn } from '../marks/transcript-turns.ts';
import type { Entity } from '../names/entities.ts';
import { isNameWord, wordAt } from '../names/noun-phrases.ts';
import { isShowableName } from '../names/showable-name.ts';
import type { Coreference } from '../pronouns/coreference.ts';
import { entityAt, type ResolvedMention } from '../pronouns/entity-at.ts';
import { meetsAnother } from './another-person.ts';
import { onlyPersonBefore, personDescribed } from './described-person.ts';
import { transcriptTurnLabelled } from './rule-speakers.ts';
import { nounPhraseOf, withHeadNoun } from './speaker-phrase.ts';

const AND = VOCABULARY.ids.get('and') ?? 0;
const PRONOUN = classNumber('pronoun');
const FIRST_PERSON = classNumber('firstPerson');
const RELATIVE = classNumber('relative');
const POSSESSIVE = classNumber('possessive');
const DETERMINER = classNumber('determiner');

/** Share for a mention that is only "they" or "who". */
const NAMELESS = 0.3;

/** Labels that mark questions and answers, not persons. */
const PART_OF_INTERVIEW = /^(?:q|a|question|answer)$/i;

/** Share for words that are no name. */
const UNSHOWABLE = 0.1;

/** From this share on a pronoun's entity is likelier than all others together. */
const EVEN = 0.5;
/** From this share on a pronoun means somebody other than the speaker before. */
const CLEAR = 0.75;

/** From this share on a pronoun means the speaker before, although another acts between. */
const SURE = 0.9;

/** Share for a pronoun that continues the report of the same speaker. */
const SAME_SPEAKER = 0.9;

export interface NamedSpeaker {
  readonly name: string;
  /** Index of the entity; -1 for a speaker without a name in the text. */
  readonly entity: number;
  /** How certain the name is, by itself. */
  readonly share: number;
}

/**
 * `former` is the speaker right before. A "he" that continues the report in the next sentence of the paragraph is the
 * same speaker, if the gender fits.
 */
export function nameOf(
  parsed: ParsedText,
  coreference: Coreference,
  mention: UnitSpan,
  former: { readonly source: UnitSpan; readonly entity: number } | null,
): NamedSpeaker {
  const named = nameWithin(parsed, coreference, mention, former);
  const { units } = parsed;
  const isOthers =
    isInReport(units, mention) || quotesAnother(units, mention) || isHalfPhrase(units, mention);
  return isOthers ? { ...named, share: Math.min(named.share, UNSHOWABLE) } : named;
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

function nameWithin(
  parsed: ParsedText,
  coreference: Coreference,
  mention: UnitSpan,
  former: { readonly source: UnitSpan; readonly entity: number } | null,
): NamedSpeaker {
  const { units, text } = parsed;
  const source = withHeadNoun(units, withoutVerb(units, mention));
  const span = textSpanOf(units, source);
  const turn = transcriptTurnLabelled(units, parsed.stretches, source);
  if (turn !== null) return labelled(parsed, coreference, turn);
  const several = namesJoined(parsed, coreference, source);
  if (several !== null) return { name: several, entity: -1, share: 1 };
  const before = former === null ? undefined : coreference.entities[former.entity];
  const near =
    former !== null &&
    before !== undefined &&
    goesOnWith(parsed, source, former.source, before) &&
    !hasAsked(units, former.source, source);
  const met =
    near &&
    (meetsSomebody(units, former.source.last, source.first) ||
      meetsAnother(
        parsed,
        coreference,
        former.source.last,
        sentenceStart(units, source.first),
        former.entity,
        ({ gender }) => gender === null || gender === pronounGender(wordAt(units, source.first)),
      ));
  if (near && !met && !isUnsure(parsed, coreference, source, before))
    return { name: before.name, entity: former.entity, share: SAME_SPEAKER };
  const named = whoAfterName(parsed, coreference, source) ?? entityAt(parsed, coreference, span);
  const entity = named === null ? undefined : coreference.entities[named.entity];
  if (isDemonym(units, source)) {
    const person = isOneOfMany(units, source) ? null : onlyPersonBefore(parsed, coreference, span.start);
    const name = coreference.entities[person ?? -1]?.name ?? '';
    if (person !== null) return { name, entity: person, share: BY_AGE };
    return { name: entity?.name ?? spanText(text, span).text, entity: -1, share: UNSHOWABLE };
  }
  if (named !== null && entity !== undefined && !isGroup(units, source, entity)) {
    const share = isShowableName(entity.name)
      ? shareOf(parsed, source, named, met ? null : former, before)
      : 0;
    const either = met && named.entity === former.entity && share < SURE;
    return { name: entity.name, entity: named.entity, share: either ? Math.min(share, NAMELESS) : share };
  }
  const described = personDescribed(parsed, coreference, source);
  if (described !== null)
    return { name: coreference.entities[described]?.name ?? '', entity: described, share: BY_AGE };
  const aged = AGED.test(wordAt(units, source.last - 1)) || AGED.test(wordAt(units, source.first + 1));
  const one = aged ? onlyPersonBefore(parsed, coreference, span.start) : null;
  if (one !== null) return { name: coreference.entities[one]?.name ?? '', entity: one, share: BY_AGE };
  const name = withoutArticle(plainName(text, textSpanOf(units, nounPhraseOf(units, source))));
  const nameless = isNameless(units, source) ? NAMELESS : 1;
  return { name, entity: -1, share: isShowableName(name) ? nameless : Math.min(nameless, UNSHOWABLE) };
}

/** "The coroner asked Holm whether he knew. “No,” he replied": whoever asked is not the one who answers. */
function hasAsked(units: Units, { last }: UnitSpan, { first }: UnitSpan): boolean {
  if (units.sentence[last] === units.sentence[first]) return false;
  for (let i = last; i < last + LONGEST_ASIDE && units.sentence[i] === units.sentence[last]; i++)
    if (ASKS.test(wordAt(units, i)))
      return isNameWord(units, i + 1) || /^(?:him|her|the)$/.test(wordAt(units, i + 1));
  return false;
}

const ASKS = /^(?:asked|asks|pressed|questioned|quizzed)$/;
/** Most units of a name in apposition before the verb. */
const LONGEST_ASIDE = 6;

/** "Tony Hale hit | back": the labels took the verb for a part of the name. */
function withoutVerb(units: Units, source: UnitSpan): UnitSpan {
  const last = source.last - 1;
  const isVerb =
    last > source.first &&
    /^(?:hit|shot|fired|let|lashed|struck)$/.test(wordAt(units, last)) &&
    isNameWord(units, last - 1) &&
    /^(?:back|out|rip)$/.test(wordAt(units, source.last));
  return isVerb ? { first: source.first, last } : source;
}

/** "Mrs Holm says two came. Dr Sani says nine. “…,” she says": where the last speaker may be he or she, not if somebody else surely is. */
function isUnsure(parsed: ParsedText, coreference: Coreference, source: UnitSpan, former: Entity): boolean {
  if (former.gender !== null) return false;
  const named = entityAt(parsed, coreference, textSpanOf(parsed.units, source));
  return named !== null && named.share < EVEN;
}

function pronounGender(word: string): Entity['gender'] {
  return word === 'he' ? 'masculine' : 'feminine';
}

/** The first unit of the sentence of a unit. */
function sentenceStart(units: Units, unit: number): number {
  let first = unit;
  while (first > 0 && units.sentence[first - 1] === units.sentence[unit]) first -= 1;
  return first;
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

/**
 * A pronoun that resolves to the speaker before gets the share of a continued report. One that resolves to somebody
 * else gets a low share if both are possible.
 */
function shareOf(
  { units, text }: ParsedText,
  source: UnitSpan,
  { entity, share }: ResolvedMention,
  former: { readonly entity: number } | null,
  before: Entity | undefined,
): number {
  const word =
    source.last - source.first > 1 ? '' : text.slice(units.start[source.first], units.end[source.first]);
  if (former === null || before?.kind !== 'person' || !/^(?:he|she)$/i.test(word)) return share;
  if (former.entity === entity) return share > EVEN ? Math.max(share, SAME_SPEAKER) : share;
  const fits = before.gender !== (/^he$/i.test(word) ? 'feminine' : 'masculine');
  return fits && share < CLEAR ? Math.min(share, NAMELESS) : share;
}

/** The person of a label: with that name in the article, or by the fullest label with the same surname. */
function labelled(
  parsed: ParsedText,
  coreference: Coreference,
  { label, fullest }: TranscriptTurn,
): NamedSpeaker {
  const own = inNormalCase(plainName(parsed.text, fullest));
  if (PART_OF_INTERVIEW.test(own)) return { name: own, entity: -1, share: NAMELESS };
  const named = entityAt(parsed, coreference, label) ?? entityAt(parsed, coreference, fullest);
  const entity = coreference.entities[named?.entity ?? -1];
  if (named === null || entity === undefined) return { name: own, entity: -1, share: 1 };
  const name = inNormalCase(entity.name);
  const isFuller = fullest !== label && own.split(' ').length > name.split(' ').length;
  return { name: isFuller ? own : name, entity: named.entity, share: 1 };
}

/** "His neighbour, a Dutchman, lost two horses. “…,” he said": a sentence between opens with somebody without a name. */
function meetsSomebody(units: Units, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      units.sentence[i - 1] !== units.sentence[i] &&
      units.sentence[i] !== units.sentence[to] &&
      /^(?:an?|another|her|his|one|their)$/.test(wordAt(units, i))
    )
      return true;
  return false;
}

function goesOnWith(
  { units, text }: ParsedText,
  source: UnitSpan,
  former: UnitSpan,
  entity: Entity,
): boolean {
  if (source.last - source.first > 1 || entity.kind !== 'person') return false;
  const away = (units.sentence[source.first] ?? 0) - (units.sentence[former.first] ?? 0);
  if (away < 0 || away > 2 || units.passage[source.first] !== units.passage[former.first]) return false;
  const word = text.slice(units.start[source.first], units.end[source.first]).toLowerCase();
  if (word === 'he') return entity.gender !== 'feminine';
  return word === 'she' && entity.gender !== 'masculine';
}

/** "Xi Jinping and Vladimir Putin" for a mention that joins two entities by "and"; null for any other. */
function namesJoined(parsed: ParsedText, coreference: Coreference, source: UnitSpan): string | null {
  const { units } = parsed;
  const parts: UnitSpan[] = [];
  let first = source.first;
  for (let i = source.first; i <= source.last; i++) {
    const joint = i === source.last || units.word[i] === AND || units.shape[i] === SHAPE.comma;
    if (!joint) continue;
    if (i > first) parts.push({ first, last: i });
    first = i + 1;
  }
  const hasAnd = parts.length > 1 && units.word[(parts.at(-1)?.first ?? 0) - 1] === AND;
  if (!hasAnd) return null;
  const entities = new Set(
    parts.map((part) => entityAt(parsed, coreference, textSpanOf(units, part))?.entity ?? -1),
  );
  const group = groupOfNames(parsed, coreference, parts);
  if (group !== null) return group;
  const names = [...entities]
    .map((entity) => coreference.entities[entity])
    .filter((entity) => entity !== undefined && entity.kind !== 'body');
  if (names.length < 2 || names.length !== parts.length) {
    // "Macron and Starmer": two names without further words are two people, not the last one alone.
    const bare = parts.every(({ first, last }) => last - first <= 2 && isNameWord(units, first));
    return bare ? plainName(parsed.text, textSpanOf(units, source)) : null;
  }
  const words = names.map((entity) => entity?.name ?? '');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** "The Latvian", "the Frenchwoman": somebody by where they come from. */
function isDemonym(units: Units, { first, last }: UnitSpan): boolean {
  if (last - first !== 2 || wordAt(units, first) !== 'the' || units.shape[first + 1] !== SHAPE.capital)
    return false;
  return units.sort[first + 1] === 0 && DEMONYM.test(wordAt(units, first + 1));
}

/** "the Senegalese": one or all of them. */
function isOneOfMany(units: Units, { last }: UnitSpan): boolean {
  return wordAt(units, last - 1).endsWith('ese');
}

/** Not Guardian, which is a paper. */
const DEMONYM =
  /^(?!guardian|historian)(?:arab|briton|croat|czech|dane|finn|greek|kurd|pole|scot|serb|slovak|spaniard|swede|thai|turk|iraqi|israeli|kuwaiti|pakistani|qatari|saudi|yemeni|american|cuban|dominican|german|jamaican|kenyan|libyan|malayan|mexican|moroccan|roman|tuscan|(?:dutch|english|french|irish|welsh)(?:wo)?man|\p{L}+(?:[eio]an|ese))$/u;

/** "The 80-year-old". */
const AGED = /^\d+-year-old$/;
/** Share for an age that stands for the only person named before it. */
const BY_AGE = 0.85;

/** "The judges, Ada Holm and Nils Berg": a plural is no one person. */
function isGroup(units: Units, { first, last }: UnitSpan, entity: Entity): boolean {
  let head = first;
  while (head + 1 < last && units.shape[head + 1] === SHAPE.lower) head += 1;
  if (entity.kind !== 'person' || head === first || units.sort[first] !== DETERMINER) return false;
  return units.shape[head + 1] === SHAPE.comma && /[^s]s$/.test(wordAt(units, head));
}

/** "The judges, Ada Holm, Nils Berg and Tove Lund": the judges. */
function groupOfNames(
  parsed: ParsedText,
  coreference: Coreference,
  [head, ...members]: readonly UnitSpan[],
): string | null {
  const { units } = parsed;
  if (head === undefined || members.length < 2 || units.shape[head.last] !== SHAPE.comma) return null;
  const plural = /[^s]s$/.test(wordAt(units, head.last - 1)) && units.shape[head.last - 1] === SHAPE.lower;
  const named = members.every((part) => entityAt(parsed, coreference, textSpanOf(units, part)) !== null);
  return plural && named ? withoutArticle(plainName(parsed.text, textSpanOf(units, head))) : null;
}

/** "the Fed Chair" is shown as Fed Chair, like a name; "the chair" keeps its article. */
function withoutArticle(name: string): string {
  const rest = /^the (.+)$/i.exec(name)?.[1];
  return rest?.split(' ').every((word) => /^\p{Lu}/u.test(word)) === true ? rest : name;
}

/** The words of the mention, on one line, without a possessive at the end. */
function plainName(text: string, span: Span): string {
  return text
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/['’‘]s?$/, '');
}

function isNameless(units: Units, source: UnitSpan): boolean {
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
