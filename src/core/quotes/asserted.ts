/** Whether words were asserted: only asserted words are shown as somebody's statement. */
import type { Modality } from './quote.ts';

/** The condition as a filter of stored quotes. */
export const ASSERTED: readonly Modality[] = ['asserted'];

/** False for words that were denied, asked, imagined and so on; these are shown as such, in their sentence. */
export function isAsserted({ modality }: { readonly modality: Modality }): boolean {
  return modality === 'asserted';
}
