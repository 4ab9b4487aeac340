/** Our label before a sentence with words that were not asserted: `Denied: The mayor denied that …`. */
import type { Modality } from '../quotes/quote.ts';

/** Null for asserted words, which need no label. */
export const MODALITY_LABELS: Readonly<Record<Modality, string | null>> = {
  asserted: null,
  denied: 'Denied',
  not_said: 'Not said',
  asked: 'Asked',
  hypothetical: 'Hypothetical',
  wished: 'Wished for',
  future: 'Not said yet',
  fictional: 'Fiction',
};
