/** Our own word in front of a sentence whose words were not asserted: `Denied: The mayor denied that …`. */
import type { Modality } from '../quotes/quote.ts';

/** Null for what was said: it needs no word. */
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
