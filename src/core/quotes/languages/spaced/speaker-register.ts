/** Who is who in one text that is not English: full names, their surnames and genders, and what a mention stands for. */
import type { Span } from '../../../text/span.ts';
import { genderOfFirst } from '../../names/gender.ts';
import type { MentionKind, Person } from '../../quote.ts';
import type { Gender, LanguageRules } from '../language-rules.ts';
import { type MaskedSentence, type MaskedToken, tokenSpan } from './masked-sentences.ts';
import { fullNamesIn, type TokenRange } from './name-tokens.ts';
import type { KnownNames, NounPhrase } from './noun-phrases.ts';
import { isRole, isSmall } from './phrase-words.ts';
import { holdersIn, isSameOffice, officeAt } from './role-holders.ts';
import { mergeForms } from './same-bearer.ts';
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

interface Bearer {
  readonly name: string;
  readonly surname: string;
  readonly gender: Gender | undefined;
  readonly mentions: Span[];
}

/** A pronoun whose bearer is the speaker or subject just before it. */
const PRONOUN = 0.8;

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
  const bearers = new Map<string, Bearer>();
  const known = new Set<string>();
  const namesIn = new Map(sentences.map((sentence) => [sentence, fullNamesIn(sentence.tokens, rules)]));
  for (const [{ tokens }, names] of namesIn)
    for (const range of names) addBearer(text, tokens, range, bearers, known, rules);
  mergeForms(bearers, rules.genitives);
  const bySurname = new Map<string, Bearer[]>();
  for (const bearer of new Set(bearers.values())) {
    const list = bySurname.get(bearer.surname);
    if (list === undefined) bySurname.set(bearer.surname, [bearer]);
    else list.push(bearer);
  }
  let lastNamed: { readonly mention: NamedMention; readonly sentence: number } | null = null;

  const fullNameOf = (name: string): { name: string; gender: Gender | undefined; sure: boolean } => {
    const own = bearers.get(name);
    if (own !== undefined) return { name: own.name, gender: own.gender, sure: true };
    const surname = name.split(' ').at(-1) ?? name;
    const base = [
      surname,
      ...rules.caseEndings
        .filter((ending) => surname.endsWith(ending))
        .flatMap((ending) => {
          const stem = surname.slice(0, -ending.length);
          return stem.length < 3 ? [] : [stem, ...rules.baseEndings.map((base) => `${stem}${base}`)];
        }),
    ];
    for (const form of base) {
      const found = bySurname.get(form) ?? [];
      const long = found.filter((bearer) => bearer.name !== bearer.surname);
      const [only] = long.length > 0 ? long : found;
      if (
        only !== undefined &&
        new Set((long.length > 0 ? long : found).map((bearer) => bearer.name)).size === 1
      )
        return { name: only.name, gender: only.gender, sure: true };
    }
    return { name, gender: undefined, sure: false };
  };

  /** The base form of a name in another case: the one that the text has elsewhere, or that the forms of both names prove. */
  const inNominative = (written: string): ReturnType<typeof fullNameOf> => {
    const base = rules.cases?.nominative(written) ?? null;
    if (base !== null) return { ...base, gender: base.gender ?? undefined, sure: true };
    return written.includes(' ') ? { name: written, gender: undefined, sure: false } : fullNameOf(written);
  };

  const namesSomebody = bearers.size > 0 || sentences.some(({ tokens }) => hasNameLike(tokens, rules));
  /** Nouns with an indefinite article somewhere: "a taxi driver", who is "the taxi driver" from there on. */
  const introduced = new Set(
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap(({ lower }, i) =>
        rules.determiners.has(lower) && !rules.definite.has(lower) ? [tokens[i + 1]?.lower ?? ''] : [],
      ),
    ),
  );
  /** Role → the names that the text joins to it. */
  const holders = holdersIn(text, namesIn, rules, bearers);

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
      const bearer = only === undefined ? undefined : bearers.get(only);
      if (names.size > 1) return null;
      if (bearer !== undefined)
        return { ...common, name: bearer.name, gender: bearer.gender, certainty: ROLE };
    }
    if (role === undefined && !phrase.isDetermined) return null;
    const isOpen =
      !phrase.isBody && namesSomebody && !introduced.has(role?.lower ?? tokens[phrase.last - 1]?.lower ?? '');
    return { ...common, name, certainty: role === undefined || (isDefinite && isOpen) ? UNKNOWN_ROLE : ROLE };
  };

  const personsIn = (sentence: MaskedSentence | undefined): ReadonlySet<Bearer> => {
    const found = new Set<Bearer>();
    if (sentence === undefined) return found;
    for (const range of namesIn.get(sentence) ?? []) {
      const { start, end } = tokenSpan(sentence.tokens, range);
      const bearer = bearers.get(text.slice(start, end));
      if (bearer !== undefined) found.add(bearer);
    }
    for (const token of sentence.tokens) {
      const list = token.capital ? (bySurname.get(token.text) ?? []) : [];
      const [only] = list;
      if (only !== undefined && list.length === 1) found.add(only);
    }
    return found;
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
      const gender = speech.pronoun ?? speech.gender;
      if (gender === null && !speech.isElided) return null;
      const span = tokenSpan(tokens, speech.mention);
      const spoke = lastNamed;
      const before = personsIn(sentences[sentence - 1]);
      if (
        spoke?.mention.isPerson === true &&
        sentence - spoke.sentence <= 3 &&
        agrees(spoke.mention.gender, gender)
      ) {
        const others = [...before].filter(
          (bearer) => bearer.name !== spoke.mention.name && agrees(bearer.gender, gender),
        );
        if (others.length === 0) {
          lastNamed = { mention: spoke.mention, sentence };
          return {
            ...span,
            name: spoke.mention.name,
            by: 'pronoun',
            isPerson: true,
            gender,
            certainty: spoke.mention.by === 'role' ? PRONOUN * 0.9 : PRONOUN + 0.06,
          };
        }
      }
      const near = [...before].filter((bearer) => agrees(bearer.gender, gender));
      // Nobody near: whoever alone in the text it can be, named in full before.
      const fitting =
        near.length > 0 || speech.isElided
          ? near
          : [...new Set(bearers.values())].filter(
              (bearer) =>
                agrees(bearer.gender, gender) &&
                bearer.name !== bearer.surname &&
                (bearer.mentions[0]?.start ?? 0) < span.start,
            );
      const [only] = fitting;
      if (only === undefined || fitting.length > 1) return null;
      return { ...span, name: only.name, by: 'pronoun', isPerson: true, gender, certainty: PRONOUN };
    },
    namesAnother(sentence, speaker) {
      return [...personsIn(sentence)].some(({ name }) => name !== speaker.name);
    },
    isWhole: (token) => token.capital && isLong(token),
    isLong,
    people() {
      const written = wordCounts(sentences);
      return [...new Set(bearers.values())]
        .filter(({ name, surname }) => name !== surname)
        .map(({ name, surname, mentions }) => ({
          name,
          aliases:
            bySurname.get(surname)?.length === 1 && (written.get(surname) ?? 0) > mentions.length
              ? [surname]
              : [],
          role: null,
          mentions,
        }));
    },
  };
}

/** How often each word stands outside the quotations. */
function wordCounts(sentences: readonly MaskedSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const token of tokens)
      if (token.kind === 'word') counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
  return counts;
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

function addBearer(
  text: string,
  tokens: readonly MaskedToken[],
  range: TokenRange,
  bearers: Map<string, Bearer>,
  known: Set<string>,
  rules: LanguageRules,
): void {
  const { start, end } = tokenSpan(tokens, range);
  const name = text.slice(start, end);
  const surname = tokens[range.last - 1]?.text ?? name;
  const first = tokens[range.first];
  const title = tokens[range.first - 1]?.text === '.' ? tokens[range.first - 2] : tokens[range.first - 1];
  const gender =
    rules.firstNames.get(first?.lower ?? '') ??
    genderOfFirst(first?.lower ?? '') ??
    rules.titles.get(title?.lower ?? '') ??
    undefined;
  known.add(surname);
  const bearer = bearers.get(name);
  if (bearer === undefined) bearers.set(name, { name, surname, gender, mentions: [{ start, end }] });
  else bearer.mentions.push({ start, end });
}

function agrees(known: Gender | undefined, wanted: Gender): boolean {
  if (wanted === null) return true;
  return known === undefined || known === null || known === wanted;
}
