/** Quotes and their speakers, exactly as `analyze --jsonl` prints them. */
import { z } from 'zod';
import { analysisJson } from '../src/core/ingest/analysis-json.ts';

const row = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().optional(),
  date: z.string().optional(),
});

export function* predict(rows: readonly unknown[]): Iterable<object> {
  for (const value of rows) {
    const { id, text, title, date } = row.parse(value);
    const article = {
      id,
      text,
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { publishedAt: date }),
    };
    yield JSON.parse(analysisJson(article)) as object;
  }
}
