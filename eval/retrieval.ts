/**
 * Which passage answers a question: the store's full-text search and the rerank of `/ask`, over `passages.jsonl` beside the gold.
 * `EVAL_CROWD=500000` puts so many invented passages among them, made of those that answer nothing.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { joined } from '../bench/paragraphs.ts';
import { OPERATOR } from '../src/core/base/scope.ts';
import { searchPassages } from '../src/core/passages/search-passages.ts';
import type { ArticleRecord } from '../src/core/ports/article-store.ts';
import { answerType } from '../src/core/questions/question.ts';
import { openStore } from '../src/store/index.ts';
import { crowd } from './invented-passages.ts';

const questionSchema = z.object({ id: z.string(), question: z.string(), date: z.string().optional() });
const relevantSchema = z.object({ relevant: z.array(z.string()) });
const passageSchema = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().optional(),
  date: z.string().optional(),
});

type Passage = z.infer<typeof passageSchema>;
export type EvaluationStore = Awaited<ReturnType<typeof openStore>>;

/** Dates would give answers away: every passage counts as published now. */
const AT = '2026-01-01T00:00:00.000Z';
const now = () => Temporal.Instant.from(AT);
const RANKED = 20;

/** `EVAL_ASOF=1`: each question is asked on its own day, of what was published by then. */
const AS_OF = process.env['EVAL_ASOF'] === '1';

const CROWD = Number(process.env['EVAL_CROWD'] ?? 0);
/** Invented passages in one article, as many as a long one has. */
const PER_ARTICLE = 9;

/** A store in memory that holds the passages beside a file of questions; the caller closes it. */
export async function openPassages(goldPath: string): Promise<EvaluationStore> {
  return openAmong(readPassages(goldPath), []);
}

export async function* predict(rows: readonly unknown[], goldPath: string): AsyncGenerator<object> {
  const answering = new Set(rows.flatMap((row) => relevantSchema.parse(row).relevant));
  const passages = readPassages(goldPath);
  const others = passages.filter(({ id }) => !answering.has(id));
  const invented = crowd(
    others.map(({ text }) => text),
    CROWD,
  );
  const store = await openAmong(passages, invented);
  try {
    for (const row of rows) {
      const { id, question, date } = questionSchema.parse(row);
      const until = AS_OF && date !== undefined ? `${date}T23:59:59.999Z` : undefined;
      const asked = {
        asked: question,
        type: answerType(question),
        filter: until === undefined ? {} : { until },
      };
      const ranked = await searchPassages(store.search, OPERATOR, asked, Date.parse(until ?? AT));
      yield { id, ranked: ranked.slice(0, RANKED).map(({ hit }) => hit.article) };
    }
  } finally {
    await store.close();
  }
}

function readPassages(goldPath: string): readonly Passage[] {
  return readFileSync(join(dirname(goldPath), 'passages.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => passageSchema.parse(JSON.parse(line)));
}

/** Each passage is an article of its own; the invented ones lie evenly among them. */
async function openAmong(passages: readonly Passage[], invented: Iterable<string>): Promise<EvaluationStore> {
  const store = await openStore({ file: ':memory:' }, { now });
  const others = Iterator.from(invented);
  const takeArticle = (): readonly string[] => {
    const texts: string[] = [];
    for (let next = others.next(); next.done !== true; next = others.next()) {
      texts.push(next.value);
      if (texts.length === PER_ARTICLE) break;
    }
    return texts;
  };
  const between = Math.ceil(CROWD / PER_ARTICLE / passages.length);
  for (const [place, { id, text, title = '', date }] of passages.entries()) {
    const at = AS_OF && date !== undefined ? `${date}T12:00:00.000Z` : AT;
    await store.transaction(async ({ articles }) => {
      await articles.save(recordOf(id, [text], title.replaceAll('_', ' '), at));
      for (let n = 0; n < between; n += 1) {
        const texts = takeArticle();
        if (texts.length > 0) await articles.save(recordOf(`crowd-${place}-${n}`, texts, '', at));
      }
    });
  }
  return store;
}

function recordOf(id: string, texts: readonly string[], title: string, at: string): ArticleRecord {
  const { text, passages } = joined(texts);
  return {
    article: {
      id,
      source: 'evaluation',
      outlet: 'evaluation',
      workspace: null,
      guid: null,
      url: null,
      title,
      byline: null,
      text,
      summary: null,
      language: null,
      publishedAt: at,
      publishedOn: at.slice(0, 10),
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
    passages,
    features: {},
    leftOut: [],
    analysedBy: 1,
  };
}
