/**
 * `npm run train:ranking -- <questions.jsonl> …`: learns how the rerank of `/ask` weighs what passages say to a question. The
 * passages lie beside each file. With `folds` it learns five times without a fifth of the questions and says how those fare.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { random } from '../bench/random.ts';
import { openPassages } from '../eval/retrieval.ts';
import { OPERATOR } from '../src/core/base/scope.ts';
import type {
  PassageFeature,
  RankingFile,
  ShortlistFeature,
  TermFeature,
} from '../src/core/passages/ranking-weights.ts';
import { rankingFeatures, rankingInput, SHORTLIST_LENGTH } from '../src/core/passages/rerank.ts';
import { findCandidates } from '../src/core/passages/search-passages.ts';
import { answerType } from '../src/core/questions/question.ts';
import { useModels } from '../src/core/text/model-files.ts';
import { createModels } from '../src/models/index.ts';
import { type Asked, reportFolds } from './ranking-folds.ts';
import { createNetwork, type Example, type NetworkWeights } from './ranking-network.ts';
import { saveModel } from './save-model.ts';

const FOLDS = 5;
/** Units of the network that weighs words. */
const UNITS = 12;

const goldSchema = z.object({ id: z.string(), question: z.string(), relevant: z.array(z.string()) });

interface Names {
  readonly first: readonly ShortlistFeature[];
  readonly passage: readonly PassageFeature[];
  readonly term: readonly TermFeature[];
}

let names: Names | null = null;

/** What was found for each question of a file. */
async function read(file: string): Promise<readonly Asked[]> {
  const store = await openPassages(file);
  const all: Asked[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { question, relevant } = goldSchema.parse(JSON.parse(line));
    const asked = { asked: question, type: answerType(question), filter: {} };
    const found = await findCandidates(store.search, OPERATOR, asked);
    const sight = found === null ? null : await rankingInput(found.query, found.hits, found.words);
    const seen = sight?.passages ?? [];
    const features =
      found === null || sight === null ? [] : await Array.fromAsync(rankingFeatures(found.query, sight));
    const [one] = features;
    names ??=
      one === undefined || seen[0] === undefined || one.terms[0] === undefined
        ? null
        : { first: keysOf(seen[0].first), passage: keysOf(one.passage), term: keysOf(one.terms[0]) };
    all.push({
      file,
      first: seen.map(({ first }) => Float32Array.from(Object.values(first))),
      passages: features.map(({ passage }) => Float32Array.from(Object.values(passage))),
      terms: features.map(({ terms }) => Float32Array.from(terms.flatMap((term) => Object.values(term)))),
      right: features.map(({ hit }) => relevant.includes(hit.article)),
    });
  }
  await store.close();
  process.stderr.write(`${file}: ${all.length} questions\n`);
  return all;
}

const keysOf = <Name extends string>(features: Readonly<Record<Name, number>>): readonly Name[] =>
  Object.keys(features) as Name[];

interface Learnt {
  /** The scores of an example's passages; null of those that are not looked at closely. */
  scores(asked: Asked): readonly (number | null)[];
  first(): NetworkWeights;
  close(): NetworkWeights;
}

const NO_TERMS = new Float32Array();

/** First the shortlist, then the closer look at what is on it. */
function learnt(all: readonly Asked[], { first, passage, term }: Names): Learnt {
  const atFirst = ({ first: passages, right }: Asked): Example => ({
    passages,
    terms: passages.map(() => NO_TERMS),
    right,
  });
  const short = createNetwork(all.map(atFirst), { wide: first.length, long: 0, units: 0 });
  const listed = (asked: Asked): readonly number[] => {
    const scores = short.scores(atFirst(asked));
    const order = scores.map((_, at) => at).sort((a, b) => (scores[b] as number) - (scores[a] as number));
    return order.slice(0, SHORTLIST_LENGTH);
  };
  const onList = (asked: Asked, list: readonly number[]): Example => ({
    passages: list.map((at) => asked.passages[at] as Float32Array),
    terms: list.map((at) => asked.terms[at] as Float32Array),
    right: list.map((at) => asked.right[at] === true),
  });
  const close = createNetwork(
    all.map((asked) => onList(asked, listed(asked))),
    { wide: passage.length, long: term.length, units: UNITS },
  );
  return {
    scores(asked) {
      const list = listed(asked);
      const scores = close.scores(onList(asked, list));
      return asked.right.map((_, at) => scores[list.indexOf(at)] ?? null);
    },
    first: short.weights,
    close: close.weights,
  };
}

function fileOf({ first, close }: Learnt, names: Names, about: string): RankingFile {
  const { bias, passage, term, hidden } = close();
  return {
    about,
    first: named(names.first, first().passage),
    bias,
    passage: named(names.passage, passage),
    term: named(names.term, term),
    hidden,
  };
}

const named = <Name extends string, T>(list: readonly Name[], values: readonly T[]) =>
  Object.fromEntries(list.map((name, at) => [name, values[at]])) as Record<Name, T>;

const { positionals } = parseArgs({ allowPositionals: true });
const files = positionals.filter((one) => one !== 'folds').map((one) => resolve(one));
if (files.length === 0) {
  process.stderr.write('usage: npm run train:ranking -- <questions.jsonl> … [folds]\n');
  process.exit(2);
}
useModels(createModels());
const all: Asked[] = [];
for (const file of files) all.push(...(await read(file)));
if (names === null) throw new Error('nothing was found for any question');
if (positionals.includes('folds')) {
  const next = random(3);
  const fold = all.map(() => Math.floor(next() * FOLDS));
  const scores: (readonly (number | null)[])[] = [];
  for (let held = 0; held < FOLDS; held++) {
    const ranking = learnt(
      all.filter((_, at) => fold[at] !== held),
      names,
    );
    for (const [at, asked] of all.entries()) if (fold[at] === held) scores[at] = ranking.scores(asked);
  }
  reportFolds(all, scores);
} else {
  const about = 'How what a passage says to a question becomes one score; see docs/answers.md';
  const madeBy = `npm run train:ranking -- <questions.jsonl> …, from ${all.length} questions of ${files.length} public sets`;
  const file = fileOf(learnt(all, names), names, about);
  saveModel('passage-ranking', { ...file, rows: new Uint8Array() }, madeBy);
}
