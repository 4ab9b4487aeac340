/** The options that several commands share, described once. */
import * as z from 'zod';
import { MODALITIES } from '../quotes/quote.ts';
import { english } from '../wording/index.ts';

/** Longer names are none. */
const shortText = z.string().trim().min(1).max(200);

export const speakerField = shortText.describe(english.option.shared.speaker);
export const aboutField = z.string().trim().min(1).max(500).describe(english.option.shared.about);
export const sourceField = shortText.describe(english.option.shared.source);
export const sinceField = shortText.describe(english.option.shared.since);
export const untilField = shortText.describe(english.option.shared.until);
export const kindField = z.enum(['direct', 'mixed', 'indirect']).describe(english.option.shared.kind);
export const modalityField = z.enum(MODALITIES).describe(english.option.shared.modality);
export const storyField = z.string().trim().min(1).max(300).describe(english.option.shared.story);

/** Numbers that only buttons carry. */
export const numberField = z
  .string()
  .regex(/^-?\d{1,7}$/, english.argument.wholeNumber)
  .transform(Number);

/** Ids that only buttons carry. */
export const idField = z.string().regex(/^[\w:.-]{1,100}$/, english.argument.noId);
