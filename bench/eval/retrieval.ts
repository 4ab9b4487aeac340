/** Which passage answers a question: the store's full-text search and the rerank of `/ask`, over `passages.jsonl` beside the gold. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { answerType } from '../../src/core/answers/question.ts';
import { search } from '../../src/core/answers/search.ts';
import { OPERATOR } from '../../src/core/scope.ts';
import { openStore } from '../../src/store/index.ts';

const questionSchema = z.object({ id: z.string(), question: z.string() });
const passageSchema = z.object({ id: z.string(), text: z.string(), title: z.string().optional() });

export type EvaluationStore = Awaited<ReturnType<typeof openStore>>;

/** Dates would give answers away: every passage counts as published now. */
const AT = '2026-01-01T00:00:00.000Z';
const RANKED = 20;

/** A store in memory that holds the passages beside a file of questions; the caller closes it. */
export async function openPassages(goldPath: string): Promise<EvaluationStore> {
  const store = await openStore({ file: ':memory:' }, { now: () => Temporal.Instant.from(AT) });
  await fill(store, join(dirname(goldPath), 'passages.jsonl'));
  return store;
}

export async function* predict(rows: readonly unknown[], goldPath: string): AsyncGenerator<object> {
  const store = await openPassages(goldPath);
  try {
    for (const row of rows) {
      const { id, question } = questionSchema.parse(row);
      const ranked = await search(store.search, OPERATOR, {
        asked: question,
        type: answerType(question),
        filter: {},
      });
      yield { id, ranked: ranked.slice(0, RANKED).map(({ hit }) => hit.article) };
    }
  } finally {
    await store.close();
  }
}

/** Each passage is an article of its own. */
async function fill(store: EvaluationStore, file: string): Promise<void> {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  for (const line of lines) {
    const { id, text, title = '' } = passageSchema.parse(JSON.parse(line));
    await store.articles.save({
      article: {
        id,
        source: 'evaluation',
        outlet: 'evaluation',
        workspace: null,
        guid: null,
        url: null,
        title: title.replaceAll('_', ' '),
        byline: null,
        text,
        summary: null,
        language: null,
        publishedAt: AT,
        publishedOn: AT.slice(0, 10),
        storedAt: AT,
        revisedAt: AT,
        revision: 1,
        fingerprint: id,
        story: id,
        origin: null,
        keep: 'full',
        picture: null,
        status: 'current',
      },
      summary: [],
      quotes: [],
      people: [],
      passages: [{ start: 0, end: text.length, text }],
      features: {},
    });
  }
}
