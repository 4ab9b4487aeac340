/** Who is said to speak in a sentence of a language whose verb closes the clause and whose titles end in their office (Turkish). */
import type { LanguageRules } from '../language-rules.ts';
import type { MaskedToken } from './masked-sentences.ts';
import type { TokenRange } from './names/name-tokens.ts';
import type { KnownNames, NounPhrase } from './noun-phrases.ts';
import { type SentenceSpeech, SUPPORT } from './sentence-speech.ts';
import { ENDING, isParticiple, phraseAt, phraseEndingAt, subjectIn } from './verb-final-phrases.ts';

/** Words between a quotation and the noun or verb of speech behind it. */
const NEAR = 2;

/** Words between a speaker in the genitive and what the speaker said. */
const GENITIVE_REACH = 3;

const GENITIVE = /^[’']n?[ıiuü]n$/u;

export function verbFinalSpeech(
  tokens: readonly MaskedToken[],
  at: number,
  rules: LanguageRules,
  known: KnownNames,
  isLong: boolean,
): SentenceSpeech | null {
  const genitive = genitiveSpeaker(tokens, at, rules, known);
  if (genitive !== null) return genitive;
  const before = tokens[at - 1];
  if (before?.text === ':') return colonSpeech(tokens, at - 1, rules, known);
  const cue = cueBehind(tokens, at, rules);
  if (cue !== null) return besideSpeech(tokens, at, cue, rules, known);
  const according = accordingSpeech(tokens, rules, known);
  if (according !== null) return according;
  const verb = isLong ? tokens.findIndex((token, i) => i > at && rules.verbs.has(token.lower)) : -1;
  if (verb === -1 || isPassive(tokens, verb, rules)) return null;
  return speech(subjectIn(tokens, 0, at, rules, known), { first: verb, last: verb + 1 }, SUPPORT.sentence);
}

/** Who is said to speak in a sentence without a quotation. */
export function verbFinalReport(
  tokens: readonly MaskedToken[],
  rules: LanguageRules,
  known: KnownNames,
): SentenceSpeech | null {
  const verb = tokens.findLastIndex(({ kind }) => kind === 'word');
  if (!rules.verbs.has(tokens[verb]?.lower ?? '')) return null;
  return speech(subjectIn(tokens, 0, verb, rules, known), { first: verb, last: verb + 1 }, SUPPORT.report);
}

/** The verb or noun of speech directly behind the quotation: "dedi", "ifadelerini kullandı", "diye bağırdı". */
function cueBehind(tokens: readonly MaskedToken[], at: number, rules: LanguageRules): TokenRange | null {
  let words = 0;
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quotation') return null;
    if (token.kind === 'mark') {
      if (words > 0 || !/^[,!?]$/.test(token.text)) return null;
      continue;
    }
    const isCue =
      rules.sayingNouns.has(token.lower) || rules.verbs.has(token.lower) || rules.denials.has(token.lower);
    if (isCue) return { first: i, last: i + 1 };
    words += 1;
    if (words > NEAR) return null;
  }
  return null;
}

function besideSpeech(
  tokens: readonly MaskedToken[],
  at: number,
  cue: TokenRange,
  rules: LanguageRules,
  known: KnownNames,
): SentenceSpeech | null {
  // "“…” diyen X", "“…” ifadelerini kullanan X".
  for (let i = cue.first; i < Math.min(tokens.length, cue.last + NEAR); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    if (!isParticiple(token)) continue;
    const phrase = phraseAt(tokens, i + 1, rules, known);
    return speech(phrase, { first: i, last: i + 1 }, SUPPORT.beside);
  }
  if (isPassive(tokens, cue.first, rules)) return null;
  const subject = subjectIn(tokens, 0, at, rules, known);
  const found = speech(subject, cue, SUPPORT.beside);
  // "“…” iddiasını yalanladı": not the speaker's words.
  if (found !== null && rules.denials.has(tokens[cue.first]?.lower ?? ''))
    return { ...found, modality: 'denied' };
  if (found !== null) return found;
  // "“…” dedi X": the subject behind the verb closes the sentence.
  const verb = tokens.findIndex(
    (token, i) => i >= cue.first && i <= cue.last + 1 && rules.verbs.has(token.lower),
  );
  const behind = verb === -1 ? null : phraseAt(tokens, verb + 1, rules, known);
  if (behind !== null && tokens[behind.last]?.kind !== 'word') return speech(behind, cue, SUPPORT.beside);
  // "“…” diyerek … yalanlayan X": one person does both.
  const end = tokens.findIndex((token, i) => i > cue.last && token.text === ',');
  const later = subjectIn(tokens, cue.last, end === -1 ? tokens.length : end, rules, known);
  if (later !== null) return speech(later, cue, SUPPORT.according);
  const rest = tokens.slice(0, cue.first).every(({ kind }) => kind !== 'word');
  return rest && tokens.slice(cue.last).filter(({ kind }) => kind === 'word').length <= NEAR
    ? elided(cue)
    : null;
}

