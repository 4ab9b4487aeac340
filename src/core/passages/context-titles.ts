/** The paragraph before as part of what a passage is about: `She was convicted in June` names nobody by itself. */
import type { PassageHit } from '../ports/quote-store.ts';

/** A passage that begins like this goes on about what the one before it named. */
const GOES_ON =
  /^["“‘']?(?:he|she|they|it|his|her|their|its|this|that|these|those|both|the (?:man|woman|two|pair|couple|company|group|report|move|decision|plan|deal|bill|law|ship|plane|firm|party|team|suspect|victims?))\b/i;

/**
 * For ranking, such passages get the words of the passage before them beside the headline, if that one was found too.
 * The passages themselves are unchanged.
 */
export function withContextTitles(hits: readonly PassageHit[]): readonly PassageHit[] {
  const byId = new Map(hits.map((hit) => [hit.id, hit]));
  return hits.map((hit) => {
    const before = GOES_ON.test(hit.passage.text) ? byId.get(idBefore(hit.id)) : undefined;
    return before === undefined ? hit : { ...hit, title: `${hit.title}\n${before.passage.text}` };
  });
}

/** `<article>:<number>` of the passage before. */
function idBefore(id: string): string {
  const colon = id.lastIndexOf(':');
  return `${id.slice(0, colon)}:${Number(id.slice(colon + 1)) - 1}`;
}
