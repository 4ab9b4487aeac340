/** Noun phrases of a language whose verb closes the clause and whose titles end in their office (Turkish), and the subject among them. */
import type { LanguageRules } from '../language-rules.ts';
import type { MaskedToken } from './masked-sentences.ts';
import type { KnownNames, NounPhrase } from './noun-phrases.ts';
import { isRole, isSmall } from './phrase-words.ts';

const LONGEST = 10;

/** "diyen", "belirten": a participle whose noun follows; the endings of the Turkish present participle. */
const PARTICIPLE = /[ea]n$/;

export const ENDING = /^[’']/u;

/** "CHP’li", "Ankaralı": of a party or a town, before the office. */
const BELONGING = /^[’']l[ıiuü]$/u;

/** The subject: the first phrase without an ending of a case behind the last participle. */
export function subjectIn(
  tokens: readonly MaskedToken[],
  first: number,
  last: number,
  rules: LanguageRules,
  known: KnownNames,
): NounPhrase | null {
  let from = first;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token?.kind === 'mark' && /^[;:]$/.test(token.text)) from = i + 1;
    if (token?.kind === 'word' && isParticiple(token) && phraseAt(tokens, i + 1, rules, known) !== null)
      from = i + 1;
  }
  for (let i = from; i < last; i++) {
    const phrase = phraseAt(tokens, i, rules, known);
    if (phrase === null) continue;
    if (phrase.last > last) return null;
    const next = tokens[phrase.last];
    const isMarked = next !== undefined && ENDING.test(next.text);
    if (!isMarked && !rules.prepositions.has(next?.lower ?? '') && !isOpening(tokens, phrase, rules))
      return phrase.isHearer ? null : phrase;
    i = phrase.last - 1;
  }
  return null;
}

/** A single word with a capital that opens a sentence and has no mark behind it: an adverb, a noun. */
function isOpening(tokens: readonly MaskedToken[], phrase: NounPhrase, rules: LanguageRules): boolean {
  const next = tokens[phrase.last];
  const isWord = phrase.role === -1 && phrase.last - phrase.first === 1 && !phrase.isPerson;
  return isWord && phrase.first === 0 && next?.kind === 'word' && !isSmall(next, rules);
}

export function isParticiple({ kind, lower, capital }: MaskedToken): boolean {
  return kind === 'word' && !capital && lower.length >= 4 && PARTICIPLE.test(lower) && lower !== 'neden';
}

export function phraseEndingAt(
  tokens: readonly MaskedToken[],
  end: number,
  rules: LanguageRules,
  known: KnownNames,
): NounPhrase | null {
  for (let i = Math.max(0, end - LONGEST); i < end; i++) {
    const phrase = phraseAt(tokens, i, rules, known);
    if (phrase === null) continue;
    if (phrase.last === end) return phrase;
    i = phrase.last - 1;
  }
  return null;
}

/** The phrase that begins at `first`: titles and offices, and the name behind the last of them. */
export function phraseAt(
  tokens: readonly MaskedToken[],
  first: number,
  rules: LanguageRules,
  known: KnownNames,
): NounPhrase | null {
  let last = first;
  let role = -1;
  let isHearer = false;
  let gender: NounPhrase['gender'];
  for (; last < tokens.length && last - first < LONGEST; last++) {
    const token = tokens[last];
    if (token === undefined) break;
    if (token.text === '.' && rules.abbreviations.has(tokens[last - 1]?.lower ?? '')) continue;
    if (token.kind !== 'word') break;
    if (BELONGING.test(token.text) && last > first) continue;
    if (last > first && (token.lower === 've' || token.lower === 'ile')) {
      const next = tokens[last + 1];
      if (token.lower === 've' && next?.capital === true && leadsToRole(tokens, last + 1, rules)) continue;
      break;
    }
    if (rules.hearers.has(token.lower)) {
      // "X gazetecilere": those who hear stand behind a whole phrase.
      if (last > first && tokens[last]?.capital !== true) break;
      isHearer = true;
    }
    if (isRole(token, rules)) {
      // A surname can be a word for an office: "Levent Kaptan".
      role = last;
      continue;
    }
    gender ??= rules.titles.get(token.lower);
    if (rules.titles.has(token.lower)) continue;
    if (isSmall(token, rules) && !(token.lower === 'bir' && last === first)) break;
    if (token.capital && !rules.notNames.has(token.lower)) continue;
    if (
      token.capital ||
      !(leadsToRole(tokens, last, rules) || (last === first && isOccupation(tokens, last, rules)))
    )
      break;
    if (!leadsToRole(tokens, last, rules)) role = last;
  }
  while (last > first && (tokens[last - 1]?.kind === 'mark' || tokens[last - 1]?.lower === 'bir')) last -= 1;
  if (last === first) return null;
  let start = role === -1 ? first : role + 1;
  while (
    start < last &&
    (rules.titles.has(tokens[start]?.lower ?? '') ||
      tokens[start]?.kind === 'mark' ||
      BELONGING.test(tokens[start]?.text ?? ''))
  )
    start += 1;
  const name = start < last ? { first: start, last } : null;
  const word = tokens[last - 1]?.text ?? '';
  if (role === -1 && tokens[first]?.capital !== true && gender === undefined) return null;
  return {
    first,
    last,
    name,
    isPerson:
      name !== null &&
      !isHearer &&
      (role !== -1 || last - start > 1 || gender !== undefined || known.has(word)),
    role,
    isDetermined: false,
    isBody: role !== -1 && rules.bodies.has(tokens[role]?.lower ?? ''),
    isHearer,
    isAge: false,
    gender,
  };
}

/** A lower-case word belongs to an office that follows soon: "emniyet müdürü", "teknik direktör". */
function leadsToRole(tokens: readonly MaskedToken[], i: number, rules: LanguageRules): boolean {
  for (let next = i + 1; next <= i + 2; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word' || isSmall(token, rules) || ENDING.test(token.text)) return false;
    if (isRole(token, rules)) return true;
  }
  return false;
}

/** "köylü Fadime Kaya": a word for a person that isn't listed, directly before a full name. */
function isOccupation(tokens: readonly MaskedToken[], i: number, rules: LanguageRules): boolean {
  const [word, first, last] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (word === undefined || isParticiple(word) || rules.verbs.has(word.lower)) return false;
  return first?.kind === 'word' && last?.kind === 'word' && first.capital && last.capital;
}
