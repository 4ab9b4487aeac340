/** Finds names among the mentions of a text, which are in order: at a token, before it, or ending where a phrase ends. */
import { leadingCount } from '../../base/leading-count.ts';
import { SHAPE, type Tokens } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { isPossessive, sortAt } from '../names/noun-phrases.ts';
import type { Coreference, NamedMention } from './coreference.ts';

const PREPOSITION = classNumber('preposition');

export function isPersonal(coreference: Coreference, { entity }: NamedMention): boolean {
  return coreference.entities[entity]?.kind === 'person';
}

/** The first comma or bracket outside a name, or the end. */
export function firstComma(tokens: Tokens, coreference: Coreference, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    if ((tokens.shape[i] ?? 0) < SHAPE.comma || isPossessive(tokens, i)) continue;
    const around = coreference.named[namedBefore(coreference, i) - 1];
    if (i > first && (around === undefined || around.mention.last <= i)) return i;
  }
  return end;
}

/** The head of a noun phrase ends before its first preposition outside a name. */
export function headEnd(tokens: Tokens, coreference: Coreference, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    if (sortAt(tokens, i) !== PREPOSITION) continue;
    const around = coreference.named[namedBefore(coreference, i) - 1];
    if (around === undefined || around.mention.last <= i) return i;
  }
  return end;
}

/** The name whose last word is the last before `end`. */
export function nameEndingAt(coreference: Coreference, first: number, end: number): NamedMention | null {
  const found = coreference.named[namedBefore(coreference, end) - 1];
  return found !== undefined && found.mention.last > first && found.mention.last >= end ? found : null;
}

/** The name that begins, with its title, at the token. */
export function nameAt(coreference: Coreference, token: number): NamedMention | null {
  for (let n = namedBefore(coreference, token); n < coreference.named.length; n++) {
    const one = coreference.named[n];
    if (one === undefined || one.mention.from > token) return null;
    if (one.mention.from === token || one.mention.first === token) return one;
  }
  return null;
}

/** How many mentions begin before the token. */
export function namedBefore(coreference: Coreference, token: number): number {
  const { named } = coreference;
  return leadingCount(named.length, (i) => (named[i]?.mention.first ?? 0) < token);
}
