/** The name that people see beside each quotation of a text; null where there is none. */
import { analyse } from '../../../../src/core/quotes/analyse.ts';

/** A text with the speakers that its quotations must be shown with, in order. */
export type Case = readonly [text: string, ...speakers: (string | null)[]];

export function speakersOf(text: string): readonly (string | null)[] {
  return analyse({ id: 'case', text }).quotes.map(({ speaker }) =>
    speaker?.shown === true ? speaker.name : null,
  );
}
