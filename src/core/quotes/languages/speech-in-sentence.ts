/** Who is said to speak in one masked sentence: the verb of speech or "according to" phrase and its noun phrase. */
import type { Modality } from '../quote.ts';
import type { Gender, LanguageRules } from './language-rules.ts';
import { isDash, type MaskedToken } from './masked-sentences.ts';
import {
  isDeterminer,
  isSmall,
  type KnownNames,
  type NounPhrase,
  nounPhraseAt,
  particleNameAt,
  type TokenRange,
} from './noun-phrases.ts';
import { type SentenceSpeech, SUPPORT } from './sentence-speech.ts';
import { verbFinalReport, verbFinalSpeech } from './verb-final-speech.ts';

interface Cue extends TokenRange {
  readonly kind: 'verb' | 'according' | 'quoting';
  readonly modality: Modality;
}

/** Words between a quotation and the verb that goes with it. */
const NEAR = 3;

/** Speech for the quotation that is the token at `at`. `isLong`: it is more than a term or a title between marks. */
export function speechFor(
  tokens: readonly MaskedToken[],
  at: number,
  rules: LanguageRules,
  known: KnownNames,
  isLong: boolean,
): SentenceSpeech | null {
  if (rules.order === 'final') return verbFinalSpeech(tokens, at, rules, known, isLong);
  // The title of a film or a term is nobody's statement.
  if (rules.works.has(tokens[at - 1]?.lower ?? '')) return null;
  const cues = cuesIn(tokens, rules);
  const after = cueBeside(tokens, at, cues, rules);
  if (after !== null) {
    const found = speakerOf(tokens, after, at, rules, known);
    if (found !== null) return { ...found, support: SUPPORT.beside };
  }
  const colon = colonBefore(tokens, at);
  if (colon !== -1) {
    const before = cues.findLast((cue) => cue.last <= colon && cue.kind !== 'according');
    if (before !== undefined) {
      const found = speakerOf(tokens, before, at, rules, known);
      // "denied the report: “…”": the words behind the colon are the speaker's own.
      const modality = found?.modality === 'denied' ? 'asserted' : found?.modality;
      if (found !== null && modality !== undefined) return { ...found, modality, support: SUPPORT.colon };
    }
    const according = cues.findLast((cue) => cue.last <= colon && cue.kind === 'according');
    const found = according && speakerOf(tokens, according, at, rules, known);
    if (found) return { ...found, support: SUPPORT.according };
    return before === undefined ? subjectAlone(tokens, colon, rules, known) : null;
  }
  // A term between marks is somebody's word only where the verb governs it: "called it “pure speculation”".
  return isLong || cues.some((cue) => governs(tokens, cue, at, rules) || reports(tokens, cue, at, rules))
    ? elsewhere(tokens, at, cues, rules, known)
    : null;
}

function governs(tokens: readonly MaskedToken[], cue: Cue, at: number, rules: LanguageRules): boolean {
  if (!rules.naming.has(tokens[cue.last - 1]?.lower ?? '')) return false;
  // "hat den Plan “verfehlt” genannt"
  if (cue.first < at && at < cue.last) return true;
  const reach = tokens[at]?.capital === true ? GOVERNED : FAR_GOVERNED;
  return (
    cue.last <= at &&
    at - cue.last <= reach &&
    !tokens.slice(cue.last, at).some(({ kind, text }) => kind === 'quotation' || /^[;:.!?]$/.test(text))
  );
}

/** Words between a verb and the term that it governs: "spoke of an “…”". */
const GOVERNED = 4;
/** The same for a term without a capital, which is no title: "called the charges on Friday before the chamber “absurd”". */
const FAR_GOVERNED = 12;

/**
 * Whether a short fragment stands in what the verb reports: "said that it was “unusual”", "it was “unusual”, he said". A title or a
 * name, which begins with a capital, may be named there by everybody; where all nouns have one an indefinite article must precede it.
 */
