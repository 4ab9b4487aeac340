/** Speed and memory of the analysis on one thread: CPU time on news texts, beside wink-nlp's on the same texts, and on large and hostile ones. */
import { performance } from 'node:perf_hooks';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { newsTexts } from './news-texts.ts';
import type { Row } from './row.ts';

const WARM_UP_MS = 1500;
const MEASURED_MS = 1500;
/** The two take turns, so that a busy machine slows both down. */
const TURNS = 5;

export async function* measure(): AsyncIterable<Row> {
  const start = performance.now();
  const { analysisJson } = await import('../src/core/ingest/analysis-json.ts');
  analysisJson({ id: 'first', text: 'A word.' });
  yield { name: 'load and first analysis', value: performance.now() - start, unit: 'ms', aim: '< 150' };

  const texts = newsTexts();
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const own = (): number => {
    for (const text of texts) analysisJson({ id: 'news', text, publishedAt: '2025-05-08' });
    return bytes;
  };
  const nlp = winkNLP(winkModel);
  const wink = (): number => {
    // Reading a document runs its tagger and all its rules for entities, negation and sentiment.
    for (const text of texts) nlp.readDoc(text);
    return bytes;
  };
  for (const work of [own, wink]) run(work, WARM_UP_MS);
  const turns = Array.from({ length: TURNS }, () => [run(own, MEASURED_MS), run(wink, MEASURED_MS)] as const);
  const median = (speeds: readonly number[]): number =>
    speeds.toSorted((a, b) => a - b)[Math.floor(speeds.length / 2)] ?? Number.NaN;
  const [ours, theirs] = [median(turns.map(([one]) => one)), median(turns.map(([, other]) => other))];
  yield { name: 'news texts, by CPU time', value: ours / 1000, unit: 'kB/s' };
  yield { name: 'wink-nlp, its whole pipeline, the same texts', value: theirs / 1000, unit: 'kB/s' };
  yield {
    name: 'ratio to wink-nlp',
    value: median(turns.map(([one, other]) => one / other)),
    unit: '×',
    aim: '≥ 0.8',
  };

  const long = texts.join('\n\n');
  for (const [name, text] of [
    ['one text of 5 MB', long.repeat(Math.ceil(5_000_000 / long.length)).slice(0, 5_000_000)],
    ['100,000 quotation marks', '“a b c,” he said. '.repeat(50_000)],
    ['1 MB without a space', 'harbour'.repeat(150_000).slice(0, 1_000_000)],
    ['200,000 capitals', 'ABCDE '.repeat(40_000)],
    ['20,000 names', Array.from({ length: 20_000 }, (_, n) => nameOf(n)).join(', ')],
  ] as const) {
    const speed = run(() => {
      analysisJson({ id: name, text });
      return Buffer.byteLength(text);
    }, 1);
    yield { name: `${name}, by CPU time`, value: speed / 1000, unit: 'kB/s' };
  }
  yield { name: 'memory at the end', value: process.memoryUsage().rss / 1e6, unit: 'MB' };
}

const FIRST = ['Ada', 'Boris', 'Clara', 'David', 'Elena', 'Frank', 'Greta'];

/** 20,000 different names. */
function nameOf(n: number): string {
  const letters = (rest: number): string =>
    rest === 0 ? '' : String.fromCharCode(97 + (rest % 26)) + letters(Math.floor(rest / 26));
  return `${FIRST[n % FIRST.length]} Ma${letters(n + 26)}`;
}

/** Calls the work, which returns the bytes it read, for at least so long; bytes per second of CPU time. */
function run(work: () => number, atLeastMs: number): number {
  const start = performance.now();
  const used = process.cpuUsage();
  let bytes = 0;
  do bytes += work();
  while (performance.now() - start < atLeastMs);
  const { user, system } = process.cpuUsage(used);
  return (bytes * 1e6) / (user + system);
}
