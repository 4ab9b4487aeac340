/** Noun phrases of a masked sentence, and the name in each: "der Sprecher des Ministeriums", "la ministre Anne Roy". */
import type { Gender, LanguageRules } from '../language-rules.ts';
import type { MaskedToken } from './masked-sentences.ts';
import { endOfName, isNameHere, startsName, type TokenRange } from './names/name-tokens.ts';
import {
  isBody,
  isDeterminer,
  isGivenName,
  isHearer,
  isPersonRole,
  isRole,
  isSmall,
  isTitle,
  YEARS,
} from './phrase-words.ts';

export interface NounPhrase extends TokenRange {
  /** The name in it: of a person, or of a body that speaks; null for a role alone ("la police"). */
  readonly name: TokenRange | null;
  /** Whether the name is a person's: a full name, or a surname behind a role, a title or known from the text. */
  readonly isPerson: boolean;
  /** The word of it that says what somebody is; -1 for none. */
  readonly role: number;
  readonly isDetermined: boolean;
  /** The word is of a body that speaks, not of a person. */
  readonly isBody: boolean;
  /** It names those who hear or pass on. */
  readonly isHearer: boolean;
  readonly gender: Gender | undefined;
  /** It names somebody by the age alone: "der 31-Jährige". */
  readonly isAge: boolean;
}

/** Surnames that the text gives with a first name or a role somewhere. */
export type KnownNames = ReadonlySet<string>;

/** A longer phrase is not understood. */
const LONGEST = 14;

const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\d-]+$/u;

/** The phrase that begins at `i`, or null when none does. */
export function nounPhraseAt(
  tokens: readonly MaskedToken[],
  i: number,
  rules: LanguageRules,
  known: KnownNames,
): NounPhrase | null {
  let last = i;
  let lowerWords = 0;
  let nouns = 0;
  let joined = false;
  const determined = isDeterminer(tokens[i], rules);
  for (; last < tokens.length && last - i < LONGEST; last++) {
    const token = tokens[last];
    if (token === undefined || token.kind !== 'word') {
      if (token?.text === '.' && isShort(tokens[last - 1], rules)) continue;
      break;
    }
    if (isDeterminer(token, rules) && (last === i || joined || (last === i + 1 && nouns === 0))) continue;
    // "begründete der Präsident seine Haltung": behind a noun an article opens the next phrase, if it is no part of a name.
    if (
      isDeterminer(token, rules) &&
      nouns > 0 &&
      !rules.joiners.has(token.lower) &&
      !(rules.particles.has(token.lower) && tokens[last - 1]?.capital && tokens[last + 1]?.capital)
    )
      break;
    if (last > i && nouns > 0 && rules.joiners.has(token.lower)) {
      if (!mayFollowJoiner(tokens, last + 1, rules)) break;
      joined = true;
      lowerWords = 0;
      continue;
    }
    // "el acusado": behind an article a participle is the noun for somebody.
    const isNoun =
      rules.participles.has(token.lower) &&
      isDeterminer(tokens[last - 1], rules) &&
      isPersonRole(token, rules);
    if (
      isSmall(token, rules) &&
      !isNoun &&
      !(rules.particles.has(token.lower) && nouns > 0 && tokens[last + 1]?.capital === true)
    )
      break;
    if (token.capital || YEARS.test(token.text)) {
      nouns += 1;
      joined = false;
      continue;
    }
    if (rules.particles.has(token.lower) && tokens[last + 1]?.capital === true && !isRole(token, rules))
      continue;
    // "skriver avisa The Standard": where no article stands before it, the paper opens the phrase.
    if (rules.titles.has(token.lower) || isRole(token, rules) || (last === i && isHearer(token, rules))) {
      nouns += 1;
      joined = false;
      continue;
    }
    if (rules.capitalNouns ? !mayBeAdjective(tokens, last, rules) : !(determined || nouns > 0)) break;
    // A lower-case word behind a name is no part of its phrase: an adverb, a verb that is not listed.
    if (
      !rules.capitalNouns &&
      tokens[last - 1]?.capital === true &&
      !joined &&
      last > i + 1 &&
      !isBehindJoiner(tokens, last - 1, rules)
    )
      break;
    lowerWords += 1;
    if (lowerWords > 3) break;
    if (!rules.capitalNouns) nouns += 1;
    joined = false;
  }
  while (last > i && isEdge(tokens[last - 1], rules)) last -= 1;
  if (last === i || nouns === 0) return null;
  return withName(tokens, { first: i, last }, rules, known, determined);
}