function reports(tokens: readonly MaskedToken[], cue: Cue, at: number, rules: LanguageRules): boolean {
  const token = tokens[at];
  if (token === undefined || cue.kind === 'quoting') return false;
  const before = tokens[at - 1];
  const isOwnWord =
    !token.capital ||
    (rules.capitalNouns && isDeterminer(before, rules) && !rules.definite.has(before?.lower ?? ''));
  if (!isOwnWord || hasFullStopBetween(tokens, cue, at)) return false;
  if (cue.kind === 'according') return true;
  if (cue.last > at) return cue.first < at || tokens[cue.first - 1]?.text === ',';
  const between = tokens.slice(cue.last, at);
  if (between.some(({ kind }) => kind === 'quotation')) return false;
  return (
    cue.modality === 'denied' ||
    between.length <= 2 ||
    between.some(
      (word, i) =>
        rules.reportedMood.has(word.lower) ||
        (rules.relatives.has(word.lower) &&
          (i === 0 || between[i - 1]?.text === ',' || !isDeterminer(word, rules))),
    )
  );
}

/** Who is said to speak in a sentence without a quotation: "She said that it was no accident." */
export function reportIn(
  tokens: readonly MaskedToken[],
  rules: LanguageRules,
  known: KnownNames,
): SentenceSpeech | null {
  if (rules.order === 'final') return verbFinalReport(tokens, rules, known);
  const verbs = cuesIn(tokens, rules).filter(({ kind }) => kind === 'verb');
  const [only] = verbs;
  if (only === undefined || verbs.length > 1 || only.modality !== 'asserted') return null;
  const found = speakerOf(tokens, only, tokens.length, rules, known);
  return found && { ...found, support: SUPPORT.report };
}

/** The one verb of the sentence, when it has only one that goes with this quotation. */
function elsewhere(
  tokens: readonly MaskedToken[],
  at: number,
  cues: readonly Cue[],
  rules: LanguageRules,
  known: KnownNames,
): SentenceSpeech | null {
  const verbs = cues.filter((cue) => cue.kind !== 'according' && !hasFullStopBetween(tokens, cue, at));
  const according = cues.filter((cue) => cue.kind === 'according' && !hasFullStopBetween(tokens, cue, at));
  const around = verbs.find((cue) => cue.first < at && at < cue.last);
  const before = around === undefined ? verbs.filter((cue) => cue.last <= at) : [around];
  for (const cue of before.toReversed()) {
    const found = speakerOf(tokens, cue, at, rules, known);
    if (found !== null) return { ...found, support: SUPPORT.sentence };
    // "He said that he saw no reason": the inner verb has no subject of its own.
    if (!isInner(tokens, cue, rules, known) && according.length === 0) return null;
  }
  const behind = verbs.find((cue) => cue.first > at);
  if (behind !== undefined && according.length === 0) {
    const isOther = tokens
      .slice(at + 1, behind.first)
      .some(({ lower }) => rules.relatives.has(lower) || rules.conjunctions.has(lower));
    const found = isOther ? null : speakerOf(tokens, behind, at, rules, known);
    return found && { ...found, support: SUPPORT.sentence };
  }
  const [only] = according;
  if (only === undefined || according.length > 1) return null;
  const found = speakerOf(tokens, only, at, rules, known);
  return found && { ...found, support: SUPPORT.according };
}

/** The verb stands behind a relative with neither a name nor a noun between. */
function isInner(
  tokens: readonly MaskedToken[],
  cue: TokenRange,
  rules: LanguageRules,
  known: KnownNames,
): boolean {
  const relative = tokens.findLastIndex(({ lower }, i) => i < cue.first && rules.relatives.has(lower));
  if (relative === -1 || tokens.slice(relative, cue.first).some(({ kind }) => kind === 'quotation'))
    return false;
  for (let i = relative + 1; i < cue.first; i++)
    if (phraseOrPronoun(tokens, i, rules, known) !== null) return false;
  return true;
}

/** Between the two stands another whole sentence or a semicolon. */
function hasFullStopBetween(tokens: readonly MaskedToken[], cue: TokenRange, at: number): boolean {
  const from = Math.min(cue.last, at);
  const to = Math.max(cue.first, at);
  return tokens.slice(from, to).some(({ kind, text }) => kind === 'mark' && /^[;:.!?]$/.test(text));
}

