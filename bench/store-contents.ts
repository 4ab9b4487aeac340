/**
 * A store of generated articles to measure on: filled once for all parts of a run.
 * `BENCH_ARTICLES` says how many articles (10,000); `BENCH_STORE` names a file to keep and use again; `BENCH_DATABASE` names a Postgres database
 * that is measured beside it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SHARED } from '../src/core/base/scope.ts';
import type { ArticleRecord } from '../src/core/ports/article-store.ts';
import type { Store } from '../src/core/ports/ports.ts';
import { openMove, openStore } from '../src/store/index.ts';
import { MINUTES_APART, recordOf, storyOf } from './records.ts';

export const ARTICLES = Number(process.env['BENCH_ARTICLES'] ?? 10_000);
/** Articles in one transaction while it is filled. */
export const TOGETHER = 100;
const START = Temporal.Instant.from('2026-09-01T06:00:00Z');

/** The moment at which this share of the articles is published: 0 the first, 1 just after the newest. */
export const timeOf = (share: number): Temporal.Instant =>
  START.add({ minutes: Math.floor(share * ARTICLES * MINUTES_APART) + 1 });

/** Just after the newest article. */
export const now = (): Temporal.Instant => timeOf(1);

/** One of the stored records, made again. */
export const anyRecord = (next: () => number): ArticleRecord =>
  recordOf(Math.floor(next() * ARTICLES), START);

export const file = process.env['BENCH_STORE'] ?? join(temporary(), 'bench.db');

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The store with all its articles; the caller closes it. */
export async function openFilled(): Promise<Store> {
  const store = await openStore({ file }, { now });
  const { articles } = await store.articles.count(SHARED, {});
  for (let from = articles; from < ARTICLES; from += TOGETHER) {
    const count = Math.min(TOGETHER, ARTICLES - from);
    const places = Array.from({ length: count }, (_, n) => from + n);
    await store.transaction(async (tx) => {
      for (const place of places) {
        await tx.articles.save(recordOf(place, START));
        const story = storyOf(place, START);
        if (story !== null) await tx.stories.save(story);
      }
    });
  }
  return store;
}

/** A Postgres database for the same articles; null: none is measured. */
export const DATABASE = process.env['BENCH_DATABASE'] ?? null;

/** The same articles on Postgres: an empty database is filled from the file. The caller closes it. */
export async function openFilledOnPostgres(url: string): Promise<Store> {
  const store = await openStore({ url }, { now });
  const { articles } = await store.articles.count(SHARED, {});
  if (articles === ARTICLES) return store;
  await store.close();
  const move = await openMove({ file }, { url }, now);
  try {
    await move.run(async () => undefined);
  } finally {
    await move.close();
  }
  return openStore({ url }, { now });
}

/** The most memory that this process has held until now. */
export function peakMemory(): { readonly name: string; readonly value: number; readonly unit: string } {
  return {
    name: 'peak memory of the process',
    value: process.resourceUsage().maxRSS / 1024,
    unit: 'MiB',
  };
}
