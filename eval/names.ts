/** Which person is this mention: a surname, a pronoun, a description → the full name. */
import { z } from 'zod';
import { analyse } from '../src/core/quotes/analyse.ts';
import { VOCABULARY } from '../src/core/quotes/labels/feature-vocabulary.ts';
import { parseText } from '../src/core/quotes/marks/parsed-text.ts';
import { coreferenceOf } from '../src/core/quotes/pronouns/coreference.ts';
import { entityAt } from '../src/core/quotes/pronouns/entity-at.ts';
import type { Span } from '../src/core/text/span.ts';

const row = z.object({
  id: z.string(),
  text: z.string(),
  mention: z.object({ start: z.number(), end: z.number(), text: z.string() }),
});

const FIRST_PERSON = /^(?:i|me|my|mine|myself)(?:$|['’])/i;

export function* predict(rows: readonly unknown[]): Iterable<object> {
  for (const value of rows) {
    const { id, text, mention } = row.parse(value);
    if (FIRST_PERSON.test(mention.text)) {
      yield { id, name: speakerAround(text, mention) };
      continue;
    }
    const parsed = parseText(text, VOCABULARY);
    const coreference = coreferenceOf(parsed);
    const named = entityAt(parsed, coreference, mention);
    yield { id, name: named === null ? null : (coreference.entities[named.entity]?.name ?? null) };
  }
}

/** "I" inside quotation marks is whoever speaks there. */
function speakerAround(text: string, mention: Span): string | null {
  const quote = analyse({ id: 'names', text }).quotes.find(({ pieces }) =>
    pieces.some(({ start, end }) => start <= mention.start && mention.end <= end),
  );
  return quote?.speaker?.name ?? null;
}
