/** Which of two given names a pronoun stands for: the one whose entity fits better; null when neither does. */
import { z } from 'zod';
import { VOCABULARY } from '../src/core/quotes/labels/feature-vocabulary.ts';
import { type ParsedText, parseText } from '../src/core/quotes/marks/parsed-text.ts';
import { type Coreference, coreferenceOf } from '../src/core/quotes/pronouns/coreference.ts';
import { type Candidate, scoreOf } from '../src/core/quotes/pronouns/salience.ts';

const span = z.object({ start: z.number(), end: z.number(), text: z.string() });
const row = z.object({ id: z.string(), text: z.string(), pronoun: span, A: span, B: span });

export function* predict(rows: readonly unknown[]): Iterable<object> {
  for (const value of rows) {
    const { id, text, pronoun, A, B } = row.parse(value);
    const parsed = parseText(text, VOCABULARY);
    const { tokens } = parsed;
    let found: readonly Candidate[] = [];
    const coreference = coreferenceOf(parsed, {
      watch: (token, candidates) => {
        if ((tokens.start[token] ?? 0) <= pronoun.start && pronoun.start < (tokens.end[token] ?? 0))
          found = candidates;
      },
    });
    const scores = [A, B].map((name) => scoreFor(parsed, coreference, found, name));
    const [a = 0, b = 0] = scores;
    yield { id, antecedent: Math.max(a, b) === Number.NEGATIVE_INFINITY ? null : a >= b ? A : B };
  }
}

/** The score of the entity that the name belongs to; minus infinity when it can't be meant. */
function scoreFor(
  { tokens }: ParsedText,
  coreference: Coreference,
  candidates: readonly Candidate[],
  name: { readonly start: number; readonly end: number },
): number {
  const owner = coreference.named.find(
    ({ mention }) =>
      (tokens.start[mention.from] ?? 0) < name.end && name.start < (tokens.end[mention.last - 1] ?? 0),
  );
  const candidate = candidates.find(({ entity }) => entity === owner?.entity);
  return candidate === undefined ? Number.NEGATIVE_INFINITY : scoreOf(candidate);
}