function cuesIn(tokens: readonly MaskedToken[], rules: LanguageRules): readonly Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const phrase =
      phraseFrom(tokens, i, rules.accordingTo) ||
      phraseFrom(tokens, i, rules.accordingAfter) ||
      (i === 0 && rules.opinion.has(token.lower) ? 1 : 0);
    if (phrase > 0) {
      cues.push({ first: i, last: i + phrase, kind: 'according', modality: 'asserted' });
      i += phrase - 1;
      continue;
    }
    const participle = rules.participles.has(token.lower);
    const denial = rules.denials.has(token.lower);
    if (!rules.verbs.has(token.lower) && !denial && !participle && !rules.quoting.has(token.lower)) continue;
    let first = i;
    if (participle) {
      first = auxiliaryBefore(tokens, i, rules);
      if (first === -1 && !denial && !rules.verbs.has(token.lower)) continue;
      if (first === -1) first = i;
    }
    if (rules.quoting.has(token.lower)) {
      cues.push({ first: i, last: i + 1, kind: 'quoting', modality: 'asserted' });
      continue;
    }
    const negated = tokens
      .slice(Math.max(0, first - 2), i + 3)
      .some(({ kind, lower }) => kind === 'word' && rules.negations.has(lower));
    cues.push({
      first,
      last: i + 1,
      kind: 'verb',
      modality: denial ? 'denied' : negated ? 'not_said' : 'asserted',
    });
  }
  return cues;
}

function auxiliaryBefore(tokens: readonly MaskedToken[], i: number, rules: LanguageRules): number {
  for (let j = i - 1; j >= Math.max(0, i - 12); j--) {
    const token = tokens[j];
    if (token === undefined || (token.kind === 'quotation' && !rules.isBracketed)) return -1;
    if (token.kind === 'mark' && token.text !== ',' && token.text !== '.') return -1;
    if (rules.auxiliaries.has(token.lower)) return j;
  }
  return -1;
}

function phraseFrom(
  tokens: readonly MaskedToken[],
  i: number,
  phrases: readonly (readonly string[])[],
): number {
  return phrases.find((phrase) => phrase.every((word, k) => tokens[i + k]?.lower === word))?.length ?? 0;
}

/** The cue that follows the quotation with nothing but a comma, a dash and a few words between. */
function cueBeside(
  tokens: readonly MaskedToken[],
  at: number,
  cues: readonly Cue[],
  rules: LanguageRules,
): Cue | null {
  let words = 0;
  let apart = false;
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quotation') return null;
    // "“…”, for he warned of it": another clause.
    if (rules.conjunctions.has(token.lower)) return null;
    const cue = cues.find(({ first }) => first === i);
    // "“…” and called for" is the next thing that somebody did.
    if (cue !== undefined) return apart || words === 0 ? cue : null;
    if (token.kind === 'mark') {
      if (token.text === ',' || isDash(token) || /^[!?]$/.test(token.text)) apart ||= words === 0;
      else if (token.text !== '.' || words === 0) return null;
      if (words > 0 && token.text === ',') words += 1;
      continue;
    }
    words += 1;
    if (words > NEAR + (apart ? 9 : 0)) return null;
  }
  return null;
}

/** Position of the colon directly before the quotation; -1 when there is none. */
function colonBefore(tokens: readonly MaskedToken[], at: number): number {
  const before = tokens[at - 1];
  if (before?.text === ':') return at - 1;
  return isDash(before ?? { text: '' }) && tokens[at - 2]?.text === ':' ? at - 2 : -1;
}

