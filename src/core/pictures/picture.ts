/** What a picture shows, before it is drawn: plain values, so that an outbox can keep it and a worker can draw it. */
import { createHash } from 'node:crypto';
import * as z from 'zod';

/** Pixels; every picture has this size. */
export const PICTURE_WIDTH = 1200;
export const PICTURE_HEIGHT = 675;

/** Words of a stored text with the hash of their span: whoever draws them checks that they are still these words. */
const wordsSchema = z.object({ text: z.string().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

const quoteCardSchema = z.object({
  kind: z.literal('quote'),
  /** In the order of the text; each stands in its own quotation marks. */
  pieces: z.array(wordsSchema).min(1),
  /** BCP 47, of the words; null: unknown. */
  language: z.string().nullable(),
  /** A name, or that the words are unattributed. */
  speaker: z.string(),
  role: z.string().nullable(),
  /** Through whom the words reached the outlet, in its own words. */
  attribution: wordsSchema.nullable(),
  outlet: z.string(),
  /** For people: `said 8 May 2025`. */
  date: z.string(),
  alt: z.string(),
});

/** A row or column of a chart. */
const markSchema = z.object({ label: z.string(), note: z.string(), value: z.int().min(0) });

const chartSchema = z.object({
  /** `bars` lie below one another with their labels; `columns` stand side by side along time. */
  kind: z.enum(['bars', 'columns']),
  title: z.string(),
  marks: z.array(markSchema).min(1).max(60),
  /** What was counted. */
  footer: z.string(),
  /** BCP 47, of our own words. */
  language: z.string(),
  alt: z.string(),
});

export const pictureSchema = z.discriminatedUnion('kind', [quoteCardSchema, chartSchema]);

export type QuoteCard = z.infer<typeof quoteCardSchema>;
export type Chart = z.infer<typeof chartSchema>;
export type Picture = z.infer<typeof pictureSchema>;
export type CardWords = z.infer<typeof wordsSchema>;

/** Equal for equal pictures: the name under which a drawing is kept. */
export function pictureKey(picture: Picture): string {
  return createHash('sha256').update(JSON.stringify(picture)).digest('base64url').slice(0, 24);
}

/** The hash of words as they stand in a stored text. */
export function hashOfWords(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The name of its file: letters, digits, `-` and `_`. */
export function pictureFile(picture: Picture): string {
  return `${pictureKey(picture)}.png`;
}
