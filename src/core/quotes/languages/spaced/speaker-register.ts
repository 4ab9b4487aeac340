/** What a mention of a speaker stands for in one text that is not English: a name, a role, a pronoun. */
import type { Span } from '../../../text/span.ts';
import type { Person } from '../../quote.ts';
import type { LanguageRules } from '../language-rules.ts';
import { type MaskedSentence, type MaskedToken, tokenSpan } from './masked-sentences.ts';
import { bearersIn, type WholeName } from './names/bearers.ts';
import { holdersIn, isSameOffice, officeAt } from './names/role-holders.ts';
import type { KnownNames, NounPhrase } from './noun-phrases.ts';
import { isRole, isSmall } from './phrase-words.ts';
import { type NamedMention, pronounMention, type SpokenBefore } from './pronoun-mention.ts';
import type { SentenceSpeech } from './sentence-speech.ts';

export interface SpeakerRegister {
  readonly known: KnownNames;
  mentionOf(tokens: readonly MaskedToken[], speech: SentenceSpeech, sentence: number): NamedMention | null;
  /** Whether the sentence names somebody else than this speaker. */
  namesAnother(sentence: MaskedSentence, speaker: NamedMention): boolean;
  /** Whether the quotation is a sentence of its own. */
  isWhole(token: MaskedToken): boolean;
  /** Whether it is more than a term or a title between marks. */
  isLong(token: MaskedToken): boolean;
  people(): Person[];
}

/** A single word that is only shown to be a name by its place before or behind the verb. */
const LONE_WORD = 0.5;

/** A role or a body without a person's name. */
const ROLE = 0.95;

/** "The spokesman", when the text names nobody who is one: somebody is meant whom it named before. */
const UNKNOWN_ROLE = 0.75;