function speakerOf(
  tokens: readonly MaskedToken[],
  cue: Cue,
  at: number,
  rules: LanguageRules,
  known: KnownNames,
): Omit<SentenceSpeech, 'support'> | null {
  const verb = tokens[cue.last - 1]?.lower ?? '';
  const gender: Gender = rules.feminineVerb !== '' && verb.endsWith(rules.feminineVerb) ? 'feminine' : null;
  const common = {
    cue: { first: cue.first, last: cue.last },
    modality: cue.modality,
    gender,
    isBehindVerb: false,
    isElided: false,
  };
  const possessive = tokens.slice(cue.first, cue.last).findIndex(({ lower }) => rules.possessives.has(lower));
  if (cue.kind === 'according' && possessive !== -1) {
    const at = cue.first + possessive;
    const pronoun = rules.possessives.get(tokens[at]?.lower ?? '') ?? null;
    return { ...common, mention: { first: at, last: at + 1 }, phrase: null, pronoun };
  }
  if (rules.cases !== null && cue.kind !== 'verb') {
    const mention = obliqueName(tokens, cue.last, rules, known);
    return mention && { ...common, ...mention, isOblique: true };
  }
  if (cue.kind === 'according') {
    const isBehind =
      phraseFrom(tokens, cue.first, rules.accordingAfter) > 0 &&
      phraseFrom(tokens, cue.first, rules.accordingTo) === 0;
    const mention = isBehind
      ? phraseEndingAt(tokens, cue.first, rules, known)
      : (phraseOrPronoun(tokens, cue.last, rules, known) ??
        phraseOrPronoun(tokens, cue.last + 1, rules, known));
    if (rules.opinion.has(verb) && mention?.phrase?.isPerson !== true && mention?.phrase?.isBody !== true)
      return null;
    return mention && { ...common, ...mention };
  }
  if (cue.kind === 'quoting') {
    const isPassive = tokens.slice(0, cue.first).some(({ lower }) => rules.passives.has(lower));
    const quoted = isPassive
      ? subjectBefore(tokens, cue.first, 0, rules, known)
      : (phraseOrPronoun(tokens, cue.last, rules, known) ??
        phraseOrPronoun(tokens, cue.last + 1, rules, known));
    return quoted && { ...common, ...quoted };
  }
  const quotationFirst = at < cue.first;
  const from = quotationFirst ? at + 1 : 0;
  const before = subjectBefore(tokens, cue.first, from, rules, known);
  // "Am Montag sagte Putin", "“…”, sagte Putin": the subject stands behind the verb.
  const between = cue.last - cue.first > 1 ? phraseInside(tokens, cue, rules, known) : null;
  // In "that the government had urged the city" the subject stands before the verb.
  const isOpen = quotationFirst || !isBehindRelative(tokens, cue.first, rules);
  const after =
    between ??
    (isOpen ? subjectAfter(tokens, cue.last, quotationFirst ? tokens.length : at, rules, known) : null);
  const any = quotationFirst && before === null ? after : (before ?? after);
  // "“…”, protestó tras la derrota": what follows is no subject.
  const isEmpty = any === null || (any.phrase !== null && any.phrase.name === null && any.phrase.role === -1);
  const isDropped = rules.dropsSubject && quotationFirst && isEmpty;
  const found = isDropped ? null : any;
  const first = tokens[cue.first]?.lower ?? '';
  const isPlural = !rules.singular.has(first) && rules.pluralEndings.some((ending) => first.endsWith(ending));
  // "Both ministers said": one person alone is no subject of a plural.
  if (isPlural && found?.phrase?.isPerson === true) return null;
  if (found !== null && isPair(tokens, found.mention.last, rules, known)) return null;
  if (found === null && before === null && (isDropped || opensSentence(tokens, cue.first, rules)))
    return { ...common, mention: common.cue, phrase: null, pronoun: null, isElided: true };
  // "sie sagten": nobody by herself.
  if (found?.pronoun !== undefined && isPlural) return null;
  return found && { ...common, ...found, isBehindVerb: found === after && !isPlural };
}

/** Words between "according to" and the name: the office, and what it is of. */
const OFFICE = 9;

/** The name behind "according to" or "quotes", in a case that is not the nominative. Words for offices stand before it. */
function obliqueName(
  tokens: readonly MaskedToken[],
  from: number,
  rules: LanguageRules,
  known: KnownNames,
): Mention | null {
  for (let i = from; i < from + OFFICE; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || (isSmall(token, rules) && !token.capital)) return null;
    if (!token.capital) continue;
    const isFull = rules.cases?.isOblique(token.lower) === true && tokens[i + 1]?.capital === true;
    const isSurname =
      rules.caseEndings.some((ending) => token.lower.endsWith(ending)) || known.has(token.text);
    if (!isFull && !(i === from && isSurname)) continue;
    let last = i + 1;
    while (isFull && last < i + 3 && tokens[last]?.kind === 'word' && tokens[last]?.capital === true)
      last += 1;
    const range = { first: i, last };
    const phrase: NounPhrase = {
      ...range,
      name: range,
      isPerson: true,
      role: -1,
      isDetermined: false,
      isBody: false,
      isHearer: false,
      isAge: false,
      gender: undefined,
    };
    return { mention: range, phrase, pronoun: undefined };
  }
  return null;
}

