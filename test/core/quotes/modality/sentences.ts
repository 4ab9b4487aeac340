/** Sentences by what they say of the words in them: [words] have the modality of their list, {words} are asserted. */
import type { Modality } from '../../../../src/core/quotes/quote.ts';
import { ASKED } from './sentences/asked.ts';
import { ASSERTED } from './sentences/asserted.ts';
import { DENIED } from './sentences/denied.ts';
import { FICTIONAL } from './sentences/fictional.ts';
import { FUTURE } from './sentences/future.ts';
import { HYPOTHETICAL } from './sentences/hypothetical.ts';
import { NOT_SAID } from './sentences/not-said.ts';
import { WISHED } from './sentences/wished.ts';

export const SENTENCES: Readonly<Record<Modality, readonly string[]>> = {
  denied: DENIED,
  not_said: NOT_SAID,
  asked: ASKED,
  hypothetical: HYPOTHETICAL,
  wished: WISHED,
  future: FUTURE,
  fictional: FICTIONAL,
  asserted: ASSERTED,
};
