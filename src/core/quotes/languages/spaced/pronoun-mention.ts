/** Whom a pronoun of a speaker stands for: the subject of its sentence, whoever spoke before, or the only person near. */
import type { Span } from '../../../text/span.ts';
import type { MentionKind } from '../../quote.ts';
import type { Gender, LanguageRules } from '../language-rules.ts';
import { type MaskedSentence, type MaskedToken, tokenSpan } from './masked-sentences.ts';
import type { Bearers } from './names/bearers.ts';
import { agrees, openingPerson } from './opening-person.ts';
import type { SentenceSpeech } from './sentence-speech.ts';

/** A mention of a speaker, with the name that people see. */
export interface NamedMention extends Span {
  readonly name: string;
  readonly by: MentionKind;
  readonly gender: Gender | undefined;
  /** A pronoun may stand for it. */
  readonly isPerson: boolean;
  /** 0 to 1: how sure it is that the mention stands for this name. */
  readonly certainty: number;
}

/** Who spoke last, and in which sentence. */
export interface SpokenBefore {
  readonly mention: NamedMention;
  readonly sentence: number;
}

interface Setting {
  readonly text: string;
  readonly sentences: readonly MaskedSentence[];
  readonly rules: LanguageRules;
  readonly bearers: Bearers;
}

/** A pronoun whose bearer is the speaker or subject just before it. */
const PRONOUN = 0.8;

/** Sentences over which a pronoun may go back to whoever spoke. */
const REACH = 3;

/** `goesOn`: it stands for whoever spoke before. Null where more than one person, or one without a name, may be meant. */
export function pronounMention(
  tokens: readonly MaskedToken[],
  speech: SentenceSpeech,
  sentence: number,
  spoke: SpokenBefore | null,
  { text, sentences, rules, bearers }: Setting,
): { readonly mention: NamedMention; readonly goesOn: boolean } | null {
  const gender: Gender = speech.pronoun ?? speech.gender;
  if (gender === null && !speech.isElided) return null;
  const standsFor = (name: string, certainty: number, goesOn = false) => ({
    mention: {
      ...tokenSpan(tokens, speech.mention),
      name,
      by: 'pronoun' as const,
      isPerson: true,
      gender,
      certainty,
    },
    goesOn,
  });
  // Where the verb has no subject, it is the one of the sentence before the quotation: "Ruiz denied it: “…”, he assured."
  const ahead = openingPerson(tokens.slice(0, speech.mention.first), gender, rules, bearers.known);
  if (ahead?.name) {
    const { start, end } = tokenSpan(tokens, ahead.name);
    const subject = bearers.fullNameOf(text.slice(start, end));
    const isFull = subject.sure || subject.name.includes(' ');
    if (agrees(subject.gender, gender)) return isFull ? standsFor(subject.name, PRONOUN) : null;
  }
  const former = sentences[sentence - 1];
  const isNear = spoke !== null && spoke.sentence >= sentence - 1;
  const opener = ahead ?? (isNear ? null : openingPerson(former?.tokens ?? [], gender, rules, bearers.known));
  // "Her brother refused: “…”, he had called": the person has no name.
  if (opener?.name === null) return null;
  const fits = (bearer: { readonly gender: Gender | undefined }): boolean => agrees(bearer.gender, gender);
  const here = bearers.personsIn(sentences[sentence], speech.mention.first);
  const before = bearers.personsIn(former);
  const near = new Set([...before, ...here].filter(fits));
  if (spoke?.mention.isPerson === true && sentence - spoke.sentence <= REACH && fits(spoke.mention)) {
    const { name, by } = spoke.mention;
    if ([...near].every((bearer) => bearer.name === name))
      return standsFor(name, by === 'role' ? PRONOUN * 0.9 : PRONOUN + 0.06, true);
  }
  // Nobody near: whoever alone in the text it can be, named in full before.
  const isPersonNear = near.size > 0 || before.size > 0;
  const fitting =
    isPersonNear || speech.isElided
      ? [...near]
      : [...new Set(bearers.byName.values())].filter(
          (bearer) =>
            fits(bearer) &&
            bearer.name !== bearer.surname &&
            (bearer.mentions[0]?.start ?? 0) < tokenSpan(tokens, speech.mention).start,
        );
  const [only] = fitting;
  return only === undefined || fitting.length > 1 ? null : standsFor(only.name, PRONOUN);
}
