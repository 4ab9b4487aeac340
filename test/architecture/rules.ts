/** Who may import whom, as data for dependency-cruiser: what no line allows is forbidden. */
import type { IFlattenedRuleSet } from 'dependency-cruiser';

/** A package by name, as it looks resolved and unresolved. */
const npm = (...names: readonly string[]): string =>
  `(^|node_modules/)(@types/)?(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})(/|$)`;
const LANGUAGE = npm('wink-nlp', 'wink-eng-lite-web-model', 'stemmer');
const CORE = '^src/core/';
const INDEX = '^src/[a-z]+/index\\.ts$';

/** Room → the packages that have their one home there. Node's own modules are free outside the core. */
const HOMES: readonly (readonly [room: string, ...packages: readonly string[]])[] = [
  ['platforms/discord', 'discord.js'],
  [
    'platforms/slack',
    '@slack/bolt',
    '@slack/web-api',
    '@slack/socket-mode',
    '@slack/oauth',
    '@slack/types',
    'undici',
  ],
  ['platforms/web', 'hono'],
  ['platforms/console'],
  ['store', 'kysely', 'pg'],
  ['sources', 'undici', 'ipaddr.js', 'yaml'],
  ['workers', 'linkedom', '@mozilla/readability', 'htmlparser2', 'entities'],
  ['config', 'yaml'],
  ['ops', 'pino', 'pino-pretty', 'prom-client'],
  ['cli', 'commander', 'cli-progress'],
];

const allowed: NonNullable<IFlattenedRuleSet['allowed']> = [
  { from: { path: CORE }, to: { path: [CORE, npm('zod'), '^(node:)?crypto$', LANGUAGE] } },
  { from: { path: '^src/core/delivery/cron\\.ts$' }, to: { path: npm('node-cron') } },
  ...HOMES.flatMap(([room, ...packages]) => [
    { from: { path: `^src/${room}/` }, to: { path: [`^src/${room}/`, CORE, npm('zod')] } },
    { from: { path: `^src/${room}/` }, to: { dependencyTypes: ['core' as const] } },
    ...(packages.length > 0 ? [{ from: { path: `^src/${room}/` }, to: { path: npm(...packages) } }] : []),
  ]),
  { from: { path: '^src/platforms/index\\.ts$' }, to: { path: [CORE, '^src/platforms/[a-z]+/index\\.ts$'] } },
  { from: { path: '^src/scheduler\\.ts$' }, to: { path: [CORE, npm('node-cron')] } },
  { from: { path: '^src/server\\.ts$' }, to: { path: [CORE, npm('hono', '@hono/node-server')] } },
  { from: { path: '^src/(scheduler|server|app|bot|setup)\\.ts$' }, to: { dependencyTypes: ['core'] } },
  {
    from: { path: '^src/(app|bot|setup)\\.ts$' },
    to: { path: [CORE, INDEX, npm('zod'), '^src/(app|scheduler|server)\\.ts$'] },
  },
  { from: { path: '^src/cli/' }, to: { path: '^src/(app|bot|setup)\\.ts$' } },
  { from: { path: '^src/cli\\.ts$' }, to: { path: ['^src/(cli/|setup\\.ts$)', CORE, npm('commander')] } },
  { from: { path: '^src/cli\\.ts$' }, to: { dependencyTypes: ['core'] } },
];

const forbidden: NonNullable<IFlattenedRuleSet['forbidden']> = [
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'no-orphans',
    severity: 'error',
    from: { orphan: true, pathNot: '^src/cli\\.ts$|/assets/' },
    to: {},
  },
  {
    name: 'pure-rooms-know-no-ports',
    severity: 'error',
    from: { path: '^src/core/(quotes|text|messages)/' },
    to: { path: '^src/core/(ports|.*/stores)\\.ts$' },
  },
  { name: 'unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
];

export const rules: IFlattenedRuleSet = { allowed, allowedSeverity: 'error', forbidden };
