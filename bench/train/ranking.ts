/**
 * `npm run train:ranking -- <questions.jsonl> …`: learns how the rerank of `/ask` weighs what passages say to a question. The
 * passages lie beside each file. With `folds` it learns five times without a fifth of the questions and says how those fare.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { answerType } from '../../src/core/answers/question.ts';
import type { PassageFeature, RankingFile, TermFeature } from '../../src/core/answers/ranking.ts';
import { type Features, featuresOf } from '../../src/core/answers/rerank.ts';
import { candidates } from '../../src/core/answers/search.ts';
import { OPERATOR } from '../../src/core/scope.ts';
import { openPassages } from '../eval/retrieval.ts';
import { random } from '../random.ts';
import { createNetwork, type Example, type Network } from './network.ts';
import { reportFolds } from './rankingfolds.ts';

const FOLDS = 5;
const OUT = new URL('../../src/core/answers/ranking.weights.json', import.meta.url).pathname;

const goldSchema = z.object({ id: z.string(), question: z.string(), relevant: z.array(z.string()) });

/** What was found for each question of a file. */
async function read(path: string): Promise<readonly Example[]> {
  const store = await openPassages(path);
  const words = new Map();
  const examples: Example[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const { question, relevant } = goldSchema.parse(JSON.parse(line));
    const asked = { asked: question, type: answerType(question), filter: {} };
    const found = await candidates(store.search, OPERATOR, asked);
    const features = found === null ? [] : await Array.fromAsync(featuresOf(found.query, found.hits, words));
    examples.push(exampleOf(path, features, new Set(relevant)));
  }
  await store.close();
  process.stderr.write(`${path}: ${examples.length} questions\n`);
  return examples;
}

function exampleOf(file: string, features: readonly Features[], relevant: ReadonlySet<string>): Example {
  return {
    file,
    passages: features.map(({ passage }) => Float32Array.from(Object.values(passage))),
    terms: features.map(({ terms }) => Float32Array.from(terms.flatMap((term) => Object.values(term)))),
    right: features.map(({ hit }) => relevant.has(hit.article)),
    passageNames: Object.keys(features[0]?.passage ?? {}) as PassageFeature[],
    termNames: Object.keys(features[0]?.terms[0] ?? {}) as TermFeature[],
  };
}

function save(network: Network, files: readonly string[], count: number): void {
  const about = `learnt from ${count} questions of ${files.length} public sets by bench/train/ranking.ts`;
  const file: RankingFile = { about, ...network.weights() };
  writeFileSync(OUT, `${JSON.stringify(file)}\n`);
}

const { positionals } = parseArgs({ allowPositionals: true });
const files = positionals.filter((one) => one !== 'folds').map((one) => resolve(one));
if (files.length === 0) {
  process.stderr.write('usage: npm run train:ranking -- <questions.jsonl> … [folds]\n');
  process.exit(2);
}
const examples = (await Promise.all(files.map(read))).flat();
if (positionals.includes('folds')) {
  const next = random(3);
  const fold = examples.map(() => Math.floor(next() * FOLDS));
  const scores: (readonly number[])[] = [];
  for (let held = 0; held < FOLDS; held++) {
    const network = createNetwork(examples.filter((_, at) => fold[at] !== held));
    for (const [at, example] of examples.entries())
      if (fold[at] === held) scores[at] = network.scores(example);
  }
  reportFolds(examples, scores);
} else {
  save(createNetwork(examples), files, examples.length);
}
