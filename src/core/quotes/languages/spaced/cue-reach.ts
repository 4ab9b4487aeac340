/** Whether a verb of speech reaches a quotation: beside it, before its colon, or with the words in what it reports. */
import type { LanguageRules } from '../language-rules.ts';
import { isDash, type MaskedToken } from './masked-sentences.ts';
import type { TokenRange } from './names/name-tokens.ts';
import { isDeterminer } from './phrase-words.ts';
import type { Cue } from './speech-cues.ts';

/** Words between a quotation and the verb that goes with it. */
const NEAR = 3;

export function governs(tokens: readonly MaskedToken[], cue: Cue, at: number, rules: LanguageRules): boolean {
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
export function reports(tokens: readonly MaskedToken[], cue: Cue, at: number, rules: LanguageRules): boolean {
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

/** Between the two stands another whole sentence or a semicolon. */
export function hasFullStopBetween(tokens: readonly MaskedToken[], cue: TokenRange, at: number): boolean {
  const from = Math.min(cue.last, at);
  const to = Math.max(cue.first, at);
  return tokens.slice(from, to).some(({ kind, text }) => kind === 'mark' && /^[;:.!?]$/.test(text));
}

/** The cue that follows the quotation with nothing but a comma, a dash and a few words between. */
export function cueBeside(
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
export function colonBefore(tokens: readonly MaskedToken[], at: number): number {
  const before = tokens[at - 1];
  if (before?.text === ':') return at - 1;
  return isDash(before ?? { text: '' }) && tokens[at - 2]?.text === ':' ? at - 2 : -1;
}
