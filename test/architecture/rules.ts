/** Who may import whom, as data for dependency-cruiser: what no line allows is forbidden. */
import type { IFlattenedRuleSet } from 'dependency-cruiser';

/** A package by name, as it looks resolved and unresolved. */
const npm = (...names: readonly string[]): string =>
  `(^|node_modules/)(@types/)?(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})(/|$)`;
const LANGUAGE = npm('wink-nlp', 'wink-eng-lite-web-model', 'stemmer');
const CORE = '^src/core/';
const INDEX = '^src/[a-z-]+/index\\.ts$';

/** Room → the packages that have their one home there. Node's own modules are free outside the core. */
const HOMES: readonly (readonly [room: string, ...packages: readonly string[]])[] = [
  ['platforms/discord', 'discord.js', 'discord-api-types'],
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
  ['platforms/console', 'string-width'],
  ['store', 'kysely', 'pg'],
  ['sources', 'undici', 'ipaddr.js', 'yaml'],
  ['workers', 'linkedom', '@mozilla/readability', 'htmlparser2', 'entities', 'fflate', '@takumi-rs/core'],
  ['config', 'yaml'],
  ['models'],
  ['api', '@modelcontextprotocol/server'],
  ['manage', 'hono', 'openid-client'],
  ['page-parts'],
  ['language-model'],
  ['ops', 'pino', 'pino-pretty', 'prom-client', '@opentelemetry/api'],
  ['cli', 'commander', 'cli-progress'],
];

/**
 * Inside the core: room → the rooms whose code it may run, lowest first. A line may name only rooms above it, so there can be no
 * circle between rooms. Types may be imported from any room: they say what a value looks like and run nothing.
 */
export const CORE_ROOMS: readonly (readonly [room: string, ...uses: readonly string[]])[] = [
  ['base'],
  ['text', 'base'],
  ['wording', 'base', 'text'],
  ['quotes', 'base', 'text'],
  ['records', 'base', 'text'],
  ['schedule', 'base', 'wording'],
  ['ports'],
  ['access', 'base'],
  ['names', 'base', 'text', 'ports'],
  ['messages', 'base', 'text', 'quotes'],
  ['articles', 'base', 'text', 'quotes'],
  ['reviews', 'base', 'text', 'messages'],
  ['writing', 'base', 'text', 'quotes', 'messages', 'articles'],
  ['subscriptions', 'base', 'wording', 'schedule', 'articles'],
  ['statements', 'base', 'text', 'quotes', 'records', 'names', 'messages', 'articles'],
  ['verdicts', 'base', 'text', 'quotes', 'messages', 'articles', 'statements'],
  ['drafts', 'base', 'text', 'wording', 'messages', 'statements', 'verdicts'],
  ['library', 'base', 'text', 'quotes', 'records', 'names', 'articles', 'statements', 'verdicts'],
  ['pictures', 'base', 'text', 'quotes', 'messages'],
  ['stories', 'base', 'text', 'quotes', 'names', 'articles', 'statements'],
  ['questions', 'base', 'wording', 'text', 'names'],
  ['passages', 'base', 'text', 'quotes', 'articles', 'statements', 'questions'],
  ['sources', 'base', 'wording', 'text', 'articles'],
  ['ingest', 'base', 'text', 'quotes', 'records', 'articles', 'stories', 'sources'],
  ['delivery', 'base', 'wording', 'subscriptions'],
  [
    'digests',
    ...[
      'base',
      'text',
      'wording',
      'quotes',
      'schedule',
      'names',
      'messages',
      'articles',
      'writing',
      'subscriptions',
      'statements',
      'pictures',
    ],
  ],
  [
    'publishing',
    ...[
      'base',
      'text',
      'wording',
      'quotes',
      'schedule',
      'messages',
      'articles',
      'writing',
      'subscriptions',
      'statements',
    ],
    ...['delivery', 'digests'],
  ],
  [
    'commands',
    ...[
      'base',
      'reviews',
      'text',
      'wording',
      'schedule',
      'digests',
      'quotes',
      'names',
      'ports',
      'messages',
      'articles',
      'writing',
      'subscriptions',
    ],
    ...[
      'statements',
      'pictures',
      'verdicts',
      'drafts',
      'stories',
      'questions',
      'passages',
      'sources',
      'delivery',
      'publishing',
    ],
  ],
  ['programs', 'base', 'wording', 'access', 'names', 'verdicts', 'drafts', 'statements', 'commands'],
];

const inCore = (...rooms: readonly string[]): string => `^src/core/(${rooms.join('|')})/`;

/** Inside the quote engine: stage → the stages that it builds on. The files beside them put the stages together. */
const QUOTE_STAGES: readonly (readonly [stage: string, ...uses: readonly string[]])[] = [
  ['marks'],
  ['labels', 'marks'],
  ['names', 'marks', 'labels'],
  ['pronouns', 'marks', 'labels', 'names'],
  ['speakers', 'marks', 'labels', 'names', 'pronouns'],
  ['modality', 'marks'],
  ['clauses', 'marks', 'labels', 'names', 'speakers', 'modality'],
  ['confidence', 'marks', 'labels', 'names', 'pronouns', 'speakers'],
  ['languages', 'marks', 'names'],
];

