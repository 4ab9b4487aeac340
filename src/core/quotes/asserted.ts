/** Whether words were said: only these are anybody's statement. */
import type { Modality } from './quote.ts';

/** The condition as a filter of stored quotes. */
export const ASSERTED: readonly Modality[] = ['asserted'];

/** False of what was denied, asked, imagined and so on: that is shown as what it is, in its sentence. */
export function isAsserted({ modality }: { readonly modality: Modality }): boolean {
  return modality === 'asserted';
}
