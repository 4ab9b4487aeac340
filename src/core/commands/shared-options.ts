/** The options that several commands share, described once. */
import * as z from 'zod';
import { MODALITIES } from '../quotes/quote.ts';

/** Longer names are none. */
const shortText = z.string().trim().min(1).max(200);

export const speakerField = shortText.describe('Who said it: a name, in any common spelling.');
export const aboutField = z.string().trim().min(1).max(500).describe('Words in the quote or its sentence.');
export const sourceField = shortText.describe('An outlet, by its name.');
export const sinceField = shortText.describe('From when: 7d, 24h, 2025-05-08, yesterday, last week.');
export const untilField = shortText.describe('Up to when, that day included.');
export const kindField = z
  .enum(['direct', 'mixed', 'indirect'])
  .describe('direct (all in quotation marks), mixed, or indirect (reported speech).');
export const modalityField = z
  .enum(MODALITIES)
  .describe('asserted (said), denied, not_said, asked, hypothetical, wished, future or fictional.');
export const storyField = z.string().trim().min(1).max(300).describe('A story: its headline or words of it.');

/** Numbers that only buttons carry. */
export const numberField = z
  .string()
  .regex(/^-?\d{1,7}$/, 'takes a whole number')
  .transform(Number);

/** Ids that only buttons carry. */
export const idField = z.string().regex(/^[\w:.-]{1,100}$/, 'is no id');