function isBehindRelative(tokens: readonly MaskedToken[], verb: number, rules: LanguageRules): boolean {
  for (let i = verb - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') return false;
    if (rules.relatives.has(token.lower) && !isDeterminer(token, rules)) return i < verb - 1;
  }
  return false;
}

/** The verb opens its sentence, or stands behind "and" at its head: whoever speaks was named before. */
function opensSentence(tokens: readonly MaskedToken[], i: number, rules: LanguageRules): boolean {
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  const isJoined = first + 1 === i && rules.conjunctions.has(tokens[first]?.lower ?? '');
  return isJoined || (rules.dropsSubject && first === i);
}

/** "The minister and Anna Roy said": behind the mention stands another who speaks with them. */
function isPair(
  tokens: readonly MaskedToken[],
  last: number,
  rules: LanguageRules,
  known: KnownNames,
): boolean {
  const at = tokens[last]?.text === ',' ? last + 1 : last;
  if (!rules.conjunctions.has(tokens[at]?.lower ?? '')) return false;
  const other = nounPhraseAt(tokens, at + 1, rules, known);
  return other !== null && !other.isHearer && (other.isPerson || (other.role !== -1 && at === last));
}

type Mention = Pick<SentenceSpeech, 'mention' | 'phrase' | 'pronoun'>;

/** "hat Putin gesagt", "a-t-il dit": the subject between the auxiliary and the participle. */
function phraseInside(
  tokens: readonly MaskedToken[],
  cue: TokenRange,
  rules: LanguageRules,
  known: KnownNames,
): Mention | null {
  const found = phraseOrPronoun(tokens, cue.first + 1, rules, known);
  return found !== null && found.mention.last < cue.last ? found : null;
}

function phraseOrPronoun(
  tokens: readonly MaskedToken[],
  i: number,
  rules: LanguageRules,
  known: KnownNames,
): Mention | null {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const pronoun = rules.pronouns.get(token.lower);
  if (pronoun !== undefined && !isDeterminer(token, rules))
    return { mention: { first: i, last: i + 1 }, phrase: null, pronoun };
  const phrase = particleNameAt(tokens, i, rules, known) ?? nounPhraseAt(tokens, i, rules, known);
  if (phrase === null) {
    return pronoun === undefined ? null : { mention: { first: i, last: i + 1 }, phrase: null, pronoun };
  }
  return mentionOf(tokens, phrase, rules, known);
}

/**
 * The phrase, with the name in apposition behind it: "der Vorsitzende des Verbands, Michael Knopf,", "глава фонда «Заря» Олег Ким".
 */
function mentionOf(
  tokens: readonly MaskedToken[],
  phrase: NounPhrase,
  rules: LanguageRules,
  known: KnownNames,
): Mention | null {
  if (phrase.isAge && phrase.gender !== undefined)
    return { mention: { first: phrase.first, last: phrase.last }, phrase: null, pronoun: phrase.gender };
  if (phrase.isHearer) return null;
  if (phrase.name === null && phrase.role === -1 && !phrase.isDetermined) return null;
  if (phrase.name === null && phrase.role === -1 && rules.notNames.has(tokens[phrase.last - 1]?.lower ?? ''))
    return null;
  if (
    !phrase.isPerson &&
    (phrase.role !== -1 || phrase.isDetermined) &&
    (tokens[phrase.last]?.text === ',' || tokens[phrase.last]?.kind === 'quotation')
  ) {
    const name = nounPhraseAt(tokens, phrase.last + 1, rules, known);
    const end = tokens[name?.last ?? -1];
    const closed = end === undefined || end.kind !== 'word' || isSmall(end, rules);
    if (name?.isPerson === true && name.name?.first === name.first && closed)
      return {
        mention: { first: phrase.first, last: name.last },
        phrase: { ...name, gender: name.gender ?? phrase.gender },
        pronoun: undefined,
      };
  }
  return { mention: { first: phrase.first, last: phrase.last }, phrase, pronoun: undefined };
}

