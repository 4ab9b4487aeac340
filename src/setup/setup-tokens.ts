/** Setting up a platform: its values are tried there, and kept in `.env`. */
import { loadDotEnv, writeDotEnv } from '../config/index.ts';
import type {
  PlatformSetup,
  SetupField,
  TokenTrial,
  VariableProblem,
} from '../core/ports/platform-declaration.ts';
import { PLATFORMS } from '../platforms/index.ts';
import { askJson } from './ask-json.ts';

export interface PlatformToSetUp extends PlatformSetup {
  readonly name: string;
  /** Whether all its values are set. */
  readonly on: boolean;
}

type Values = Readonly<Record<string, string>>;

/** Variables that the process got from outside: they win over `.env`, so writing them there changes nothing. */
export type FromOutside = (variable: string) => boolean;

/** Reads `.env`. Called before anything else has. */
export function readTokens(): FromOutside {
  const outside = new Set(
    Object.entries(process.env).flatMap(([name, value]) => ((value ?? '').trim() === '' ? [] : [name])),
  );
  loadDotEnv();
  return (variable) => outside.has(variable);
}

/** The platforms, with what is set now. */
export function platformsToSetUp(): Promise<readonly PlatformToSetUp[]> {
  return Promise.all(
    PLATFORMS.map(async ({ name, setup }) => {
      const asked = await setup();
      const isSet = ({ variable }: SetupField): boolean => (process.env[variable] ?? '').trim() !== '';
      return { ...asked, name, on: asked.fields.every(isSet) };
    }),
  );
}

/** What is plainly wrong with one value, without asking anybody: its form, or a token of another kind. */
export function valueProblem(platform: string, variable: string, value: string): VariableProblem | null {
  const declared = PLATFORMS.find(({ name }) => name === platform);
  if (declared === undefined) return null;
  if (value === '') return { variable, message: 'is empty' };
  const read = declared.variables.safeParse({ [variable]: value });
  if (!read.success) return { variable, message: read.error.issues[0]?.message ?? 'cannot be read' };
  return declared.doubtful(read.data).find((one) => one.variable === variable) ?? null;
}

/** Asks the platform; addresses of its API come from the environment. Never throws. */
export async function tryTokens(platform: string, values: Values): Promise<TokenTrial> {
  const setup = (await platformsToSetUp()).find(({ name }) => name === platform);
  if (setup === undefined) return { kind: 'unreachable', message: 'there is no such platform' };
  return setup.tryTokens({ ...process.env, ...values }, askJson);
}

/** The values that would be replaced by others. */
export function replacedBy(values: Values): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const now = (process.env[name] ?? '').trim();
    return now === '' || now === value ? [] : [name];
  });
}

/** Writes them into `.env`; this process has them from now on, too. */
export function keepTokens(values: Values): void {
  writeDotEnv(values);
  Object.assign(process.env, values);
}
