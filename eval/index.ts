/**
 * `npm run eval -- <task> <gold.jsonl> [--out predictions.jsonl]`: predicts in the data's formats and runs the scorer beside the data.
 * `npm run eval -- check|runs|standalone|doors|model <texts.jsonl>` make their cases from the texts and score themselves.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { useModels } from '../src/core/text/model-files.ts';
import { createModels } from '../src/models/index.ts';

/** Predictions in the data's format, one per gold row. */
type Predict = (
  rows: readonly unknown[],
  goldPath: string,
) => Iterable<object> | AsyncIterable<object> | Promise<Iterable<object>>;

interface Task {
  /** Options that the scorer always gets. */
  readonly options: readonly string[];
  load(): Promise<{ readonly predict: Predict }>;
}

/** By name; `score-<name>.mjs` lies beside the data. */
const TASKS: Readonly<Record<string, Task>> = {
  quotes: { options: ['--core'], load: () => import('./quotes.ts') },
  names: { options: [], load: () => import('./names.ts') },
  pronouns: { options: [], load: () => import('./pronouns.ts') },
  summaries: { options: [], load: () => import('./summaries.ts') },
  retrieval: { options: [], load: () => import('./retrieval.ts') },
  clusters: { options: [], load: () => import('./clusters.ts') },
  extraction: { options: [], load: () => import('./extraction.ts') },
  feeds: { options: ['--basic'], load: () => import('./feeds.ts') },
  pages: { options: [], load: () => import('./pages.ts') },
};

/** The scorer lies beside the data, or in a folder above it. */
function scorerFor(name: string, gold: string): string | null {
  for (let folder = dirname(gold), level = 0; level < 3; level++, folder = dirname(folder)) {
    const scorer = join(folder, `score-${name}.mjs`);
    if (existsSync(scorer)) return scorer;
  }
  return null;
}

/** They make their own cases from the texts and print how many were judged rightly. */
const SELF_SCORED: Readonly<
  Record<string, () => Promise<{ judge(rows: readonly unknown[]): Promise<0 | 1> }>>
> = {
  check: () => import('./check.ts'),
  runs: () => import('./stored-runs.ts'),
  standalone: () => import('./standalone.ts'),
  doors: () => import('./doors.ts'),
  model: () => import('./model.ts'),
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const [name = '', file, ...rest] = positionals;
const task = TASKS[name];
const own = SELF_SCORED[name];
if (file === undefined || (task === undefined && own === undefined)) {
  process.stderr.write(`usage: npm run eval -- <task> <gold.jsonl> [--out predictions.jsonl] [-- scorer options]
tasks: ${[...Object.keys(TASKS), ...Object.keys(SELF_SCORED)].join(' ')}
`);
  process.exit(2);
}
useModels(createModels());
const gold = resolve(file);
const rows = readFileSync(gold, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): unknown => JSON.parse(line));
if (own !== undefined) {
  const { judge } = await own();
  process.exit(await judge(rows));
}
if (task === undefined) throw new Error(`no such task: ${name}`);
const { predict } = await task.load();
const lines: string[] = [];
for await (const row of await predict(rows, gold)) lines.push(`${JSON.stringify(row)}\n`);
const out = resolve(values.out ?? join(mkdtempSync(join(tmpdir(), 'pullquote-eval-')), `${name}.jsonl`));
writeFileSync(out, lines.join(''));
const scorer = scorerFor(name, gold);
if (scorer === null) {
  process.stderr.write(`no score-${name}.mjs beside ${gold}; the predictions are in ${out}\n`);
  process.exit(1);
}
const { status } = spawnSync(process.execPath, [scorer, gold, out, ...task.options, ...rest], {
  stdio: 'inherit',
});
if (name === 'clusters') {
  const { storyOrders } = await import('./story-orders.ts');
  const lines = storyOrders(rows, scorer, gold, mkdtempSync(join(tmpdir(), 'pullquote-eval-')));
  process.stdout.write(`${lines.join('\n')}\n`);
}
process.exitCode = status ?? 1;
