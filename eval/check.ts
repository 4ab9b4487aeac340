/** Claims about the quotes of a set of texts, made by rule, judged by `/check`: how many of each kind come out right. */

import * as z from 'zod';
import { OPERATOR } from '../src/core/base/scope.ts';
import { analyseArticle } from '../src/core/ingest/analyse-article.ts';
import { createNameDirectory } from '../src/core/names/name-directory.ts';
import type { Store } from '../src/core/ports/ports.ts';
import type { QuoteHit } from '../src/core/ports/quote-store.ts';
import { checkClaim } from '../src/core/statements/check-claim.ts';
import { comparableWords } from '../src/core/statements/comparable-words.ts';
import { openStore } from '../src/store/index.ts';
import { SILENT } from '../test/fakes/log.ts';
import { fill } from './fill-store.ts';
import { type Case, claimsFrom } from './invented-claims.ts';

const textSchema = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().optional(),
  publisher: z.string().default('evaluation'),
});

const CASES = 1_000;
const SEED = 11;
/** Every so many-th text is not stored: its quotes are what nobody on record said. */
const HELD_BACK = 6;
/** So many words in a row that are in no stored text make a statement of its own. */
const OWN_RUN = 5;
const LEAST_WORDS = 8;
const PAGE = 500;
const WRONG_SHOWN = 20;

const now = () => Temporal.Instant.from('2026-01-01T00:00:00Z');

/** Prints the table; gives the exit code: 1 when an altered quote was called exact. */
export async function judge(rows: readonly unknown[]): Promise<0 | 1> {
  const texts = rows.map((row) => textSchema.parse(row));
  const store = await openStore({ file: ':memory:' }, { now });
  try {
    const stored = texts.filter((_, place) => place % HELD_BACK !== 0);
    await fill(store, stored);
    const known = runsOf(stored.map(({ text }) => text));
    const unstored = texts
      .filter((_, place) => place % HELD_BACK === 0)
      .flatMap(statementsIn)
      .filter((words) => isOwn(words, known));
    const cases = claimsFrom(await allQuotes(store), unstored, CASES, SEED);
    const directory = createNameDirectory({ store, digests: async () => [], now, log: SILENT });
    const people = await directory.nameIndex(OPERATOR, 'speakers');
    const judged: Judged[] = [];
    for (const one of cases) {
      const { verdict } = await checkClaim(store, OPERATOR, one.words, one.speaker, people);
      judged.push({ ...one, verdict });
    }
    return report(judged);
  } finally {
    await store.close();
  }
}

type Text = z.infer<typeof textSchema>;
type Judged = Case & { readonly verdict: string };

async function allQuotes(store: Store): Promise<readonly QuoteHit[]> {
  const all: QuoteHit[] = [];
  for (;;) {
    const batch = await store.quotes.list(OPERATOR, {}, { limit: PAGE, offset: all.length });
    all.push(...batch);
    if (batch.length < PAGE) return all;
  }
}

/** The direct quotes of a text that are long enough to be told from others. */
function statementsIn({ id, text }: Text): readonly string[] {
  return analyseArticle({ id, text })
    .quotes.filter(({ kind }) => kind === 'direct')
    .map((quote) => quote.text)
    .filter((words) => comparableWords(words).length >= LEAST_WORDS);
}

/** All stretches of so many words. */
function runsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => stretches(text)));
}

function stretches(text: string): readonly string[] {
  const keys = comparableWords(text).map(({ key }) => key);
  return keys.slice(OWN_RUN - 1).map((_, place) => keys.slice(place, place + OWN_RUN).join(' '));
}

function isOwn(words: string, known: ReadonlySet<string>): boolean {
  return stretches(words).every((stretch) => !known.has(stretch));
}

function report(judged: readonly Judged[]): 0 | 1 {
  const isRight = ({ expected, verdict }: Judged) => expected.some((one) => one === verdict);
  const falselyExact = judged.filter((one) => one.verdict === 'exact' && !isRight(one));
  const kinds = [...Map.groupBy(judged, ({ kind }) => kind)].map(
    ([kind, of]) => `${kind.padEnd(14)} ${of.filter(isRight).length} of ${of.length}`,
  );
  const wrong = judged.filter((one) => !isRight(one));
  process.stdout.write(
    [
      ...kinds,
      `all            ${judged.length - wrong.length} of ${judged.length} right`,
      `not as it was said, called exact: ${falselyExact.length}`,
      ...wrong
        .slice(0, WRONG_SHOWN)
        .map(({ kind, verdict, speaker, words }) => `  ${kind}: ${verdict} (${speaker ?? '–'}) ${words}`),
      '',
    ].join('\n'),
  );
  return falselyExact.length > 0 ? 1 : 0;
}
