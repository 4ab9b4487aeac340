/** The name that people see beside each quotation of a text; null where there is none. */
import { analyse } from '../../../../src/core/quotes/analyse.ts';
import { analyseLanguage } from '../../../../src/core/quotes/analyse-language.ts';
import type { Quote } from '../../../../src/core/quotes/quote.ts';

/** A text with the speakers that its quotations must be shown with, in order. */
export type Case = readonly [text: string, ...speakers: (string | null)[]];

export function speakersOf(text: string): readonly (string | null)[] {
  return analyse({ id: 'case', text }).quotes.map(shownName);
}

/** The same for a text whose language is known: the code that the whole article around it would tell. */
export function speakersIn(text: string, language: string): readonly (string | null)[] {
  return analyseLanguage({ id: 'case', text }, language).quotes.map(shownName);
}

function shownName({ speaker }: Quote): string | null {
  return speaker?.shown === true ? speaker.name : null;
}
