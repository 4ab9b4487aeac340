/** Runs of words cut from stored texts at random and pasted as people paste them: `/check` must find each of them on record. */

import * as z from 'zod';
import { random as seeded } from '../bench/random.ts';
import { OPERATOR } from '../src/core/base/scope.ts';
import { createCheck } from '../src/core/commands/check.ts';
import type { Caller } from '../src/core/commands/command.ts';
import { createNameDirectory } from '../src/core/names/name-directory.ts';
import { sentencesOf } from '../src/core/text/sentences.ts';
import { SPACELESS } from '../src/core/text/spaceless-scripts.ts';
import { openStore } from '../src/store/index.ts';
import { SILENT } from '../test/fakes/log.ts';
import { fill } from './fill-store.ts';

const textSchema = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().optional(),
  lang: z.string().default('–'),
  outlet: z.string().default('evaluation'),
});

const CASES = 1_000;
const SEED = 7;
const LEAST_WORDS = 6;
/** Where a script puts no spaces between words. */
const LEAST_LETTERS = 12;
const SHOWN = 20;

const now = () => Temporal.Instant.from('2026-01-01T00:00:00Z');

const CALLER: Caller = {
  platform: 'evaluation',
  workspace: null,
  user: 'u',
  channel: 'c',
  direct: false,
  manager: false,
  locale: 'en',
  timezone: 'UTC',
  scope: OPERATOR,
};

const checksShape = z.object({ checks: z.array(z.object({ verdict: z.string() })) });

interface Run {
  readonly lang: string;
  readonly way: string;
  readonly pasted: string;
}

/** Prints how many are not found, by language and by way of pasting; the exit code is 1 when there are any. */
export async function judge(rows: readonly unknown[]): Promise<0 | 1> {
  const texts = rows.map((row) => textSchema.parse(row));
  const store = await openStore({ file: ':memory:' }, { now });
  try {
    await fill(
      store,
      texts.map(({ outlet, ...text }) => ({ ...text, publisher: outlet })),
    );
    const directory = createNameDirectory({ store, digests: async () => [], now, log: SILENT });
    const check = createCheck({ store, directory, now });
    const missed: Run[] = [];
    const runs = runsFrom(texts);
    for (const run of runs) {
      const { data } = await check.run({ words: run.pasted }, CALLER);
      if (checksShape.parse(data).checks.some(({ verdict }) => verdict === 'absent')) missed.push(run);
    }
    return report(runs, missed);
  } finally {
    await store.close();
  }
}

function runsFrom(texts: readonly z.infer<typeof textSchema>[]): readonly Run[] {
  const next = seeded(SEED);
  const pick = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(next() * list.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  const sentences = texts.flatMap(({ text, lang }) =>
    sentencesOf(text).flatMap(({ start, end }) => {
      const units = unitsOf(text.slice(start, end));
      return units.length < leastOf(units) ? [] : [{ text, lang, start, units }];
    }),
  );
  return Array.from({ length: CASES }, () => {
    const { text, lang, start, units } = pick(sentences);
    const least = leastOf(units);
    const from = Math.floor(next() * (units.length - least + 1));
    const to = from + least + Math.floor(next() * (units.length - from - least + 1));
    const [first, last] = [units[from], units[to - 1]];
    const [way, paste] = pick(WAYS);
    const run = text.slice(start + (first?.index ?? 0), start + (last?.index ?? 0) + (last?.[0].length ?? 0));
    return { lang, way, pasted: paste(run) };
  });
}

const UNIT = new RegExp(`[${SPACELESS}]|[^\\s${SPACELESS}]+`, 'gv');

/** Words with what stands beside them, or letters where a script puts no spaces between words. */
function unitsOf(sentence: string): readonly RegExpExecArray[] {
  return [...sentence.matchAll(UNIT)].filter(([unit]) => /[\p{L}\p{N}]/u.test(unit));
}

function leastOf(units: readonly RegExpExecArray[]): number {
  const letters = units.filter(([unit]) => new RegExp(`[${SPACELESS}]`, 'v').test(unit)).length;
  return 2 * letters > units.length ? LEAST_LETTERS : LEAST_WORDS;
}

const straight = (run: string) => run.replace(/[“”„«»]/g, '"').replace(/[‘’‚]/g, "'");

const WAYS: readonly (readonly [name: string, paste: (run: string) => string])[] = [
  ['as it stands', (run) => run],
  ['between curly marks', (run) => `“${run}”`],
  ['between straight marks', (run) => `"${straight(run)}"`],
  ['between German marks', (run) => `„${run}“`],
  ['between guillemets', (run) => `«${run}»`],
  ['straight marks within', straight],
  ['in small letters', (run) => run.toLowerCase()],
  ['in capitals', (run) => run.toUpperCase()],
  [
    'over two lines',
    (run) => `${run.slice(0, run.length / 2)}${run.slice(run.length / 2).replace(' ', '\n')}`,
  ],
  ['with double spaces', (run) => run.replaceAll(' ', '  ')],
  ['as a quoted block', (run) => `> ${run}`],
  ['with a full stop and a name', (run) => `“${run}.” Ada Brook`],
];

function report(runs: readonly Run[], missed: readonly Run[]): 0 | 1 {
  const table = (key: 'lang' | 'way') =>
    [...Map.groupBy(runs, (run) => run[key])].map(([name, of]) => {
      const lost = missed.filter((run) => run[key] === name).length;
      return `${name.padEnd(28)} ${lost} of ${of.length} not on record`;
    });
  process.stdout.write(
    [
      ...table('lang'),
      '',
      ...table('way'),
      '',
      `all                          ${missed.length} of ${runs.length} not on record`,
      ...missed.slice(0, SHOWN).map(({ lang, way, pasted }) => `  ${lang}, ${way}: ${pasted}`),
      '',
    ].join('\n'),
  );
  return missed.length > 0 ? 1 : 0;
}
