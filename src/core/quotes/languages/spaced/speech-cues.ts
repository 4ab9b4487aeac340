/** The words of a masked sentence that say that somebody speaks: verbs of speech, "according to", "as quoted by". */
import type { Modality } from '../../quote.ts';
import type { LanguageRules } from '../language-rules.ts';
import type { MaskedToken } from './masked-sentences.ts';
import type { TokenRange } from './names/name-tokens.ts';
import { denialAbove, deniedBehind, endOfDenied, governorOf } from './unsaid-speech.ts';

export interface Cue extends TokenRange {
  readonly kind: 'verb' | 'according' | 'quoting';
  readonly modality: Modality;
}

export function cuesIn(tokens: readonly MaskedToken[], rules: LanguageRules): readonly Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const phrase =
      phraseFrom(tokens, i, rules.accordingTo) ||
      phraseFrom(tokens, i, rules.accordingAfter) ||
      (i === 0 && rules.opinion.has(token.lower) ? 1 : 0);
    // "so beschrieb ihn die Ministerin": the verb is the cue.
    const isManner =
      phrase === 1 &&
      rules.verbs.has(tokens[i + 1]?.lower ?? '') &&
      rules.backward.some(([first, other]) => first === token.lower && other !== undefined);
    if (phrase > 0 && !isManner) {
      cues.push({ first: i, last: i + phrase, kind: 'according', modality: 'asserted' });
      i += phrase - 1;
      continue;
    }
    if (rules.unsaid.futures.has(token.lower)) {
      const negated = rules.negations.has(tokens[i - 1]?.lower ?? '');
      cues.push({ first: i, last: i + 1, kind: 'verb', modality: negated ? 'not_said' : 'future' });
      continue;
    }
    const governor = rules.unsaid.infinitives.has(token.lower) ? governorOf(tokens, i, rules) : null;
    if (governor !== null) {
      cues.push({ first: governor.first, last: i + 1, kind: 'verb', modality: governor.modality });
      continue;
    }
    const denied = deniedBehind(tokens, i, rules);
    if (denied !== -1) {
      cues.push({ first: i, last: denied, kind: 'verb', modality: 'denied' });
      continue;
    }
    const participle = rules.participles.has(token.lower);
    const denial = rules.denials.has(token.lower);
    if (!rules.verbs.has(token.lower) && !denial && !participle && !rules.quoting.has(token.lower)) continue;
    let first = i;
    if (participle) {
      first = auxiliaryBefore(tokens, i, rules);
      if (first === -1 && !denial && !rules.verbs.has(token.lower)) continue;
      if (first === -1) first = i;
    }
    if (rules.quoting.has(token.lower)) {
      cues.push({ first: i, last: i + 1, kind: 'quoting', modality: 'asserted' });
      continue;
    }
    const negated = tokens
      .slice(Math.max(0, first - 2), i + 3)
      .some(({ kind, lower }) => kind === 'word' && rules.negations.has(lower));
    const cue = { first, last: i + 1 };
    if (denial) {
      const last = endOfDenied(tokens, i, rules);
      cues.push({ ...cue, last, kind: 'verb', modality: 'denied' });
      i = last - 1;
      continue;
    }
    const above = denialAbove(tokens, cue, rules);
    const isSupposed = rules.unsaid.governors.get(tokens[first]?.lower ?? '') === 'hypothetical';
    cues.push({
      first: above === -1 ? first : above,
      last: i + 1,
      kind: 'verb',
      modality: above !== -1 ? 'denied' : negated ? 'not_said' : isSupposed ? 'hypothetical' : 'asserted',
    });
  }
  return cues;
}

function auxiliaryBefore(tokens: readonly MaskedToken[], i: number, rules: LanguageRules): number {
  for (let j = i - 1; j >= Math.max(0, i - 12); j--) {
    const token = tokens[j];
    if (token === undefined || (token.kind === 'quotation' && !rules.isBracketed)) return -1;
    if (token.kind === 'mark' && token.text !== ',' && token.text !== '.') return -1;
    if (rules.auxiliaries.has(token.lower)) return j;
  }
  return -1;
}

export function phraseFrom(
  tokens: readonly MaskedToken[],
  i: number,
  phrases: readonly (readonly string[])[],
): number {
  return phrases.find((phrase) => phrase.every((word, k) => tokens[i + k]?.lower === word))?.length ?? 0;
}
