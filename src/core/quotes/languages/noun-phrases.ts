/** Noun phrases of a masked sentence, and the name in each: "der Sprecher des Ministeriums", "la ministre Anne Roy". */
import { isFirstName } from '../names/gender.ts';
import type { Gender, LanguageRules } from './language-rules.ts';
import type { MaskedToken } from './masked-sentences.ts';

/** Token positions in a sentence, end exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

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
const LONGEST_NAME = 5;

/** Endings of German and Dutch nouns for things. */
const THING =
  /(?:ung|ungen|heit|keit|schaft|tion|tionen|tät|ismus|nis|tum|ment|anz|enz|ik|amt|gericht|haus|rat|bund|verband|partei|gruppe|abend|morgen|tag|jahr|woche|monat)(?:e?n|e?s)?$/;
/** "der 31-Jährige", "the 31-year-old": somebody whom the text named before. */
const YEARS = /^\d+[-‑]/u;
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
    if (
      isSmall(token, rules) &&
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
    if (rules.titles.has(token.lower) || isRole(token, rules)) {
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
    if (role === -1 && isRole(token, rules) && !isNameHere(tokens, i, rules)) role = i;
    if (best === null && isHearer(token, rules)) hearer = true;
    gender ??= rules.titles.get(token.lower) ?? (i === first ? rules.genders.get(token.lower) : undefined);
    if (!startsName(tokens, i, rules)) continue;
    const end = endOfName(tokens, i, last, rules);
    if (!isGivenName(token.lower, rules) && isGivenName(tokens[i + 1]?.lower ?? '', rules) && i + 2 < end)
      continue;
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

function startsName(tokens: readonly MaskedToken[], i: number, rules: LanguageRules): boolean {
  const token = tokens[i];
  return token?.capital === true && isNameHere(tokens, i, rules);
}

/** Whether the capitalised word can be part of a name where it stands. */
function isNameHere(tokens: readonly MaskedToken[], i: number, rules: LanguageRules): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || !token.capital || /^\d/.test(token.text)) return false;
  if (rules.notNames.has(token.lower) || rules.titles.has(token.lower)) return false;
  if (isRole(token, rules) && !(i > 0 && isGivenName(tokens[i - 1]?.lower ?? '', rules))) return false;
  if (isSmall(token, rules) || isDeterminer(token, rules)) return false;
  return !rules.capitalNouns || isGivenName(token.lower, rules) || !THING.test(token.lower);
}

function endOfName(
  tokens: readonly MaskedToken[],
  first: number,
  limit: number,
  rules: LanguageRules,
): number {
  let end = first + 1;
  while (end < limit && end - first < LONGEST_NAME) {
    const token = tokens[end];
    if (token === undefined) break;
    if (startsName(tokens, end, rules)) end += 1;
    else if (token.text === '.' && tokens[end - 1]?.text.length === 1 && startsName(tokens, end + 1, rules))
      end += 1;
    else if (
      rules.particles.has(token.lower) &&
      (end - first === 1 || isGivenName(tokens[end - 1]?.lower ?? '', rules))
    ) {
      let next = end + 1;
      while (next < limit && rules.particles.has(tokens[next]?.lower ?? '')) next += 1;
      if (next >= limit || !startsName(tokens, next, rules)) break;
      end = next + 1;
    } else break;
  }
  return Math.min(end, limit);
}

/** Every full name of the sentences, for telling surnames: a first name that is listed with what follows, or a name behind a role. */
export function fullNamesIn(tokens: readonly MaskedToken[], rules: LanguageRules): readonly TokenRange[] {
  const names: TokenRange[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!startsName(tokens, i, rules)) continue;
    const end = endOfName(tokens, i, tokens.length, rules);
    const token = tokens[i];
    const before = tokens[i - 1];
    // "мэр Каменогорска Виталий Гущин": the town belongs to the office.
    const isFirst = isGivenName(token?.lower ?? '', rules) || i + 2 >= end;
    if (!isFirst && isGivenName(tokens[i + 1]?.lower ?? '', rules)) continue;
    const listed = token !== undefined && isGivenName(token.lower, rules) && end - i >= 2;
    const presented =
      before !== undefined && (isPersonRole(before, rules) || isTitle(tokens, i - 1, rules)) && end - i <= 3;
    if (listed || presented) names.push({ first: i, last: end });
    i = end - 1;
  }
  return names;
}

function isTitle(tokens: readonly MaskedToken[], i: number, rules: LanguageRules): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  return (
    rules.titles.has(token.lower) || (token.text === '.' && rules.titles.has(tokens[i - 1]?.lower ?? ''))
  );
}

function isGivenName(lower: string, { firstNames }: LanguageRules): boolean {
  return firstNames.has(lower) || isFirstName(lower);
}

/** Whether the word says what a person is, or is of a body that speaks. */
export function isRole(token: MaskedToken, rules: LanguageRules): boolean {
  return isPersonRole(token, rules) || isBody(token, rules);
}

/** Whether the word says what a person is. */
function isPersonRole(token: MaskedToken, rules: LanguageRules): boolean {
  return isNoun(token, rules) && isListed(token, rules.roles, rules.roleEndings);
}

function isBody(token: MaskedToken | undefined, rules: LanguageRules): boolean {
  return token !== undefined && isNoun(token, rules) && isListed(token, rules.bodies, rules.bodyEndings);
}

/** In German "insgesamt" ends like an office, but no noun is written small; "31-jährige" is the exception. */
function isNoun(token: MaskedToken, rules: LanguageRules): boolean {
  return !rules.capitalNouns || token.capital || YEARS.test(token.text);
}

function isListed({ lower }: MaskedToken, words: ReadonlySet<string>, endings: readonly string[]): boolean {
  return words.has(lower) || endings.some((ending) => lower.endsWith(ending));
}

function isHearer(token: MaskedToken, { hearers, hearerEndings }: LanguageRules): boolean {
  return isListed(token, hearers, hearerEndings);
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

export function isDeterminer(token: MaskedToken | undefined, rules: LanguageRules): boolean {
  return token?.kind === 'word' && rules.determiners.has(token.lower);
}

/** Words that no noun phrase holds. */
export function isSmall({ lower }: MaskedToken, rules: LanguageRules): boolean {
  return (
    rules.verbs.has(lower) ||
    rules.denials.has(lower) ||
    rules.auxiliaries.has(lower) ||
    rules.participles.has(lower) ||
    rules.prepositions.has(lower) ||
    rules.conjunctions.has(lower) ||
    rules.relatives.has(lower) ||
    rules.pronouns.has(lower) ||
    rules.negations.has(lower) ||
    rules.otherWords.has(lower)
  );
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
