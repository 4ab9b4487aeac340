import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CORE_ROOMS, rules } from './rules.ts';

const root = resolve(import.meta.dirname, '../..');

/** Cruises `src` below a folder. TypeScript 7 has no parser for dependency-cruiser: so it is told to use swc; otherwise it would see nothing. */
async function look(baseDir: string): Promise<ICruiseResult> {
  const { output } = await cruise(['src'], {
    baseDir,
    ruleSet: rules,
    validate: true,
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  });
  if (typeof output === 'string') throw new Error('dependency-cruiser gave a report, not a result');
  return output;
}

const violations = (result: ICruiseResult): string[] =>
  result.summary.violations.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`).sort();

describe('imports', () => {
  it('are seen in every file of src and keep to the rules', async () => {
    const result = await look(root);
    const files = globSync('src/**/*.ts', { cwd: root });
    expect(result.modules.filter((m) => m.source.startsWith('src/')).length).toBeGreaterThanOrEqual(
      files.length,
    );
    expect(violations(result)).toEqual([]);
  });
});

describe('seeded violations', () => {
  const seeds: readonly (readonly [rule: string, file: string, code: string])[] = [
    ['not-in-allowed', 'src/core/statements/seed.ts', "import '../../store/index.ts';"],
    ['not-in-allowed', 'src/core/text/seed.ts', "import 'kysely';"],
    ['not-in-allowed', 'src/core/delivery/seed.ts', "import 'node-cron';"],
    ['not-in-allowed', 'src/core/articles/seed.ts', "import 'node:fs';"],
    ['not-in-allowed', 'src/platforms/slack/seed.ts', "import '../discord/index.ts';"],
    ['not-in-allowed', 'src/platforms/slack/seed.ts', "import 'discord.js';"],
    ['not-in-allowed', 'src/store/seed.ts', "import '../ops/index.ts';"],
    ['not-in-allowed', 'src/store/seed.ts', "import type { Log } from '../ops/log.ts';"],
    ['not-in-allowed', 'src/cli/seed.ts', "import '../store/index.ts';"],
    // A room of the core that runs code of a room that is not below it.
    ['not-in-allowed', 'src/core/text/seed.ts', "import '../quotes/quote.ts';"],
    ['not-in-allowed', 'src/core/digests/seed.ts', "import '../publishing/tick.ts';"],
    ['not-in-allowed', 'src/core/delivery/seed.ts', "import '../commands/command.ts';"],
    ['not-in-allowed', 'src/core/messages/seed.ts', "import '../statements/claim.ts';"],
    ['not-in-allowed', 'src/core/statements/seed.ts', "import { Store } from '../ports/ports.ts';"],
    ['not-in-allowed', 'src/core/seed.ts', "import './base/errors.ts';"],
    ['quote-stage-marks', 'src/core/quotes/marks/seed.ts', "import '../speakers/ranking.ts';"],
    ['quote-stage-labels', 'src/core/quotes/labels/seed.ts', "import '../quote.ts';"],
    [
      'pure-rooms-know-no-ports',
      'src/core/quotes/seed.ts',
      "import type { Store } from '../ports/ports.ts';",
    ],
    ['text-knows-no-names', 'src/core/text/seed.ts', "import './names/places.ts';"],
    ['runs-without-dev-packages', 'src/core/text/seed.ts', "import 'wink-nlp';"],
    ['runs-without-dev-packages', 'src/platforms/slack/seed.ts', "import { x } from '@slack/types';"],
    ['no-orphans', 'src/ops/seed.ts', 'export const lonely = 1;'],
    ['no-cycles', 'src/core/base/errors.ts', "import './time.ts'; export const a = 1;"],
    ['unresolved', 'src/core/base/seed.ts', "import './nothing.ts';"],
  ];
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pullquote-imports-'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
    const write = (file: string, code: string): void => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), code);
    };
    write('src/store/index.ts', "import '../core/base/errors.ts';");
    write('src/ops/index.ts', "import './log.ts';");
    write('src/ops/log.ts', 'export type Log = string;');
    write('src/platforms/discord/index.ts', 'export {};');
    for (const file of ['quotes/quote', 'publishing/tick', 'commands/command', 'statements/claim'])
      write(`src/core/${file}.ts`, "import '../base/errors.ts';");
    write('src/core/quotes/speakers/ranking.ts', "import '../../text/span.ts';");
    write('src/core/text/span.ts', 'export {};');
    write('src/core/text/names/places.ts', "import '../span.ts';");
    write('src/core/ports/ports.ts', 'export type Store = string;');
    write('src/core/base/time.ts', "import './errors.ts';");
    for (const [i, [, file, code]] of seeds.entries()) write(file.replace('seed.ts', `seed-${i}.ts`), code);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('cannot be circles between rooms: the table names only rooms that stand above in it', () => {
    expect(
      CORE_ROOMS.every(([, ...uses], i) =>
        uses.every((use) => CORE_ROOMS.slice(0, i).some(([room]) => room === use)),
      ),
    ).toBe(true);
  });

  it('are each caught by the rule that forbids them', async () => {
    const result = await look(folder);
    for (const [i, [rule, file]] of seeds.entries()) {
      const from = file.replace('seed.ts', `seed-${i}.ts`);
      expect(result.summary.violations, `${rule} in ${from}`).toContainEqual(
        expect.objectContaining({ from, rule: expect.objectContaining({ name: rule }) }),
      );
    }
  });
});
