/** Extractive summaries. */
import { z } from 'zod';
import { summarise } from '../src/core/articles/summary.ts';

const row = z.object({ id: z.string(), text: z.string(), title: z.string().nullish() });

export function* predict(rows: readonly unknown[]): Iterable<object> {
  for (const value of rows) {
    const { id, text, title } = row.parse(value);
    yield { id, summary: summarise(text, title ?? undefined).map((sentence) => sentence.text) };
  }
}
