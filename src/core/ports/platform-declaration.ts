/** What a platform declares before it is loaded: its variables, its options, and how to create it. */

import type * as z from 'zod';
import type { Now } from '../base/time.ts';
import type { Command } from '../commands/command.ts';
import type { Json } from '../delivery/outcome.ts';
import type { TakeTurn } from '../delivery/shared-budget.ts';
import type { Artist } from '../pictures/artist.ts';
import type { FileFetch } from './file-fetch.ts';
import type { Log, Platform, Preview, Store } from './ports.ts';

/** Environment settings that several platforms use. */
export interface SharedSettings {
  /** The public address of the listener. */
  readonly publicUrl: string | null;
  /** Keys that encrypt stored tokens, the newest first, separated by commas. */
  readonly encryptionKey: string | null;
}

/** A variable that is missing, or that holds something else than it should. */
export interface VariableProblem {
  readonly variable: string;
  /** What is wrong, without the value: `is missing; DISCORD_TOKEN is set and needs it`. */
  readonly message: string;
}

/** What a platform needs beside its own settings. */
export interface PlatformDeps extends SharedSettings {
  readonly store: Store;
  readonly now: Now;
  readonly log: Log;
  readonly artist: Artist;
  readonly fetchFile: FileFetch;
  /** Pullquote's version, for the user agent. */
  readonly version: string;
  /** Null: no other process uses these tokens. */
  readonly turn: TakeTurn | null;
}

/** A permission that the bot asks for. */
interface Reason {
  readonly name: string;
  readonly why: string;
}

/** The link that adds the bot to a server. */
export interface Invite {
  readonly url: string;
  /** For one person, who can then ask anywhere, without the bot being there. Absent: the platform has no such thing. */
  readonly personalUrl?: string;
  readonly scopes: readonly Reason[];
  readonly permissions: readonly Reason[];
}

/** What the app's manifest should say, where it differs from the configuration. */
export interface ManifestRequest {
  /** Null: the configured prefix. */
  readonly prefix: string | null;
  /** Null: no public address is needed. */
  readonly publicUrl: string | null;
  /** Whether many workspaces install it. */
  readonly oauth: boolean;
  /** Language of its descriptions, by its tag. */
  readonly language: string;
}

/** The manifest to paste where the app is created, and the reason for each permission. */
export interface AppManifest {
  readonly manifest: Json;
  readonly reasons: readonly string[];
}

/** A value that a person copies from the platform. */
export interface SetupField {
  readonly variable: string;
  /** `Bot token` */
  readonly label: string;
  /** Where it stands there. */
  readonly where: string;
}

/** What the platform said to the values. */
export type TokenTrial =
  /** `as`: the name under which the bot is known there. `found`: variables that need not be asked for. */
  | { readonly kind: 'ok'; readonly as: string; readonly found: Readonly<Record<string, string>> }
  | ({ readonly kind: 'wrong' } & VariableProblem)
  /** Nothing is known about the values. */
  | { readonly kind: 'unreachable'; readonly message: string };

/** The answer of an API, or why there is none. */
export type JsonAnswer =
  | { readonly status: number; readonly body: unknown }
  | { readonly unreachable: string };

/** Asks an API one thing. Never throws. */
export type AskJson = (
  url: string,
  init: { readonly method?: 'GET' | 'POST'; readonly headers: Readonly<Record<string, string>> },
) => Promise<JsonAnswer>;

/** How the platform is set up. */
export interface PlatformSetup {
  /** `Discord` */
  readonly label: string;
  readonly fields: readonly SetupField[];
  /** Asks the platform whether it takes the values. Never throws. */
  tryTokens(values: Readonly<Record<string, string | undefined>>, ask: AskJson): Promise<TokenTrial>;
}

export interface PlatformDeclaration<
  Variables extends z.ZodObject = z.ZodObject,
  Options extends z.ZodObject = z.ZodObject,
  Settings = unknown,
> {
  /** The first part of its destinations (`discord:7100…`) and the name of its folder. */
  readonly name: string;
  /** The environment variables that it reads; `.env.example` documents them. */
  readonly variables: Variables;
  /** Variables whose values must never be logged. */
  readonly secrets: readonly (keyof z.infer<Variables> & string)[];
  /** Its own keys in `config/pullquote.yaml`. */
  readonly options: Options;
  /** When only one of two variables is set: the other one. */
  missing(variables: z.infer<Variables>, shared: SharedSettings): readonly VariableProblem[];
  /** Values that look like another kind of secret than the one asked for. The platform is tried with them all the same. */
  doubtful(variables: z.infer<Variables>): readonly VariableProblem[];
  /** What the part of a destination behind `name:` must look like, if this is no address; null: it is one. */
  notAnAddress(address: string): string | null;
  /** Loads what `pullquote setup` asks and tries. */
  setup(): Promise<PlatformSetup>;
  /** Null: the platform is off. */
  settings(variables: z.infer<Variables>): Settings | null;
  /** Loads and creates the platform. It connects only when it is started. */
  create(settings: Settings, options: z.infer<Options>, deps: PlatformDeps): Promise<Platform>;
  /** Loads the pure functions for previews, which need no tokens. */
  preview(): Promise<Preview>;
  /**
   * For `pullquote invite`; absent: the platform has no such link.
   * @param applicationId null: the one in the environment.
   * @throws {UserError} when there is none.
   */
  invite?(applicationId: string | null, env: Readonly<Record<string, string | undefined>>): Promise<Invite>;
  /** For `pullquote manifest`; absent: the platform has none. */
  manifest?(
    commands: readonly Command[],
    options: z.infer<Options>,
    request: ManifestRequest,
  ): Promise<AppManifest>;
}
