/** Texts compared however they are spaced and punctuated. */
import { squashed } from './page-title.ts';

/** Of a whole text: `squashed` looks at the first part of a name alone. */
export function squashedText(text: string): string {
  return text.split('\n\n').map(squashed).join('');
}

/** Whether a text has these words. */
export function holds(text: string, words: string): boolean {
  return squashedText(text).includes(squashed(words));
}
