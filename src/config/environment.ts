/** Reads the environment: enabled platforms, addresses to listen on, and secrets. */
import * as z from 'zod';
import type { PlatformDeclaration, SharedSettings } from '../core/ports/platform-declaration.ts';
import { type ConfigProblem, ConfigurationError, problemsOf } from './config-problem.ts';

const LAST_PORT = 65_535;
const portNumber = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number')
  .transform(Number)
  .refine((port) => port <= LAST_PORT, `must be a port number up to ${LAST_PORT}`);

const postgresAddress = z
  .string()
  .regex(/^postgres(ql)?:\/\/\S+$/, 'must be a Postgres address: postgres://user:password@host/database');

/** The variables that belong to no platform; `.env.example` documents them. */
const ownVariables = z.object({
  DATABASE_URL: postgresAddress.optional(),
  DATABASE_READ_URL: postgresAddress.optional(),
  PULLQUOTE_HOST: z.string().min(1).default('127.0.0.1'),
  PULLQUOTE_PORT: portNumber.default(8400),
  PULLQUOTE_PAGE_PORT: portNumber.optional(),
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
  PULLQUOTE_MANAGE: z.enum(['on', 'off'], 'must be on or off').default('off'),
  PULLQUOTE_OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'must be the address of the provider, beginning with https://' })
    .optional(),
  PULLQUOTE_OIDC_CLIENT_ID: z.string().min(1).max(500).optional(),
  PULLQUOTE_OIDC_CLIENT_SECRET: z.string().min(1).max(2000).optional(),
  PULLQUOTE_MODEL_KEY: z.string().min(1).max(2000).optional(),
  PULLQUOTE_FACT_CHECK_KEY: z.string().min(1).max(500).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export interface Environment extends SharedSettings {
  /** The settings of each enabled platform by name, as its declaration's `create` takes them. */
  readonly platforms: ReadonlyMap<string, unknown>;
  readonly databaseUrl: string | null;
  /** A replica of that database, for reads that may be a little behind. */
  readonly readUrl: string | null;
  /** The key of the language model, if it needs one. */
  readonly modelKey: string | null;
  /** For the look-up of fact checks; null: there is none. */
  readonly factCheckKey: string | null;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** The port of the operator's page on 127.0.0.1; null: it uses the port above. */
  readonly pagePort: number | null;
  /** Whether the management page is served. */
  readonly manage: boolean;
  /** The OpenID provider of the management page; null: none. */
  readonly openId: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
  } | null;
  readonly logLevel: z.infer<typeof ownVariables>['LOG_LEVEL'];
  /** Values that must never be logged. */
  readonly secrets: readonly string[];
}

/** The name of every variable that Pullquote reads. */
export function variableNames(platforms: readonly PlatformDeclaration[]): readonly string[] {
  return [...platforms.map(({ variables }) => variables), ownVariables].flatMap(({ shape }) =>
    Object.keys(shape),
  );
}

/**
 * @param env the process's variables, including those from `.env`. Empty values count as unset.
 * @throws {UserError} with every problem in one list.
 */
