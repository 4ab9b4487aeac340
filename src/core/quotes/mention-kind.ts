/** How the text names a speaker for a quote: by name, by role, by pronoun, or with nothing beside the words. */
import type { Span } from '../text/span.ts';
import type { MentionKind } from './quote.ts';

const PRONOUN = /^(?:he|she|they|it|i|we|you|who|his|her|their|its|my|our)$/i;

/** Offsets are into `text`; a mention outside the quote's paragraph does not stand beside its words. */
export function mentionKind(
  text: string,
  passages: readonly Span[],
  quote: Span,
  mention: Span,
): MentionKind {
  const home = passages.find(({ start, end }) => start <= quote.start && quote.start < end);
  if (home !== undefined && (mention.end <= home.start || mention.start >= home.end)) return 'none';
  const words = text.slice(mention.start, mention.end);
  if (PRONOUN.test(words)) return 'pronoun';
  return /^(?:[a-z]+ )*\p{Lu}/u.test(words) && !/^(?:the|a|an|one|another|some) [^\p{Lu}]*$/iu.test(words)
    ? 'name'
    : 'role';
}