const allowed: NonNullable<IFlattenedRuleSet['allowed']> = [
  ...CORE_ROOMS.map(([room, ...uses]) => ({
    from: { path: inCore(room) },
    to: { path: [inCore(room, ...uses), npm('zod'), '^(node:)?crypto$', LANGUAGE] },
  })),
  { from: { path: CORE }, to: { path: CORE, dependencyTypes: ['type-only'] } },
  {
    from: { path: '^src/core/(wording/catalogues|text/language|text/terms/language-stems)\\.ts$' },
    to: { path: '^(node:)?module$' },
  },
  { from: { path: '^src/core/articles/site\\.ts$' }, to: { path: npm('tldts') } },
  { from: { path: '^src/core/text/language\\.ts$' }, to: { path: npm('franc') } },
  {
    from: { path: '^src/core/text/terms/language-stems\\.ts$' },
    to: { path: npm('@orama/stemmers', '@orama/stopwords') },
  },
  { from: { path: '^src/core/schedule/cron\\.ts$' }, to: { path: npm('node-cron') } },
  ...HOMES.flatMap(([room, ...packages]) => [
    { from: { path: `^src/${room}/` }, to: { path: [`^src/${room}/`, CORE, npm('zod')] } },
    { from: { path: `^src/${room}/` }, to: { dependencyTypes: ['core' as const] } },
    ...(packages.length > 0 ? [{ from: { path: `^src/${room}/` }, to: { path: npm(...packages) } }] : []),
  ]),
  // Each platform's own folder needs no line of its own; only its packages do.
  { from: { path: '^src/platforms/([a-z]+)/' }, to: { path: ['^src/platforms/$1/', CORE, npm('zod')] } },
  { from: { path: '^src/platforms/[a-z]+/' }, to: { dependencyTypes: ['core'] } },
  // Our own web pages look alike and are protected alike.
  { from: { path: '^src/(manage|platforms/web)/' }, to: { path: '^src/page-parts/' } },
  {
    from: { path: '^src/platforms/index\\.ts$' },
    to: { path: [CORE, '^src/platforms/[a-z]+/(index|declaration)\\.ts$'] },
  },
  { from: { path: '^src/scheduler\\.ts$' }, to: { path: [CORE, npm('node-cron')] } },
  { from: { path: '^src/server\\.ts$' }, to: { path: [CORE, npm('hono', '@hono/node-server')] } },
  {
    from: { path: '^src/((scheduler|server|reading-app|app|bot)\\.ts$|setup/|running/)' },
    to: { dependencyTypes: ['core'] },
  },
  {
    from: { path: '^src/((reading-app|app|bot)\\.ts$|setup/|running/)' },
    to: {
      path: [CORE, INDEX, npm('zod'), '^src/((reading-app|app|scheduler|server)\\.ts$|setup/|running/)'],
    },
  },
  // Each program says where the learnt weights are.
  {
    from: { path: '^src/(cli|quotes-engine|workers/thread)\\.ts$' },
    to: { path: '^src/models/index\\.ts$' },
  },
  { from: { path: '^src/quotes(-engine)?\\.ts$' }, to: { path: [CORE, '^src/quotes-engine\\.ts$'] } },
  { from: { path: '^src/quotes\\.ts$' }, to: { dependencyTypes: ['core'] } },
  { from: { path: '^src/cli/' }, to: { path: '^src/((reading-app|app|bot)\\.ts$|setup/)' } },
  {
    from: { path: '^src/cli\\.ts$' },
    to: { path: ['^src/(cli/|setup/|version\\.ts$)', CORE, npm('commander')] },
  },
  { from: { path: '^src/(app\\.ts$|setup/)' }, to: { path: '^src/version\\.ts$' } },
  { from: { path: '^src/version\\.ts$' }, to: { path: npm('zod') } },
  { from: { path: '^src/version\\.ts$' }, to: { dependencyTypes: ['core'] } },
  { from: { path: '^src/cli\\.ts$' }, to: { dependencyTypes: ['core'] } },
  // It checks Node.js before anything else is loaded.
  { from: { path: '^src/pullquote\\.js$' }, to: { path: '^src/cli\\.ts$' } },
  { from: { path: '^src/pullquote\\.js$' }, to: { dependencyTypes: ['core'] } },
];

const forbidden: NonNullable<IFlattenedRuleSet['forbidden']> = [
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'no-orphans',
    severity: 'error',
    from: { orphan: true, pathNot: '^src/cli\\.ts$|/assets/' },
    to: {},
  },
  // `npm ci --omit=dev` runs the product: what it imports is among the dependencies. Types are gone by then.
  {
    name: 'runs-without-dev-packages',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'pure-rooms-know-no-ports',
    severity: 'error',
    from: { path: '^src/core/(quotes|text|wording|messages)/' },
    to: { path: '^src/core/ports/' },
  },
  {
    name: 'text-knows-no-names',
    severity: 'error',
    from: { path: '^src/core/text/[^/]+$' },
    to: { path: '^src/core/text/names/' },
  },
  ...QUOTE_STAGES.map(([stage, ...uses]) => ({
    name: `quote-stage-${stage}`,
    severity: 'error' as const,
    from: { path: `^src/core/quotes/${stage}/` },
    to: {
      path: '^src/core/quotes/',
      pathNot: `^src/core/quotes/(${[stage, ...uses].join('|')})/`,
      dependencyTypesNot: ['type-only' as const],
    },
  })),
  { name: 'unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
];

export const rules: IFlattenedRuleSet = { allowed, allowedSeverity: 'error', forbidden };
