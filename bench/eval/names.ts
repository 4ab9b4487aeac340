/** Which person is this mention: a surname, a pronoun, a description → the full name. */
import { z } from 'zod';
import { castOf, figureAt } from '../../src/core/quotes/cast.ts';
import { read } from '../../src/core/quotes/reading.ts';
import { VOCABULARY } from '../../src/core/quotes/vocabulary.ts';

const row = z.object({
  id: z.string(),
  text: z.string(),
  mention: z.object({ start: z.number(), end: z.number() }),
});

export function* predict(rows: readonly unknown[]): Iterable<object> {
  for (const value of rows) {
    const { id, text, mention } = row.parse(value);
    const reading = read(text, VOCABULARY);
    const cast = castOf(reading);
    const named = figureAt(reading, cast, mention);
    yield { id, name: named === null ? null : (cast.figures[named.figure]?.name ?? null) };
  }
}