export function speakerRegister(
  text: string,
  sentences: readonly MaskedSentence[],
  rules: LanguageRules,
): SpeakerRegister {
  const bearers = bearersIn(text, sentences, rules);
  const { byName, known, namesIn, fullNameOf } = bearers;
  let lastNamed: SpokenBefore | null = null;

  /** The base form of a name in another case: the one that the text has elsewhere, or that the forms of both names prove. */
  const inNominative = (written: string): WholeName => {
    const base = rules.cases?.nominative(written) ?? null;
    if (base !== null) return { ...base, gender: base.gender ?? undefined, sure: true };
    return written.includes(' ') ? { name: written, gender: undefined, sure: false } : fullNameOf(written);
  };

  const namesSomebody = byName.size > 0 || sentences.some(({ tokens }) => hasNameLike(tokens, rules));
  /** Nouns with an indefinite article somewhere: "a taxi driver", who is "the taxi driver" from there on. */
  const introduced = new Set(
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap(({ lower }, i) =>
        rules.determiners.has(lower) && !rules.definite.has(lower) ? [tokens[i + 1]?.lower ?? ''] : [],
      ),
    ),
  );
  /** Role → the names that the text joins to it. */
  const holders = holdersIn(text, namesIn, rules, byName);

  const roleMention = (
    tokens: readonly MaskedToken[],
    phrase: NounPhrase,
    span: Span,
  ): NamedMention | null => {
    const role = tokens[phrase.role];
    const name = text.slice(span.start, span.end);
    const isPerson = role !== undefined && !phrase.isBody;
    const common = { ...span, by: 'role' as const, gender: phrase.gender, isPerson };
    // A language without articles leaves it open whether somebody known is meant.
    const isDefinite =
      rules.definite.size === 0 ||
      (tokens[phrase.first] !== undefined && rules.definite.has(tokens[phrase.first]?.lower ?? ''));
    // A body speaks for itself: whoever speaks for it is another.
    if (isDefinite && role !== undefined && !phrase.isBody) {
      const names = new Set(
        (holders.get(role.lower) ?? [])
          .filter((holder) => isSameOffice(holder, officeAt(tokens, phrase.role, phrase)))
          .map((holder) => holder.name),
      );
      const [only] = names;
      const bearer = only === undefined ? undefined : byName.get(only);
      if (names.size > 1) return null;
      if (bearer !== undefined)
        return { ...common, name: bearer.name, gender: bearer.gender, certainty: ROLE };
    }
    if (role === undefined && !phrase.isDetermined) return null;
    const isOpen =
      !phrase.isBody && namesSomebody && !introduced.has(role?.lower ?? tokens[phrase.last - 1]?.lower ?? '');
    return { ...common, name, certainty: role === undefined || (isDefinite && isOpen) ? UNKNOWN_ROLE : ROLE };
  };

  /** A word that stands with a capital inside a sentence too: no adverb that opens one. */
  const inner = rules.capitalNouns ? new Set<string>() : innerCapitals(sentences);
  const isProven = (written: string): boolean => inner.has(written);

  const named = (tokens: readonly MaskedToken[], speech: SentenceSpeech): NamedMention | null => {
    const { phrase, mention } = speech;
    if (phrase === null) return null;
    const span = tokenSpan(tokens, mention);
    if (phrase.name === null) return roleMention(tokens, phrase, span);
    const own = tokenSpan(tokens, phrase.name);
    const written = text.slice(own.start, own.end);
    const whole = speech.isOblique === true ? inNominative(written) : fullNameOf(written);
    if (speech.isOblique === true && !whole.sure) return null;
    const words = phrase.name.last - phrase.name.first;
    const isCapital = /^\p{Lu}[\p{Lu}\d-]+$/u.test(written);
    if (
      rules.capitalNouns &&
      phrase.isDetermined &&
      words === 1 &&
      !phrase.isPerson &&
      !isCapital &&
      !whole.sure
    )
      return roleMention(tokens, phrase, span);
    const isName = speech.isBehindVerb && !phrase.isDetermined;
    const certainty =
      phrase.isPerson || whole.sure || words > 1 || isName
        ? 1
        : isCapital || phrase.role !== -1 || isProven(written)
          ? ROLE
          : LONE_WORD;
    return {
      ...own,
      name: whole.name,
      by: 'name',
      isPerson: phrase.isPerson || whole.sure,
      gender: whole.gender ?? phrase.gender ?? undefined,
      certainty,
    };
  };

  const isLong = ({ start, end }: MaskedToken): boolean => text.slice(start, end).split(/\s+/).length >= 3;

  return {
    known,
    mentionOf(tokens, speech, sentence) {
      if (speech.pronoun === undefined) {
        const mention = named(tokens, speech);
        if (mention !== null)
          lastNamed = {
            mention: { ...mention, gender: mention.gender ?? (speech.gender || undefined) },
            sentence,
          };
        return mention;
      }
      const found = pronounMention(tokens, speech, sentence, lastNamed, { text, sentences, rules, bearers });
      if (found?.goesOn === true && lastNamed !== null) lastNamed = { ...lastNamed, sentence };
      return found?.mention ?? null;
    },
    namesAnother(sentence, speaker) {
      return [...bearers.personsIn(sentence)].some(({ name }) => name !== speaker.name);
    },
    isWhole: (token) => token.capital && isLong(token),
    isLong,
    people: bearers.people,
  };
}

/** Two words with a capital inside a sentence: most likely a name, though nothing shows whose. */
function hasNameLike(tokens: readonly MaskedToken[], rules: LanguageRules): boolean {
  if (rules.capitalNouns) return false;
  const isNameLike = (token?: MaskedToken): boolean =>
    token?.kind === 'word' && token.capital && !isRole(token, rules) && !isSmall(token, rules);
  return tokens.some((token, i) => i > 0 && isNameLike(token) && isNameLike(tokens[i + 1]));
}

function innerCapitals(sentences: readonly MaskedSentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens } of sentences)
    for (const [i, token] of tokens.entries())
      if (token.capital && token.kind === 'word' && tokens[i - 1]?.kind === 'word') found.add(token.text);
  return found;
}
