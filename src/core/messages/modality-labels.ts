/** Our label before a sentence with words that were not asserted: `Denied: The mayor denied that …`. */
import type { Modality } from '../quotes/quote.ts';
import type { Catalogue } from '../wording/catalogue.ts';

/** Null for asserted words, which need no label. */
export function modalityLabel(modality: Modality, { post }: Pick<Catalogue, 'post'>): string | null {
  return modality === 'asserted' ? null : post.label[modality];
}
