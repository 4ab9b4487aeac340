/** Who is named in one text that is not English: full names, with their surnames and genders, and where each stands. */
import type { Span } from '../../../../text/span.ts';
import { genderOfFirst } from '../../../names/gender.ts';
import type { Person } from '../../../quote.ts';
import type { Gender, LanguageRules } from '../../language-rules.ts';
import { type MaskedSentence, type MaskedToken, tokenSpan } from '../masked-sentences.ts';
import type { KnownNames } from '../noun-phrases.ts';
import { fullNamesIn, type TokenRange } from './name-tokens.ts';
import { mergeForms } from './same-bearer.ts';

export interface Bearer {
  readonly name: string;
  readonly surname: string;
  readonly gender: Gender | undefined;
  readonly mentions: Span[];
}

/** A name as far as the text tells it. */
export interface WholeName {
  readonly name: string;
  readonly gender: Gender | undefined;
  /** The text names one such person in full. */
  readonly sure: boolean;
}

export interface Bearers {
  /** By each form of the name that the text has. */
  readonly byName: ReadonlyMap<string, Bearer>;
  readonly known: KnownNames;
  /** The full names of each sentence. */
  readonly namesIn: ReadonlyMap<MaskedSentence, readonly TokenRange[]>;
  /** The full name of whoever is called by this one. */
  fullNameOf(name: string): WholeName;
  /** Who is named in the sentence, up to the token `last`. */
  personsIn(sentence: MaskedSentence | undefined, last?: number): ReadonlySet<Bearer>;
  people(): Person[];
}

/** Words of an office between its article and the name. */
const OFFICE = 4;

/** Letters that the forms of one first name share. */
const SAME_LETTERS = 3;

export function bearersIn(text: string, sentences: readonly MaskedSentence[], rules: LanguageRules): Bearers {
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

  return {
    byName: bearers,
    known,
    namesIn,
    fullNameOf(name) {
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
          !hasOtherFirstName(name, only, rules) &&
          new Set((long.length > 0 ? long : found).map((bearer) => bearer.name)).size === 1
        )
          return { name: only.name, gender: only.gender, sure: true };
      }
      return { name, gender: undefined, sure: false };
    },
    personsIn(sentence, last = Number.POSITIVE_INFINITY) {
      const found = new Set<Bearer>();
      if (sentence === undefined) return found;
      for (const range of namesIn.get(sentence) ?? []) {
        if (range.last > last) break;
        const { start, end } = tokenSpan(sentence.tokens, range);
        const bearer = bearers.get(text.slice(start, end));
        if (bearer !== undefined) found.add(bearer);
      }
      for (const token of sentence.tokens.slice(0, last)) {
        const list = token.capital ? (bySurname.get(token.text) ?? []) : [];
        const [only] = list;
        if (only !== undefined && list.length === 1) found.add(only);
      }
      return found;
    },
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

/** "Nadja Mendel" is not the "Rashid Mendel" of the text. In another case a first name keeps its first letters. */
function hasOtherFirstName(name: string, bearer: Bearer, rules: LanguageRules): boolean {
  const [first = '', ...others] = name.split(' ');
  if (others.length === 0 || rules.particles.has(first.toLowerCase())) return false;
  return !bearer.name.split(' ').some((word) => word.startsWith(first.slice(0, SAME_LETTERS)));
}

/** How often each word stands outside the quotations. */
function wordCounts(sentences: readonly MaskedSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const token of tokens)
      if (token.kind === 'word') counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
  return counts;
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
  const told =
    rules.firstNames.get(first?.lower ?? '') ??
    genderOfFirst(first?.lower ?? '') ??
    rules.titles.get(title?.lower ?? '') ??
    undefined;
  const article = articleGender(tokens, range.first, rules);
  // "Der Vorsitzende Toni Breuer": the article and the first name disagree, and one of them does not tell.
  const gender = article !== undefined && told && article !== told ? undefined : told;
  known.add(surname);
  const bearer = bearers.get(name);
  if (bearer === undefined) bearers.set(name, { name, surname, gender, mentions: [{ start, end }] });
  else bearer.mentions.push({ start, end });
}

/** Gender that the article before the office of a name tells: "Der Ehrenvorsitzende Toni Breuer". */
function articleGender(
  tokens: readonly MaskedToken[],
  first: number,
  rules: LanguageRules,
): Gender | undefined {
  for (let i = first - 1; i >= Math.max(0, first - OFFICE); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return undefined;
    if (rules.determiners.has(token.lower)) return rules.genders.get(token.lower);
  }
  return undefined;
}
