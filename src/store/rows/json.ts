/** JSON columns: written from typed values, validated when they are read. */
import * as z from 'zod';
import { reasonOf } from '../../core/base/errors.ts';
import type { Json } from '../../core/delivery/outcome.ts';

/**
 * Reads a JSON column.
 * @throws {Error} a fault: the column does not match the schema, so another program wrote it.
 */
export function readJson<T>(schema: z.ZodType<T>, text: string, column: string): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch (thrown) {
    throw new Error(`unreadable ${column} in the store: ${reasonOf(thrown)}`, { cause: thrown });
  }
}

/** Like `readJson`, for a column that may be null. */
export function readJsonOrNull<T>(schema: z.ZodType<T>, text: string | null, column: string): T | null {
  return text === null ? null : readJson(schema, text, column);
}

export const json: z.ZodType<Json> = z.json();

export const spanShape = z.object({ start: z.int(), end: z.int() });

export const textSpanShape = z.object({ start: z.int(), end: z.int(), text: z.string() });

export const stringsShape = z.array(z.string());

/** Words with their weights. */
export const weightsShape = z.record(z.string(), z.number());
