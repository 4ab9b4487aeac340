/**
 * How much of what a language model writes passes the gates: a summary of each English text, from the address in
 * `EVAL_MODEL_URL`, by the model `EVAL_MODEL_NAME` (key: `EVAL_MODEL_KEY`).
 */
import * as z from 'zod';
import { analyse } from '../src/core/quotes/analyse.ts';
import { checkSentences } from '../src/core/writing/gates/index.ts';
import { numberSentences } from '../src/core/writing/numbered-sentences.ts';
import { requestFor } from '../src/core/writing/prompts.ts';
import { readReply } from '../src/core/writing/read-reply.ts';
import type { Gate } from '../src/core/writing/written-text.ts';
import { createLanguageModel } from '../src/language-model/index.ts';

const rowSchema = z.object({ id: z.string(), text: z.string(), title: z.string().nullish() });
const SENTENCES = 24;
const TIMEOUT_MS = 120_000;

export async function judge(rows: readonly unknown[]): Promise<0 | 1> {
  const { EVAL_MODEL_URL: url, EVAL_MODEL_NAME: name, EVAL_MODEL_KEY: key } = process.env;
  if (url === undefined || name === undefined) {
    console.error('Set EVAL_MODEL_URL and EVAL_MODEL_NAME: docs/model.md.');
    return 1;
  }
  const model = createLanguageModel({ url, name, key: key ?? null, timeoutMs: TIMEOUT_MS });
  const counts = { texts: 0, written: 0, proposed: 0, shown: 0, unreadable: 0, failed: 0, tokens: 0 };
  const gates = new Map<Gate, number>();
  for (const row of rows) {
    const { id, text, title } = rowSchema.parse(row);
    const { quotes, language } = analyse({ id, text, title: title ?? '' });
    if (language !== 'en') continue;
    counts.texts += 1;
    const found = quotes.map(
      (quote) => ({ ...quote, of: 'article', status: 'current', fixedSpeaker: null }) as const,
    );
    const sentences = numberSentences({ id, text, language, quotes: found, leftOut: [] }, SENTENCES);
    const reply = await model.ask(requestFor('summary', sentences));
    if (reply.kind === 'failed') {
      counts.failed += 1;
      console.log(`${id}: ${reply.reason} (${reply.detail})`);
      continue;
    }
    counts.tokens += reply.tokens ?? 0;
    const proposed = readReply(reply.text);
    if (proposed === null) counts.unreadable += 1;
    const { sentences: shown, stopped } = checkSentences(proposed ?? [], sentences);
    counts.proposed += proposed?.length ?? 0;
    counts.shown += shown.length;
    if (shown.length > 0) counts.written += 1;
    for (const { gate } of stopped) gates.set(gate, (gates.get(gate) ?? 0) + 1);
  }
  const share = ((100 * counts.written) / (counts.texts || 1)).toFixed(1);
  console.log(`${share} % of ${counts.texts} texts have a summary by ${name}`);
  console.log(JSON.stringify({ ...counts, stopped: Object.fromEntries(gates) }));
  return counts.texts > 0 && counts.failed < counts.texts ? 0 : 1;
}
