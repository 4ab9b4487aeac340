/** Resolves pronouns from left to right: each to the entity that fits it best. */
import { FEMININE_NOUNS, MASCULINE_NOUNS } from '../../text/names/gendered-nouns.ts';
import { SHAPE, type Tokens, tokenText } from '../../text/tokens.ts';
import type { MentionPosition } from './mention-positions.ts';
import { candidatesOf } from './pronoun-candidates.ts';
import type { Memory, PronounContext } from './pronoun-context.ts';
import { type Pronoun, pronounAt } from './pronoun-forms.ts';
import { type Candidate, choose } from './salience.ts';
import { strangersOf } from './strangers.ts';
import { trustedShare } from './trust-in-choice.ts';

/** From this share on a possessive shows the gender of a person in its sentence. */
const SHOWS_GENDER = 0.8;
/** Share of the person of the name that a relative pronoun follows. */
const RELATIVE_SHARE = 0.9;
/** Most tokens between that name and the relative pronoun. */
const LONGEST_ASIDE = 3;
/** Tokens before a possessive in which a noun for somebody else is looked for. */
const LONGEST_CLAUSE = 12;

export interface ResolvedPronoun {
  readonly entity: number;
  /** The chosen entity's share among all that fit. */
  readonly share: number;
}

/**
 * The entities of third-person and relative pronouns, by token. Each result influences the next.
 * @param watch called with the candidates of each pronoun
 */
export function resolvePronouns(
  context: PronounContext,
  watch?: (token: number, candidates: readonly Candidate[]) => void,
): ReadonlyMap<number, ResolvedPronoun> {
  const { tokens, entities, places, sentenceOf } = context;
  const resolved = new Map<number, ResolvedPronoun>();
  const memory: Memory = {
    counts: new Float64Array(entities.length),
    chain: new Map(),
    shown: new Map(),
  };
  const strangers = strangersOf(tokens, places);
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    for (let place = places[next]; place !== undefined && place.mention.first <= i; place = places[next]) {
      memory.counts[place.entity] = (memory.counts[place.entity] as number) + 1;
      next += 1;
    }
    const pronoun = pronounAt(tokens, i);
    if (pronoun === null) continue;
    if (pronoun.kind === 'relative') {
      const place = places[next - 1];
      if (place !== undefined && isRelativeTo(tokens, place, i))
        resolved.set(i, { entity: place.entity, share: RELATIVE_SHARE });
      continue;
    }
    const candidates = candidatesOf(context, memory, pronoun, next);
    watch?.(
      i,
      candidates.map(({ entity, traits }) => ({ entity, traits })),
    );
    const choice = choose(candidates);
    if (choice === null) continue;
    const { entity, place } = choice.best;
    const share = trustedShare(context, memory, strangers, { pronoun, place, candidates }, choice.share);
    resolved.set(i, { entity, share });
    if (share >= SHOWS_GENDER && showsGender(context, pronoun, place))
      memory.shown.set(entity, pronoun.gender);
    memory.chain.set(pronoun.gender, { entity, sentence: sentenceOf[i] ?? 0 });
  }
  return resolved;
}

/** Nothing but commas and an age between: "Smith, 33, who". */
function isRelativeTo(tokens: Tokens, { mention }: MentionPosition, relative: number): boolean {
  if (relative - mention.last > LONGEST_ASIDE) return false;
  for (let i = mention.last; i < relative; i++)
    if (tokens.shape[i] !== SHAPE.comma && tokens.shape[i] !== SHAPE.digits) return false;
  return true;
}

/** "Dr Holm called her lawyer": a possessive in the sentence of the name tells the person's gender. */
function showsGender(
  { tokens, sentenceOf }: PronounContext,
  { token, kind }: Pronoun,
  { mention }: MentionPosition,
): boolean {
  return (
    kind === 'possessive' &&
    mention.sentence === sentenceOf[token] &&
    !isOfSomebodyElse(tokens, mention.last, token)
  );
}

/** "When Ada Lovelace found the boy, his mother": a noun for a person stands nearer to the possessive than the name. */
function isOfSomebodyElse(tokens: Tokens, name: number, possessive: number): boolean {
  for (let i = Math.max(name, possessive - LONGEST_CLAUSE); i < possessive; i++) {
    const word = tokenText(tokens, i).toLowerCase();
    if (tokens.shape[i] === SHAPE.lower && (MASCULINE_NOUNS.has(word) || FEMININE_NOUNS.has(word)))
      return true;
  }
  return false;
}
