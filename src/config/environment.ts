/** Reads the environment: which platforms are on, where things listen, what must stay secret. */
import * as z from 'zod';
import { type ConfigProblem, ConfigurationError, problemsOf } from './config-problem.ts';

/** One line, no spaces: a newline pasted into a token ends up in headers and logs. */
const secret = z.string().regex(/^[^\s]{1,4096}$/, 'must be one line without spaces');
const snowflake = z.string().regex(/^\d{15,22}$/, 'must be the number that the developer portal shows');
const base = (suffix: string) =>
  z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' })
    .refine((url) => url.endsWith(suffix), `must end in ${suffix}`);

/** Every variable that Pullquote reads; `.env.example` says the same in prose. */
export const environmentSchema = z.object({
  DISCORD_TOKEN: secret.optional(),
  DISCORD_APPLICATION_ID: snowflake.optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'must be the 64 hexadecimal digits that the developer portal shows')
    .optional(),
  DISCORD_API_BASE: base('/api').default('https://discord.com/api'),
  SLACK_BOT_TOKEN: secret.optional(),
  SLACK_APP_TOKEN: secret.optional(),
  SLACK_SIGNING_SECRET: secret.optional(),
  SLACK_API_URL: base('/api/').default('https://slack.com/api/'),
  SLACK_CLIENT_ID: secret.optional(),
  SLACK_CLIENT_SECRET: secret.optional(),
  SLACK_STATE_SECRET: secret.optional(),
  SLACK_AUTHORIZE_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' })
    .default('https://slack.com/oauth/v2/authorize'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/, 'must be a Postgres address: postgres://user:password@host/database')
    .optional(),
  PULLQUOTE_HOST: z.string().min(1).default('127.0.0.1'),
  PULLQUOTE_PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a port number up to 65535')
    .default(8400),
  PULLQUOTE_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be the public address of this bot, beginning with https://' })
    .optional(),
  PULLQUOTE_ENCRYPTION_KEY: z
    .string()
    .regex(
      /^[A-Za-z0-9+/=_-]{43,1000}(,[A-Za-z0-9+/=_-]{43,1000})*$/,
      'must be 32 random bytes in base64, as `openssl rand -base64 32` prints them',
    )
    .optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});
type Variables = z.infer<typeof environmentSchema>;

export interface DiscordEnvironment {
  readonly token: string;
  readonly applicationId: string;
  readonly publicKey: string | null;
  readonly apiBase: string;
}

export interface SlackEnvironment {
  readonly apiUrl: string;
  readonly authorizeUrl: string;
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  /** One workspace by token; null when workspaces install by OAuth. */
  readonly botToken: string | null;
  readonly oauth: {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly stateSecret: string;
  } | null;
}

export interface Environment {
  /** Null: off, no token is set. */
  readonly discord: DiscordEnvironment | null;
  readonly slack: SlackEnvironment | null;
  readonly discordApiBase: string;
  readonly slackApiUrl: string;
  readonly databaseUrl: string | null;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | null;
  readonly encryptionKey: string | null;
  readonly logLevel: Variables['LOG_LEVEL'];
  /** Values that no log line may show. */
  readonly secrets: readonly string[];
}

