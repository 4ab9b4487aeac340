/** What a platform declares before any of it is loaded: its variables, its options, and how it is made. */
import type * as z from 'zod';
import type { Now } from '../base/time.ts';
import type { Command } from '../commands/command.ts';
import type { Json } from '../delivery/outcome.ts';
import type { Log, Platform, Preview, Store } from './ports.ts';

/** Of the environment, what more than one platform uses. */
export interface SharedSettings {
  /** Where the outside reaches the listener. */
  readonly publicUrl: string | null;
  /** Keys for tokens at rest, the newest first, separated by commas. */
  readonly encryptionKey: string | null;
}

/** A variable that others need and that is not set. */
export interface MissingVariable {
  readonly variable: string;
  /** Says what needs it: `is missing; DISCORD_TOKEN is set and needs it`. */
  readonly message: string;
}

/** What a platform is made with, beside its own settings. */
export interface PlatformDeps extends SharedSettings {
  readonly store: Store;
  readonly now: Now;
  readonly log: Log;
  /** Pullquote's own, for the user agent. */
  readonly version: string;
}

/** A permission that the bot asks for. */
interface Reason {
  readonly name: string;
  readonly why: string;
}

/** The link that brings the bot to a server. */
export interface Invite {
  readonly url: string;
  readonly scopes: readonly Reason[];
  readonly permissions: readonly Reason[];
}

/** What the app's manifest shall say, where it differs from the configuration. */
export interface ManifestRequest {
  /** Null: the configuration's. */
  readonly prefix: string | null;
  /** Null: it needs no public address. */
  readonly publicUrl: string | null;
  /** For many workspaces. */
  readonly oauth: boolean;
}

/** The manifest to paste where the app is created, and the reason for each permission. */
export interface AppManifest {
  readonly manifest: Json;
  readonly reasons: readonly string[];
}

export interface PlatformDeclaration<
  Variables extends z.ZodObject = z.ZodObject,
  Options extends z.ZodObject = z.ZodObject,
  Settings = unknown,
> {
  /** Stands in destinations (`discord:7100…`) and is the folder's name. */
  readonly name: string;
  /** The environment variables that it reads; `.env.example` says the same in prose. */
  readonly variables: Variables;
  /** The variables whose values no log line may show. */
  readonly secrets: readonly (keyof z.infer<Variables> & string)[];
  /** The keys of `config/pullquote.yaml` that are its own. */
  readonly options: Options;
  /** Where half a set is given: the other half. */
  missing(variables: z.infer<Variables>, shared: SharedSettings): readonly MissingVariable[];
  /** Null: it is off. */
  settings(variables: z.infer<Variables>): Settings | null;
  /** Loads it and makes it; nothing is connected before it is started. */
  create(settings: Settings, options: z.infer<Options>, deps: PlatformDeps): Promise<Platform>;
  /** Loads its pure half, tokens or not. */
  preview(): Promise<Preview>;
  /**
   * For `pullquote invite`; absent: it has no such link.
   * @param applicationId null: the one in the environment.
   * @throws {UserError} when there is none.
   */
  invite?(applicationId: string | null, env: Readonly<Record<string, string | undefined>>): Promise<Invite>;
  /** For `pullquote manifest`; absent: it has none. */
  manifest?(
    commands: readonly Command[],
    options: z.infer<Options>,
    request: ManifestRequest,
  ): Promise<AppManifest>;
}
