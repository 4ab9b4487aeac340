/** Slack's declaration: its variables and options, and how the rest is loaded. */
import * as z from 'zod';
import { addressEndingIn, secretText, webAddress } from '../../core/base/setting-fields.ts';
import type {
  PlatformDeclaration,
  SharedSettings,
  VariableProblem,
} from '../../core/ports/platform-declaration.ts';
import type { OAuthSettings, SlackSettings } from './connection/settings.ts';
import { readAddress } from './workspace/address.ts';

const variables = z.object({
  SLACK_BOT_TOKEN: secretText.optional(),
  SLACK_APP_TOKEN: secretText.optional(),
  SLACK_SIGNING_SECRET: secretText.optional(),
  SLACK_API_URL: addressEndingIn('/api/').default('https://slack.com/api/'),
  SLACK_CLIENT_ID: secretText.optional(),
  SLACK_CLIENT_SECRET: secretText.optional(),
  SLACK_STATE_SECRET: secretText.optional(),
  SLACK_AUTHORIZE_URL: webAddress.default('https://slack.com/oauth/v2/authorize'),
});
type Variables = z.infer<typeof variables>;

const options = z.object({
  slack: z
    .strictObject({
      commandPrefix: z
        .string()
        .regex(/^[a-z0-9-]{0,16}$/, 'write lower-case letters, digits and hyphens')
        .default(''),
      agentView: z.boolean().default(false),
      managers: z
        .array(z.string().regex(/^[UW][A-Z0-9]+$/, 'write member ids such as U0123ABCD'))
        .max(100)
        .default([]),
    })
    .default({ commandPrefix: '', agentView: false, managers: [] }),
});

type FromEnvironment = Omit<
  SlackSettings,
  'publicUrl' | 'encryptionKey' | 'commandPrefix' | 'agentView' | 'managers'
>;

export const slack: PlatformDeclaration<typeof variables, typeof options, FromEnvironment> = {
  name: 'slack',
  variables,
  secrets: [
    'SLACK_BOT_TOKEN',
    'SLACK_APP_TOKEN',
    'SLACK_SIGNING_SECRET',
    'SLACK_CLIENT_SECRET',
    'SLACK_STATE_SECRET',
  ],
  options,
  missing,
  doubtful,
  setup: async () => (await import('./setup.ts')).slackSetup,
  notAnAddress: (address) =>
    readAddress({ address }) === null
      ? 'write slack:<workspace id>/<channel id> or slack:<workspace id>/<member id>, such as slack:T0123456/C0123456'
      : null,
  settings,
  async create(given, own, { publicUrl, encryptionKey, ...deps }) {
    const { createSlack } = await import('./index.ts');
    return createSlack({ ...given, ...own.slack, publicUrl, encryptionKey }, deps);
  },
  preview: async () => (await import('./index.ts')).slackPreview,
  async manifest(commands, own, { prefix, ...request }) {
    const { slackManifest } = await import('./index.ts');
    const { commandPrefix, agentView } = own.slack;
    return slackManifest(commands, { commandPrefix: prefix ?? commandPrefix, agentView, ...request });
  },
};

function settings(env: Variables): FromEnvironment | null {
  if (env.SLACK_BOT_TOKEN === undefined && env.SLACK_CLIENT_ID === undefined) return null;
  return {
    apiUrl: env.SLACK_API_URL,
    authorizeUrl: env.SLACK_AUTHORIZE_URL,
    appToken: env.SLACK_APP_TOKEN ?? null,
    signingSecret: env.SLACK_SIGNING_SECRET ?? null,
    botToken: env.SLACK_BOT_TOKEN ?? null,
    oauth: oauthOf(env),
  };
}

function oauthOf({
  SLACK_CLIENT_ID: clientId,
  SLACK_CLIENT_SECRET: clientSecret,
  SLACK_STATE_SECRET: stateSecret,
}: Variables): OAuthSettings | null {
  if (clientId === undefined || clientSecret === undefined || stateSecret === undefined) return null;
  return { clientId, clientSecret, stateSecret };
}

function missing(env: Variables, { encryptionKey }: SharedSettings): readonly VariableProblem[] {
  const set = { ...env, PULLQUOTE_ENCRYPTION_KEY: encryptionKey ?? undefined };
  const without = (variable: keyof typeof set, message: string): readonly VariableProblem[] =>
    set[variable] === undefined ? [{ variable, message }] : [];
  const oauth = env.SLACK_CLIENT_ID ?? env.SLACK_CLIENT_SECRET ?? env.SLACK_STATE_SECRET;
  if (oauth !== undefined) {
    const halves = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'] as const;
    return [...halves, 'SLACK_SIGNING_SECRET' as const, 'PULLQUOTE_ENCRYPTION_KEY' as const].flatMap((half) =>
      without(half, 'is missing; installing by OAuth needs it'),
    );
  }
  const receives = env.SLACK_APP_TOKEN !== undefined || env.SLACK_SIGNING_SECRET !== undefined;
  if (receives)
    return without('SLACK_BOT_TOKEN', 'is missing; SLACK_APP_TOKEN and SLACK_SIGNING_SECRET need it');
  if (env.SLACK_BOT_TOKEN === undefined) return [];
  return without(
    'SLACK_APP_TOKEN',
    'is missing; SLACK_BOT_TOKEN needs it (Socket Mode), or SLACK_SIGNING_SECRET (HTTP)',
  );
}

/** What a token begins with says its kind. docs.slack.dev, "Tokens". */
const KINDS: readonly (readonly [begin: RegExp, name: string])[] = [
  [/^(xoxe\.)?xoxp-/, 'a user token'],
  [/^(xoxe\.)?xoxb-/, 'a bot token'],
  [/^xapp-/, 'an app-level token'],
  [/^xoxe-/, 'a refresh token'],
  [/^xox[acrs]-/, 'a token of an old kind'],
];

/** The kind that each variable holds; null: no token, but a secret without a prefix. */
const HOLDS = [
  ['SLACK_BOT_TOKEN', 'a bot token', 'Bot User OAuth Token, which begins with xoxb-'],
  ['SLACK_APP_TOKEN', 'an app-level token', 'App-Level Token, which begins with xapp-'],
  ['SLACK_SIGNING_SECRET', null, 'Signing Secret under Basic Information'],
  ['SLACK_CLIENT_SECRET', null, 'Client Secret under Basic Information'],
] as const;

function doubtful(env: Variables): readonly VariableProblem[] {
  return HOLDS.flatMap(([variable, wanted, where]) => {
    const value = env[variable];
    if (value === undefined) return [];
    const kind = KINDS.find(([begin]) => begin.test(value))?.[1] ?? null;
    if (kind === wanted) return [];
    return [{ variable, message: `${kind === null ? 'is no token' : `is ${kind}`}; it takes the ${where}` }];
  });
}
