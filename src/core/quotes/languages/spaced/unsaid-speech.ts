/** Whether a masked sentence says that its words were said: questions, conditions, films, and verbs above the verb of speech. */
import type { Modality } from '../../quote.ts';
import type { LanguageRules } from '../language-rules.ts';
import type { MaskedToken } from './masked-sentences.ts';
import type { TokenRange } from './names/name-tokens.ts';

/** Words between "refused" and "to say". */
const REACH = 9;
/** Words at the head of a sentence that may name a film. */
const HEAD = 5;

/** What the sentence makes of the words that its cue asserts. */
export function modalityAround(
  tokens: readonly MaskedToken[],
  at: number,
  cue: TokenRange,
  rules: LanguageRules,
): Modality {
  const last = tokens.at(-1);
  if (tokens.length - 1 > at && (last?.text === '?' || tokens[0]?.text === '¿')) return 'asked';
  const before = Math.min(at, cue.first);
  if (isInFiction(tokens, before, rules)) return 'fictional';
  if (rules.order === 'final' && isNegatedAtEnd(tokens, cue)) return 'not_said';
  return cue.first < at && isConditional(tokens, cue.first, rules) ? 'hypothetical' : 'asserted';
}

/** "Im neuen Film sagt die Königin". */
function isInFiction(tokens: readonly MaskedToken[], before: number, rules: LanguageRules): boolean {
  const { fictions } = rules.unsaid;
  for (let i = 0; i < Math.min(before, HEAD); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') return false;
    // Where the verb closes the clause a case stands for the preposition: "Filmde".
    if (fictions.has(token.lower))
      return rules.order === 'final' || tokens.slice(0, i).some(({ lower }) => rules.prepositions.has(lower));
  }
  return false;
}

/** "“…” diye konuşmadı": the verb behind "diye" is negated. */
function isNegatedAtEnd(tokens: readonly MaskedToken[], { first, last }: TokenRange): boolean {
  const verb = tokens.findLast(({ kind }) => kind === 'word');
  return tokens.slice(first, last).some(({ lower }) => lower === 'diye') && NEGATED.test(verb?.lower ?? '');
}

const NEGATED = /m[ae](?:d[ıi](?:lar|ler)?|z|m[ıi]ş)$|m[ıiuü]yor$/u;

/** "Wenn sie sagt: “…”": nothing but its subject stands between the condition and the verb. */
function isConditional(tokens: readonly MaskedToken[], verb: number, rules: LanguageRules): boolean {
  for (let i = verb - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') return false;
    if (rules.unsaid.conditions.has(token.lower)) return i === 0 || tokens[i - 1]?.kind === 'mark';
  }
  return false;
}

/** The word above an infinitive of speech, and what it makes of the words; null for none. */
export function governorOf(
  tokens: readonly MaskedToken[],
  infinitive: number,
  rules: LanguageRules,
): { readonly first: number; readonly modality: Modality } | null {
  let negated = false;
  for (let i = infinitive - 1; i >= Math.max(0, infinitive - REACH); i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quotation' || /^[;:.!?]$/.test(token.text)) return null;
    if (rules.relatives.has(token.lower)) return null;
    if (rules.negations.has(token.lower)) negated = true;
    const modality = rules.denials.has(token.lower) ? 'not_said' : rules.unsaid.governors.get(token.lower);
    if (modality === undefined) continue;
    const isNegated = negated || rules.negations.has(tokens[i - 1]?.lower ?? '');
    return { first: i, modality: isNegated ? 'not_said' : modality };
  }
  return null;
}

/** "nie avoir dit", "a nié avoir déclaré": where the denial above the verb stands; -1 for none. */
export function denialAbove(
  tokens: readonly MaskedToken[],
  { first, last }: TokenRange,
  rules: LanguageRules,
): number {
  for (let i = last - 2; i > first; i--) if (rules.denials.has(tokens[i]?.lower ?? '')) return first;
  if (!rules.unsaid.having.has(tokens[first - 1]?.lower ?? '')) return -1;
  for (let i = first - 2; i >= Math.max(0, first - 4); i--)
    if (rules.denials.has(tokens[i]?.lower ?? '')) return i;
  return -1;
}

/** "niega haber dicho", "bestreitet, gesagt zu haben": the end of the denial with the verb of speech that hangs on it. */
export function endOfDenied(tokens: readonly MaskedToken[], denial: number, rules: LanguageRules): number {
  let having = false;
  let said = false;
  for (let i = denial + 1; i < Math.min(tokens.length, denial + 7); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quotation' || /^[;:.!?]$/.test(token.text)) break;
    if (rules.unsaid.having.has(token.lower)) having = true;
    if (rules.participles.has(token.lower)) said = true;
    if (having && said) return i + 1;
  }
  return denial + 1;
}

/** "wies Berichte zurück, wonach …", "nannte es falsch, dass …": the end of what denies the clause; -1 for none. */
export function deniedBehind(tokens: readonly MaskedToken[], verb: number, rules: LanguageRules): number {
  const { denialPairs, falsehoods } = rules.unsaid;
  const lower = tokens[verb]?.lower ?? '';
  const particle = denialPairs.get(lower);
  if (particle === undefined && !rules.naming.has(lower)) return -1;
  for (let i = verb + 1; i < Math.min(tokens.length - 1, verb + REACH); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') return -1;
    const denies = particle === undefined ? falsehoods.has(token.lower) : token.lower === particle;
    if (!denies) continue;
    const next = tokens[i + 1]?.text === ',' ? i + 2 : i + 1;
    return rules.relatives.has(tokens[next]?.lower ?? '') ? i + 1 : -1;
  }
  return -1;
}
