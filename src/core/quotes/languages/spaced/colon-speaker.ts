/** Whose words stand behind the colon of a sentence that has no verb of speech: "X is dissatisfied: “…”", "X's answer: “…”". */
import type { LanguageRules } from '../language-rules.ts';
import { clauseStart } from './clause-subject.ts';
import type { MaskedToken } from './masked-sentences.ts';
import { phraseOrPronoun } from './mention-at.ts';
import type { KnownNames, NounPhrase } from './noun-phrases.ts';
import { isSmall } from './phrase-words.ts';
import { type SentenceSpeech, SUPPORT } from './sentence-speech.ts';

/** Words of a sentence without a verb of speech that leads to a quotation. */
const LONGEST_LEAD = 14;
/** The same where every noun has a capital, so that names are told from the rest. */
const LONGEST_GERMAN_LEAD = 18;

/** "La réaction de Claire Vasseur :": the name stands right before the colon. */
function behindSpeechNoun(
  tokens: readonly MaskedToken[],
  first: number,
  colon: number,
  rules: LanguageRules,
  known: KnownNames,
): ReturnType<typeof phraseOrPronoun> {
  const noun = tokens.findIndex(({ lower }, i) => i >= first && rules.speechNouns.has(lower));
  if (noun === -1 || noun > first + 2 || colon - noun > LONGEST_NAMED) return null;
  const of = tokens[noun + 1]?.lower ?? '';
  if (!rules.joiners.has(of) || rules.towards.has(of)) return null;
  const found = phraseOrPronoun(tokens, noun + 2, rules, known);
  return found?.phrase?.isPerson === true && found.mention.last === colon ? found : null;
}

/** "La réponse à Claire Vasseur :": she hears it. */
function isAddressee(
  tokens: readonly MaskedToken[],
  { first, name, role }: NounPhrase,
  rules: LanguageRules,
): boolean {
  return (
    name !== null &&
    name.first > first &&
    role === -1 &&
    rules.towards.has(tokens[name.first - 1]?.lower ?? '')
  );
}

/** Words of "réaction de la ministre des Finances Claire Vasseur". */
const LONGEST_NAMED = 10;

/** "Auf die Lage blickte auch Tjark Hinrichs, …:": in a language that writes every noun with a capital a small word before the name is its verb. */
function subjectBehindVerb(
  tokens: readonly MaskedToken[],
  first: number,
  colon: number,
  rules: LanguageRules,
  known: KnownNames,
): ReturnType<typeof phraseOrPronoun> {
  if (!rules.capitalNouns || !rules.prepositions.has(tokens[first]?.lower ?? '')) return null;
  for (let i = first + 1; i < colon; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') return null;
    if (!FINITE.test(token.text) || isSmall(token, rules)) continue;
    const next = rules.otherWords.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    const found = phraseOrPronoun(tokens, next, rules, known);
    return found?.phrase?.isPerson === true ? found : null;
  }
  return null;
}

/** A German verb in the third person: "blickte", "liefert". */
const FINITE = /^\p{Ll}{2,}(?:te|t)$/u;

/** "aurait dit :", "soll gesagt haben:": a form of speech that no listed auxiliary vouches for. */
function isHearsay(tokens: readonly MaskedToken[], from: number, to: number, rules: LanguageRules): boolean {
  return tokens.slice(from, to).some(
    ({ lower }) =>
      rules.participles.has(lower) ||
      rules.unsaid.infinitives.has(lower) ||
      // "wird gefragt:": not the subject's own words
      rules.unsaid.addressed.has(lower),
  );
}

/** A sentence of somebody, without a verb of speech, that ends in a colon. */
export function subjectAlone(
  tokens: readonly MaskedToken[],
  colon: number,
  rules: LanguageRules,
  known: KnownNames,
): SentenceSpeech | null {
  const first = clauseStart(tokens, colon, 0, rules);
  const found =
    behindSpeechNoun(tokens, first, colon, rules, known) ??
    subjectBehindVerb(tokens, first, colon, rules, known) ??
    phraseOrPronoun(tokens, first, rules, known);
  const longest = rules.capitalNouns ? LONGEST_GERMAN_LEAD : LONGEST_LEAD;
  if (colon - first > longest || isHearsay(tokens, first, colon, rules)) return null;
  if (found?.phrase === undefined || found.phrase === null || !found.phrase.isPerson) return null;
  if (isAddressee(tokens, found.phrase, rules)) return null;
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
