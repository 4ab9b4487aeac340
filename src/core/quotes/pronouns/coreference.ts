/** The coreference of one article: its entities, their roles, and whom its pronouns stand for. */
import { nameKey } from '../../text/names/name-spelling.ts';
import type { Span } from '../../text/span.ts';
import { SHAPE } from '../../text/tokens.ts';
import type { ParsedText } from '../marks/parsed-text.ts';
import { inNormalCase } from '../marks/transcript-turns.ts';
import { type Entity, entitiesOf } from '../names/entities.ts';
import { type Mention, mentionsOf, nameSpan } from '../names/mentions.ts';
import { isPossessive } from '../names/noun-phrases.ts';
import { mentionPositions } from './mention-positions.ts';
import { type ResolvedPronoun, resolvePronouns } from './pronoun-resolution.ts';
import { type Roles, rolesOf } from './roles.ts';
import type { Candidate } from './salience.ts';

export interface NamedMention {
  readonly mention: Mention;
  readonly entity: number;
  /** Whether a possessive follows, so that the name is only the owner of what comes next. */
  readonly owns: boolean;
}

export interface Coreference {
  readonly entities: readonly Entity[];
  /** Mentions of names, in order, with their entity. */
  readonly named: readonly NamedMention[];
  readonly pronouns: ReadonlyMap<number, ResolvedPronoun>;
  readonly roles: Roles;
  /** For each token the index of the quotation around it, or -1. */
  readonly within: Int32Array;
}

export interface CoreferenceOptions {
  /** The article's headline, if it is not part of the text. */
  readonly title?: string | undefined;
  /** Called with the candidate entities of each pronoun. */
  readonly watch?: (token: number, candidates: readonly Candidate[]) => void;
}

export function coreferenceOf(parsed: ParsedText, { title, watch }: CoreferenceOptions = {}): Coreference {
  const { tokens } = parsed;
  const sentenceOf = sentenceNumbers(parsed);
  const within = withinStretch(parsed);
  const headline = wordsOf(title ?? firstLine(parsed));
  const entities = entitiesOf(mentionsOf(tokens, sentenceOf), headline).map((entity) =>
    labelledInCase(parsed, within, entity),
  );
  const named = entities
    .flatMap((entity, index) =>
      entity.mentions.map((mention) => ({
        mention,
        entity: index,
        owns: isPossessive(tokens, mention.last),
      })),
    )
    .sort((a, b) => a.mention.first - b.mention.first);
  const roles = rolesOf(parsed, entities);
  const places = mentionPositions(tokens, entities, sentenceOf, within);
  const inHeadline = entities.map(({ name }) => isInHeadline(headline, name));
  const context = { tokens, entities, places, sentenceOf, within, inHeadline };
  return { entities, named, pronouns: resolvePronouns(context, watch), roles, within };
}

/** A first paragraph that is a headline: short and without a full stop. */
function firstLine({ text, passages }: ParsedText): string {
  const [first, second] = passages;
  if (first === undefined || second === undefined || first.end - first.start > LONGEST_HEADLINE) return '';
  const line = text.slice(first.start, first.end);
  return /[.!?"”’]$/.test(line) ? '' : line;
}

const LONGEST_HEADLINE = 160;

function wordsOf(line: string): ReadonlySet<string> {
  return new Set(line === '' ? [] : (line.match(/[\p{L}\p{M}-]+/gu) ?? []).map((word) => nameKey(word)));
}

/** Whether the headline has the last word of the name. */
function isInHeadline(headline: ReadonlySet<string>, name: string): boolean {
  return headline.size > 0 && headline.has(nameKey(name.split(' ').at(-1) ?? ''));
}

/** An entity that only transcript labels name, in capitals, gets a name in normal case. */
function labelledInCase({ tokens, stretches }: ParsedText, within: Int32Array, entity: Entity): Entity {
  const onlyLabels = entity.mentions.every(
    ({ last }) => tokens.shape[last] === SHAPE.colon && stretches[within[last + 1] ?? -1]?.style === 'turn',
  );
  return onlyLabels ? { ...entity, name: inNormalCase(entity.name) } : entity;
}

/** For each token the index of the quotation around it, or -1. */
function withinStretch({ tokens, stretches }: ParsedText): Int32Array {
  const within = new Int32Array(tokens.count).fill(-1);
  let at = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] ?? 0;
    while (at < stretches.length && (stretches[at]?.to ?? 0) <= start) at += 1;
    const stretch = stretches[at];
    if (stretch !== undefined && start >= stretch.from) within[i] = at;
  }
  return within;
}

function sentenceNumbers({ tokens, sentences }: ParsedText): Int32Array {
  const numbers = new Int32Array(tokens.count);
  let at = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? 0) <= (tokens.start[i] ?? 0)) at += 1;
    numbers[i] = at;
  }
  return numbers;
}

/** The spans of the entity's names. */
export function nameSpansOf(parsed: ParsedText, entity: Entity): readonly Span[] {
  return entity.mentions.map((mention) => nameSpan(parsed.tokens, mention));
}
