/** Japanese: numbers with their noun. */

import { counting } from '../counting.ts';

export const { number } = counting('ja');
