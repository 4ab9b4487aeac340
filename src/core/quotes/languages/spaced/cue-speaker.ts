/** Whom a verb of speech or "according to" phrase makes the speaker: its subject, its object, or the one named before. */
import type { Gender, LanguageRules } from '../language-rules.ts';
import { phraseEndingAt, subjectAfter, subjectBefore } from './clause-subject.ts';
import type { MaskedToken } from './masked-sentences.ts';
import { type Mention, phraseOrPronoun } from './mention-at.ts';
import type { TokenRange } from './names/name-tokens.ts';
import { type KnownNames, type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import { isDeterminer, isSmall } from './phrase-words.ts';
import type { SentenceSpeech } from './sentence-speech.ts';
import { type Cue, phraseFrom } from './speech-cues.ts';

export function speakerOf(
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
