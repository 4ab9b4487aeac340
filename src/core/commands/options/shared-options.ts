/** The options that several commands share, described once. */
import * as z from 'zod';
import { MODALITIES } from '../../quotes/quote.ts';
import { english } from '../../wording/index.ts';

/** A longer text is no name. */
const shortText = z.string().trim().min(1).max(200);

export const speakerField = shortText;
export const aboutField = z.string().trim().min(1).max(500);
export const sourceField = shortText;
export const sinceField = shortText;
export const untilField = shortText;
export const kindField = z.enum(['direct', 'mixed', 'indirect']);
export const modalityField = z.enum(MODALITIES);
export const storyField = z.string().trim().min(1).max(300);

/** Numbers that only buttons carry. */
export const numberField = z
  .string()
  .regex(/^-?\d{1,7}$/, english.report.value.number)
  .transform(Number);

/** Times that only buttons carry. */
export const instantField = z.iso.datetime().transform((written) => Temporal.Instant.from(written));

/** Ids that only buttons carry. */
export const idField = z.string().regex(/^[\w:.-]{1,100}$/, english.report.value.id);
