/** Speed and memory of the analysis: kilobytes of text per second on one thread, small texts, large ones and hostile ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { Row } from './row.ts';

const SAMPLES = new URL('../config/samples/', import.meta.url);
const WARM_UP_MS = 2000;
const MEASURED_MS = 3000;

export async function* measure(): AsyncIterable<Row> {
  const start = performance.now();
  const { analysisJson } = await import('../src/core/ingest/analysis-json.ts');
  analysisJson({ id: 'first', text: 'A word.' });
  yield { name: 'load and first analysis', value: performance.now() - start, unit: 'ms', aim: '< 150' };

  const texts = readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(new URL(name, SAMPLES), 'utf8'));
  const all = (): number => {
    for (const text of texts) analysisJson({ id: 'sample', text, publishedAt: '2025-05-08' });
    return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  };
  run(all, WARM_UP_MS);
  const { perSecond, rounds, seconds } = run(all, MEASURED_MS);
  yield { name: 'articles', value: (rounds * texts.length) / seconds, unit: '/s' };
  yield { name: 'small texts', value: perSecond / 1000, unit: 'kB/s', aim: '≥ 1,000' };

  const long = texts.join('\n\n');
  for (const [name, text] of [
    ['one text of 5 MB', long.repeat(Math.ceil(5_000_000 / long.length)).slice(0, 5_000_000)],
    ['100,000 quotation marks', '“a b c,” he said. '.repeat(50_000)],
  ] as const) {
    const once = run(() => {
      analysisJson({ id: name, text });
      return Buffer.byteLength(text);
    }, 1);
    yield { name, value: once.perSecond / 1000, unit: 'kB/s', aim: 'not half as fast' };
  }
  yield { name: 'memory at the end', value: process.memoryUsage().rss / 1e6, unit: 'MB' };
}

/** Calls the work, which returns the bytes it read, for at least so long. */
function run(work: () => number, atLeastMs: number): { perSecond: number; rounds: number; seconds: number } {
  const start = performance.now();
  let bytes = 0;
  let rounds = 0;
  do {
    bytes += work();
    rounds += 1;
  } while (performance.now() - start < atLeastMs);
  const seconds = (performance.now() - start) / 1000;
  return { perSecond: bytes / seconds, rounds, seconds };
}