/** The subject before the verb: the first phrase of its clause that no preposition governs. */
function subjectBefore(
  tokens: readonly MaskedToken[],
  verb: number,
  from: number,
  rules: LanguageRules,
  known: KnownNames,
): Mention | null {
  let i = clauseStart(tokens, verb, from, rules);
  while (i < verb) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (token.kind !== 'word') {
      i += 1;
      continue;
    }
    if (rules.relatives.has(token.lower) && !isDeterminer(token, rules)) return null;
    if (rules.prepositions.has(token.lower) && particleNameAt(tokens, i, rules, known) === null) {
      i = skipPhrase(tokens, i + 1, rules, known);
      const next = nounPhraseAt(tokens, i, rules, known);
      // "on the network Some Name he wrote": a name that nothing shows to be a person's belongs to the phrase before it.
      if (next?.name?.first === i && !isKnownName(tokens, next, known)) i = next.last;
      continue;
    }
    const hearer = nounPhraseAt(tokens, i, rules, known);
    if (hearer?.isHearer === true) {
      i = hearer.last;
      continue;
    }
    const found = phraseOrPronoun(tokens, i, rules, known);
    if (found !== null && isParticipleAhead(tokens, found, rules)) {
      i = found.mention.last;
      continue;
    }
    if (found !== null && found.mention.last <= verb)
      return isSubject(tokens, found, verb, rules)
        ? found
        : innerSubject(tokens, found.mention.last, verb, rules, known);
    if (found === null && !isSmall(token, rules) && !isDeterminer(token, rules)) {
      // An unknown word that begins no phrase: an adverb.
      i += 1;
      continue;
    }
    i += 1;
  }
  return null;
}

function isKnownName(
  tokens: readonly MaskedToken[],
  { name, isPerson }: NounPhrase,
  known: KnownNames,
): boolean {
  return (
    name !== null &&
    (known.has(tokens[name.last - 1]?.text ?? '') || (isPerson && name.last - name.first === 1))
  );
}

/** "The minister said that the party calls it …": the subject of the clause behind the relative. */
function innerSubject(
  tokens: readonly MaskedToken[],
  from: number,
  verb: number,
  rules: LanguageRules,
  known: KnownNames,
): Mention | null {
  const relative = tokens.findLastIndex(
    ({ lower }, i) => i < verb && i >= from && rules.relatives.has(lower),
  );
  if (relative === -1) return null;
  const found = phraseOrPronoun(tokens, relative + 1, rules, known);
  return found !== null && found.mention.last <= verb && isSubject(tokens, found, verb, rules) ? found : null;
}

/** "Asked about the vote, the minister said": a word that opens the sentence, with a preposition behind it, and names nobody. */
function isParticipleAhead(
  tokens: readonly MaskedToken[],
  { phrase }: Mention,
  rules: LanguageRules,
): boolean {
  if (phrase === null || phrase.first !== 0 || phrase.isPerson || phrase.isDetermined) return false;
  const behind = tokens[phrase.last];
  return (
    phrase.role === -1 && phrase.last === 1 && behind !== undefined && rules.prepositions.has(behind.lower)
  );
}

/** Between a subject and its verb stand an apposition in commas, adverbs and phrases with prepositions, never another clause. */
function isSubject(
  tokens: readonly MaskedToken[],
  { mention }: Mention,
  verb: number,
  rules: LanguageRules,
): boolean {
  let loose = 0;
  let inRelative = false;
  for (let i = mention.last; i < verb; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.kind === 'quotation' && i > mention.last + 8) return false;
    if (token.kind === 'mark' && /^[;:]$/.test(token.text)) return false;
    if (token.text === ',') inRelative = false;
    else if (i === mention.last && isSubjectRelative(tokens, i, rules)) continue;
    else if (rules.relatives.has(token.lower) && !isDeterminer(token, rules)) inRelative = true;
    if (
      token.kind === 'word' &&
      rules.pronouns.has(token.lower) &&
      !isDeterminer(token, rules) &&
      !rules.relatives.has(token.lower)
    )
      loose += 3;
    if (token.kind === 'word') loose += 1;
  }
  return loose <= FARTHEST_SUBJECT && !inRelative;
}