function colonSpeech(
  tokens: readonly MaskedToken[],
  colon: number,
  rules: LanguageRules,
  known: KnownNames,
): SentenceSpeech | null {
  const subject = subjectIn(tokens, 0, colon, rules, known);
  const last = tokens[colon - 1];
  const isSpeech = last !== undefined && (rules.verbs.has(last.lower) || rules.denials.has(last.lower));
  const isAlone = subject !== null && subject.last === colon;
  if (!isSpeech && !isAlone && subject?.isPerson !== true) return null;
  const support = isSpeech || isAlone ? SUPPORT.colon : SUPPORT.colonAlone;
  return speech(subject, { first: Math.max(0, colon - 1), last: colon }, support);
}

/** "X’in “…” sözleri": what X said, with X in the genitive. */
function genitiveSpeaker(
  tokens: readonly MaskedToken[],
  at: number,
  rules: LanguageRules,
  known: KnownNames,
): SentenceSpeech | null {
  const after = tokens[at + 1];
  if (after === undefined || !rules.saidOf.has(after.lower)) return null;
  for (let i = at - 1; i >= Math.max(0, at - 1 - GENITIVE_REACH); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    if (!GENITIVE.test(token.text)) continue;
    return speech(
      phraseEndingAt(tokens, i, rules, known),
      { first: at + 1, last: at + 2 },
      SUPPORT.according,
    );
  }
  return null;
}

/** "X’e göre". */
function accordingSpeech(
  tokens: readonly MaskedToken[],
  rules: LanguageRules,
  known: KnownNames,
): SentenceSpeech | null {
  const place = tokens.findIndex(({ lower }) => rules.accordingAfter.some(([word]) => word === lower));
  if (place < 1) return null;
  // "X’e göre", "X’in açıklamasına göre".
  const name = rules.saidOf.has(tokens[place - 1]?.lower ?? '') ? place - 1 : place;
  const end = ENDING.test(tokens[name - 1]?.text ?? '') ? name - 1 : -1;
  const phrase = end === -1 ? null : phraseEndingAt(tokens, end, rules, known);
  return phrase?.isPerson === true
    ? speech(phrase, { first: place, last: place + 1 }, SUPPORT.according)
    : null;
}

function isPassive(tokens: readonly MaskedToken[], from: number, rules: LanguageRules): boolean {
  return tokens.slice(from, from + NEAR + 2).some(({ lower }) => rules.passives.has(lower));
}

function speech(phrase: NounPhrase | null, cue: TokenRange, support: number): SentenceSpeech | null {
  if (phrase === null || phrase.isHearer) return null;
  return {
    mention: { first: phrase.first, last: phrase.last },
    phrase,
    pronoun: undefined,
    cue,
    modality: 'asserted',
    support,
    isBehindVerb: false,
    isElided: false,
    gender: null,
  };
}

function elided(cue: TokenRange): SentenceSpeech {
  return {
    mention: cue,
    phrase: null,
    pronoun: null,
    cue,
    modality: 'asserted',
    support: SUPPORT.beside,
    isBehindVerb: false,
    isElided: true,
    gender: null,
  };
}