function withName(
  tokens: readonly MaskedToken[],
  { first, last }: TokenRange,
  rules: LanguageRules,
  known: KnownNames,
  determined: boolean,
): NounPhrase {
  let best: { name: TokenRange; isPerson: boolean } | null = null;
  let role = -1;
  let hearer = false;
  let gender: Gender | undefined;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (
      role === -1 &&
      isRole(token, rules) &&
      !isNameHere(tokens, i, rules) &&
      !isOfThing(tokens, first, i, rules)
    )
      role = i;
    if (best === null && isHearer(token, rules)) hearer = true;
    gender ??= rules.titles.get(token.lower) ?? (i === first ? rules.genders.get(token.lower) : undefined);
    if (!startsName(tokens, i, rules)) continue;
    const end = endOfName(tokens, i, last, rules);
    if (!isGivenName(token.lower, rules) && isGivenName(tokens[i + 1]?.lower ?? '', rules) && i + 2 < end)
      continue;
    // "Sea Rescue Union-Sprecher Kohl": the words before the hyphen belong to the office.
    const behind = end < last ? tokens[end] : undefined;
    if (behind?.text.includes('-') === true && isRole(behind, rules)) {
      i = end - 1;
      continue;
    }
    const before = tokens[i - 1];
    const words = end - i;
    const word = tokens[end - 1]?.text ?? '';
    const full =
      words >= 2 && (!rules.capitalNouns || isGivenName(token.lower, rules) || !determined || role !== -1);
    const presented =
      i > first && before !== undefined && (isPersonRole(before, rules) || isTitle(tokens, i - 1, rules));
    const isKnown = known.has(word);
    const afterJoiner =
      before !== undefined && i > first && (rules.joiners.has(before.lower) || isDeterminer(before, rules));
    const inBody =
      afterJoiner && !(words >= 2 && isGivenName(token.lower, rules)) && (role !== -1 || i - 1 > first);
    const passesOn = hearer && !isGivenName(token.lower, rules);
    const isPerson = !inBody && !passesOn && !ALL_CAPITALS.test(word) && (full || presented || isKnown);
    if (best === null || (isPerson && !best.isPerson)) {
      if (!inBody) best = { name: { first: i, last: end }, isPerson };
    }
    i = end - 1;
  }
  // "The president" of a country named behind it is a role, not the country.
  if (best !== null && !best.isPerson && role !== -1) best = null;
  return {
    first,
    last,
    name: best?.name ?? null,
    isPerson: best?.isPerson === true,
    role,
    isDetermined: determined,
    isBody: role !== -1 && isBody(tokens[role], rules),
    // Whoever is called by an age alone was named before: that is no role to show.
    isHearer: best?.isPerson !== true && (hearer || (role !== -1 && YEARS.test(tokens[role]?.text ?? ''))),
    gender,
    isAge: best?.isPerson !== true && role !== -1 && YEARS.test(tokens[role]?.text ?? ''),
  };
}

/** "Die Pläne der Regierung": where every noun has a capital, the first one of the phrase is what speaks, and this one is not. */
function isOfThing(
  tokens: readonly MaskedToken[],
  first: number,
  role: number,
  rules: LanguageRules,
): boolean {
  if (!rules.capitalNouns) return false;
  const head = tokens.findIndex(
    ({ capital }, i) => i >= first && i < role && capital && !isDeterminer(tokens[i], rules),
  );
  return head !== -1 && tokens.slice(head + 1, role).some((token) => isDeterminer(token, rules));
}

/** "Von der Heide" at the head of a sentence: the particles belong to a name that the text knows. */
export function particleNameAt(
  tokens: readonly MaskedToken[],
  i: number,
  rules: LanguageRules,
  known: KnownNames,
): NounPhrase | null {
  let last = i;
  while (rules.particles.has(tokens[last]?.lower ?? '')) last += 1;
  const word = tokens[last];
  if (last === i || tokens[i]?.capital !== true || word === undefined || !known.has(word.text)) return null;
  return {
    first: i,
    last: last + 1,
    name: { first: last, last: last + 1 },
    isPerson: true,
    role: -1,
    isDetermined: false,
    isBody: false,
    isHearer: false,
    gender: undefined,
    isAge: false,
  };
}

/** "le ministère des Affaires étrangères": the adjective belongs to the body's name. */
function isBehindJoiner(tokens: readonly MaskedToken[], i: number, rules: LanguageRules): boolean {
  const before = tokens[i - 1];
  return before?.kind === 'word' && (rules.joiners.has(before.lower) || rules.determiners.has(before.lower));
}

function isShort(token: MaskedToken | undefined, rules: LanguageRules): boolean {
  return (
    token?.kind === 'word' &&
    (rules.abbreviations.has(token.lower) || (token.text.length === 1 && token.capital))
  );
}

function isEdge(token: MaskedToken | undefined, rules: LanguageRules): boolean {
  return (
    token !== undefined &&
    (rules.joiners.has(token.lower) ||
      isDeterminer(token, rules) ||
      (token.kind === 'mark' && token.text !== '.'))
  );
}

function mayFollowJoiner(tokens: readonly MaskedToken[], i: number, rules: LanguageRules): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  return (
    token.capital ||
    isDeterminer(token, rules) ||
    (!rules.capitalNouns && !isSmall(token, rules)) ||
    mayBeAdjective(tokens, i, rules)
  );
}

/** In German a lower-case word belongs to the phrase when a noun follows it soon. */
function mayBeAdjective(tokens: readonly MaskedToken[], i: number, rules: LanguageRules): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || isSmall(token, rules)) return false;
  for (let next = i + 1; next <= i + 2; next++) {
    const word = tokens[next];
    if (word?.kind !== 'word' || isSmall(word, rules)) return false;
    if (word.capital) return true;
  }
  return false;
}