/** "A neighbour who does not want to be named": no other subject stands behind the relative. */
function isSubjectRelative(tokens: readonly MaskedToken[], i: number, rules: LanguageRules): boolean {
  const next = tokens[i + 1];
  return (
    !rules.capitalNouns &&
    rules.relatives.has(tokens[i]?.lower ?? '') &&
    next?.kind === 'word' &&
    !next.capital &&
    !isDeterminer(next, rules)
  );
}

/** Words between a subject and its verb of speech. */
const FARTHEST_SUBJECT = 16;

/** The phrase behind the verb, with hearers and phrases with prepositions skipped. */
function subjectAfter(
  tokens: readonly MaskedToken[],
  from: number,
  limit: number,
  rules: LanguageRules,
  known: KnownNames,
): Mention | null {
  let i = from;
  for (let skipped = 0; i < limit && skipped < 4; ) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quotation') return null;
    // Behind a comma or a conjunction begins what was said.
    if (token.kind === 'mark' || (rules.relatives.has(token.lower) && !isDeterminer(token, rules)))
      return null;
    if (rules.prepositions.has(token.lower)) {
      i = skipPhrase(tokens, i + 1, rules, known);
      skipped += 1;
      continue;
    }
    const hearer = nounPhraseAt(tokens, i, rules, known);
    if (hearer?.isHearer === true) {
      i = hearer.last;
      skipped += 1;
      continue;
    }
    const found = phraseOrPronoun(tokens, i, rules, known);
    if (found !== null) return found;
    i += 1;
    skipped += 1;
  }
  return null;
}

function skipPhrase(
  tokens: readonly MaskedToken[],
  i: number,
  rules: LanguageRules,
  known: KnownNames,
): number {
  const phrase = nounPhraseAt(tokens, i, rules, known);
  if (phrase !== null) return phrase.last;
  // "nach einem Besuch": the article is listed with the prepositions, by its case.
  const token = tokens[i];
  if (token?.kind === 'word' && rules.prepositions.has(token.lower))
    return skipPhrase(tokens, i + 1, rules, known);
  return i + 1;
}

/** The phrase that ends where a postposition begins: "Angaben der Polizei zufolge". */
function phraseEndingAt(
  tokens: readonly MaskedToken[],
  end: number,
  rules: LanguageRules,
  known: KnownNames,
): Mention | null {
  for (let i = Math.max(clauseStart(tokens, end, 0, rules), end - 10); i < end; i++) {
    // "Angaben der Feuerwehr zufolge": the statements are not the speaker.
    const isOfStatements = isDeterminer(tokens[i], rules) && rules.notNames.has(tokens[i - 1]?.lower ?? '');
    if (isOfStatements || rules.notNames.has(tokens[i]?.lower ?? '')) continue;
    const found = phraseOrPronoun(tokens, i, rules, known);
    if (found !== null && found.mention.last === end) return found;
  }
  return null;
}

function clauseStart(
  tokens: readonly MaskedToken[],
  verb: number,
  from: number,
  rules: LanguageRules,
): number {
  let start = verb;
  while (start > from) {
    const token = tokens[start - 1];
    if (token === undefined) break;
    if (token.kind === 'mark' && (/^[;:]$/.test(token.text) || isDash(token))) break;
    start -= 1;
  }
  // Behind a subordinate clause the main clause begins after its comma.
  const first = tokens[start];
  if (first !== undefined && rules.relatives.has(first.lower) && !isDeterminer(first, rules)) {
    for (let i = verb - 1; i > start; i--) if (tokens[i]?.text === ',') return i + 1;
  }
  return start;
}

/** Words of a sentence without a verb of speech that leads to a quotation. */
const LONGEST_LEAD = 14;

/** A sentence of somebody, without a verb of speech, that ends in a colon. */
function subjectAlone(
  tokens: readonly MaskedToken[],
  colon: number,
  rules: LanguageRules,
  known: KnownNames,
): SentenceSpeech | null {
  const first = clauseStart(tokens, colon, 0, rules);
  const found = phraseOrPronoun(tokens, first, rules, known);
  if (colon - first > LONGEST_LEAD) return null;
  if (found?.phrase === undefined || found.phrase === null || !found.phrase.isPerson) return null;
  const cue = { first: colon, last: colon + 1 };
  return {
    ...found,
    cue,
    modality: 'asserted',
    gender: null,
    support: SUPPORT.colonAlone,
    isElided: false,
    isBehindVerb: false,
  };
}