export function readEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  platforms: readonly PlatformDeclaration[],
): Environment {
  const set = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const problems: ConfigProblem[] = [];
  const read = <Shape extends z.ZodObject>(schema: Shape): z.infer<Shape> | null => {
    const parsed = schema.safeParse(set);
    if (parsed.success) return parsed.data;
    problems.push(...unshown(problemsOf('environment', {}, parsed.error)));
    return null;
  };
  const chats = platforms.map((platform) => ({ platform, variables: read(platform.variables) }));
  const own = read(ownVariables);
  const shared: SharedSettings = {
    publicUrl: own?.PULLQUOTE_PUBLIC_URL ?? null,
    // One that is wrong has been reported; it is not missing as well.
    encryptionKey: own?.PULLQUOTE_ENCRYPTION_KEY ?? set['PULLQUOTE_ENCRYPTION_KEY'] ?? null,
  };
  const settings = new Map<string, unknown>();
  const secrets = [
    own?.DATABASE_URL,
    own?.DATABASE_READ_URL,
    own?.PULLQUOTE_MODEL_KEY,
    own?.PULLQUOTE_FACT_CHECK_KEY,
    own?.PULLQUOTE_OIDC_CLIENT_SECRET,
    ...(own?.PULLQUOTE_ENCRYPTION_KEY?.split(',') ?? []),
  ];
  for (const { platform, variables } of chats) {
    if (variables === null) continue;
    for (const { variable, message } of platform.missing(variables, shared))
      problems.push({ file: 'environment', path: variable, message });
    secrets.push(...platform.secrets.map((name) => set[name]));
    const made = platform.settings(variables);
    if (made !== null) settings.set(platform.name, made);
  }
  if (own?.DATABASE_READ_URL !== undefined && own.DATABASE_URL === undefined)
    problems.push({
      file: 'environment',
      path: 'DATABASE_READ_URL',
      message: 'needs DATABASE_URL, the database that the replica follows',
    });
  const pagePort = own === null ? null : pagePortOf(own);
  if (pagePort !== 0 && pagePort !== null && pagePort === own?.PULLQUOTE_PORT)
    problems.push({
      file: 'environment',
      path: 'PULLQUOTE_PAGE_PORT',
      message: 'must be another port than PULLQUOTE_PORT',
    });
  const openId = own === null ? null : openIdOf(own, problems);
  if (own === null || problems.length > 0) throw new ConfigurationError(problems);
  return {
    ...shared,
    platforms: settings,
    databaseUrl: own.DATABASE_URL ?? null,
    readUrl: own.DATABASE_READ_URL ?? null,
    modelKey: own.PULLQUOTE_MODEL_KEY ?? null,
    factCheckKey: own.PULLQUOTE_FACT_CHECK_KEY ?? null,
    host: own.PULLQUOTE_HOST,
    port: own.PULLQUOTE_PORT,
    pagePort,
    manage: own.PULLQUOTE_MANAGE === 'on',
    openId,
    logLevel: own.LOG_LEVEL,
    secrets: secrets.filter((value) => value !== undefined),
  };
}

/** The three variables belong together; those that are missing are added to the problems. */
function openIdOf(own: z.infer<typeof ownVariables>, problems: ConfigProblem[]): Environment['openId'] {
  const {
    PULLQUOTE_OIDC_ISSUER: issuer,
    PULLQUOTE_OIDC_CLIENT_ID: clientId,
    PULLQUOTE_OIDC_CLIENT_SECRET: clientSecret,
  } = own;
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return null;
  if (issuer !== undefined && clientId !== undefined && clientSecret !== undefined)
    return { issuer, clientId, clientSecret };
  for (const [path, value] of [
    ['PULLQUOTE_OIDC_ISSUER', issuer],
    ['PULLQUOTE_OIDC_CLIENT_ID', clientId],
    ['PULLQUOTE_OIDC_CLIENT_SECRET', clientSecret],
  ] as const)
    if (value === undefined)
      problems.push({
        file: 'environment',
        path,
        message: 'is needed with the other PULLQUOTE_OIDC_ variables',
      });
  return null;
}

/** With a public address strangers reach the port, so the operator's page gets the next one. */
function pagePortOf(own: z.infer<typeof ownVariables>): number | null {
  const { PULLQUOTE_PORT: port, PULLQUOTE_PAGE_PORT: given, PULLQUOTE_PUBLIC_URL: publicUrl } = own;
  if (given !== undefined) return given;
  if (publicUrl === undefined) return null;
  if (port === 0) return 0;
  return port < LAST_PORT ? port + 1 : port - 1;
}

/** Without the value that was found, because it may be a secret. */
function unshown(problems: readonly ConfigProblem[]): readonly ConfigProblem[] {
  return problems.map((p) => ({ ...p, message: p.message.replace(/ \(found .*\)$/, '') }));
}

/** Values that look wrong and are tried all the same. Values that are wrong for certain are left to `readEnvironment`. */
export function doubtfulValues(
  env: Readonly<Record<string, string | undefined>>,
  platforms: readonly PlatformDeclaration[],
): readonly ConfigProblem[] {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => (value ?? '').trim() !== ''));
  return platforms.flatMap((platform) => {
    const parsed = platform.variables.safeParse(set);
    if (!parsed.success) return [];
    return platform
      .doubtful(parsed.data)
      .map(({ variable, message }) => ({ file: 'environment', path: variable, message }));
  });
}