/** Half a set of variables names the missing half. */
function halves(env: Variables): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const missing = (path: keyof Variables, message: string): void => {
    if (env[path] === undefined) problems.push({ file: 'environment', path, message });
  };
  if (env.DISCORD_TOKEN !== undefined)
    missing('DISCORD_APPLICATION_ID', 'is missing; DISCORD_TOKEN is set and needs it');
  if (env.DISCORD_APPLICATION_ID !== undefined)
    missing('DISCORD_TOKEN', 'is missing; DISCORD_APPLICATION_ID is set and needs it');
  if (env.DISCORD_PUBLIC_KEY !== undefined)
    missing('DISCORD_TOKEN', 'is missing; DISCORD_PUBLIC_KEY is set and needs it');
  const oauth = env.SLACK_CLIENT_ID ?? env.SLACK_CLIENT_SECRET ?? env.SLACK_STATE_SECRET;
  if (oauth !== undefined) {
    for (const half of [
      'SLACK_CLIENT_ID',
      'SLACK_CLIENT_SECRET',
      'SLACK_STATE_SECRET',
      'SLACK_SIGNING_SECRET',
      'PULLQUOTE_ENCRYPTION_KEY',
    ] as const) {
      missing(half, 'is missing; installing by OAuth needs it');
    }
  } else if (
    env.SLACK_BOT_TOKEN !== undefined &&
    env.SLACK_APP_TOKEN === undefined &&
    env.SLACK_SIGNING_SECRET === undefined
  ) {
    missing(
      'SLACK_APP_TOKEN',
      'is missing; SLACK_BOT_TOKEN needs it (Socket Mode), or SLACK_SIGNING_SECRET (HTTP)',
    );
  } else if (env.SLACK_APP_TOKEN !== undefined || env.SLACK_SIGNING_SECRET !== undefined) {
    missing('SLACK_BOT_TOKEN', 'is missing; SLACK_APP_TOKEN and SLACK_SIGNING_SECRET need it');
  }
  // Names the half once, also when two rules ask for it.
  return problems.filter((p, i) => problems.findIndex((q) => q.path === p.path) === i);
}

/**
 * @param env the process's variables, those of `.env` already in it. Empty values count as unset.
 * @throws {UserError} with every problem in one list.
 */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const set = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = environmentSchema.safeParse(set);
  // What was found is not shown: it may be a secret.
  if (!parsed.success) {
    throw new ConfigurationError(
      problemsOf('environment', {}, parsed.error).map((p) => ({
        ...p,
        message: p.message.replace(/ \(found .*\)$/, ''),
      })),
    );
  }
  const v = parsed.data;
  const problems = halves(v);
  if (problems.length > 0) throw new ConfigurationError(problems);
  const secrets = [
    v.DISCORD_TOKEN,
    v.SLACK_BOT_TOKEN,
    v.SLACK_APP_TOKEN,
    v.SLACK_SIGNING_SECRET,
    v.SLACK_CLIENT_SECRET,
    v.SLACK_STATE_SECRET,
    v.DATABASE_URL,
    ...(v.PULLQUOTE_ENCRYPTION_KEY?.split(',') ?? []),
  ];
  return {
    discord:
      v.DISCORD_TOKEN !== undefined && v.DISCORD_APPLICATION_ID !== undefined
        ? {
            token: v.DISCORD_TOKEN,
            applicationId: v.DISCORD_APPLICATION_ID,
            publicKey: v.DISCORD_PUBLIC_KEY ?? null,
            apiBase: v.DISCORD_API_BASE,
          }
        : null,
    slack:
      v.SLACK_BOT_TOKEN !== undefined || v.SLACK_CLIENT_ID !== undefined
        ? {
            apiUrl: v.SLACK_API_URL,
            authorizeUrl: v.SLACK_AUTHORIZE_URL,
            appToken: v.SLACK_APP_TOKEN ?? null,
            signingSecret: v.SLACK_SIGNING_SECRET ?? null,
            botToken: v.SLACK_BOT_TOKEN ?? null,
            oauth:
              v.SLACK_CLIENT_ID !== undefined &&
              v.SLACK_CLIENT_SECRET !== undefined &&
              v.SLACK_STATE_SECRET !== undefined
                ? {
                    clientId: v.SLACK_CLIENT_ID,
                    clientSecret: v.SLACK_CLIENT_SECRET,
                    stateSecret: v.SLACK_STATE_SECRET,
                  }
                : null,
          }
        : null,
    discordApiBase: v.DISCORD_API_BASE,
    slackApiUrl: v.SLACK_API_URL,
    databaseUrl: v.DATABASE_URL ?? null,
    host: v.PULLQUOTE_HOST,
    port: v.PULLQUOTE_PORT,
    publicUrl: v.PULLQUOTE_PUBLIC_URL ?? null,
    encryptionKey: v.PULLQUOTE_ENCRYPTION_KEY ?? null,
    logLevel: v.LOG_LEVEL,
    secrets: secrets.filter((value) => value !== undefined),
  };
}

/** Loads `.env` of the working directory into the process; what is set already wins. */
export function loadDotEnv(file = '.env'): void {
  try {
    process.loadEnvFile(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
