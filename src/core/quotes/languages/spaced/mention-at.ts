/** The mention of a possible speaker that begins at a token: a pronoun, or a noun phrase with the name in apposition. */
import type { LanguageRules } from '../language-rules.ts';
import type { MaskedToken } from './masked-sentences.ts';
import { type KnownNames, type NounPhrase, nounPhraseAt, particleNameAt } from './noun-phrases.ts';
import { isDeterminer, isSmall } from './phrase-words.ts';
import type { SentenceSpeech } from './sentence-speech.ts';

export type Mention = Pick<SentenceSpeech, 'mention' | 'phrase' | 'pronoun'>;

export function phraseOrPronoun(
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
