/** How the text mentions a quote's speaker: by name, by role, by pronoun, or not beside the words. */
import type { MentionKind } from '../quote.ts';

const PRONOUN = /^(?:he|she|they|it|i|we|you|who|his|her|their|its|my|our|one|that|this|some|others)$/i;

/** What ends the first part of a mention: a comma, a bracket or a preposition. */
const PART = /[,;(]| (?:of|for|at|in|from|with|on|by|to|who|which|that) /;

/** `beside`: the mention is in the paragraph of the words. `known`: the article names such a person or body. */
export function mentionKind(mention: string, beside: boolean, known: boolean): MentionKind {
  if (!beside) return 'none';
  if (PRONOUN.test(mention)) return 'pronoun';
  return mention.split(PART).some((part) => endsInName(part.trim(), known)) ? 'name' : 'role';
}

/**
 * "the Kyoto office" ends in a noun, "former captain Ada Lindqvist" in a name. In "Officials" the capital only begins
 * the sentence.
 */
function endsInName(part: string, known: boolean): boolean {
  const words = part.replace(/['’]s?$/, '').split(/\s+/);
  const last = words.at(-1) ?? '';
  return /^[\p{Lu}@]/u.test(last) && (words.length > 1 || known) && !PRONOUN.test(last);
}
