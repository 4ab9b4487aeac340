/** Slack's settings from the environment and the configuration, and what it needs from the core. */

import type { Now } from '../../../core/base/time.ts';
import type { TakeTurn } from '../../../core/delivery/shared-budget.ts';
import type { Artist } from '../../../core/pictures/artist.ts';
import type { FileFetch } from '../../../core/ports/file-fetch.ts';
import type { Log, Store } from '../../../core/ports/ports.ts';

export interface SlackSettings {
  /** Ends in `/api/`. */
  readonly apiUrl: string;
  readonly authorizeUrl: string;
  /** Enables Socket Mode. */
  readonly appToken: string | null;
  /** Enables HTTP. */
  readonly signingSecret: string | null;
  /** The token of a single workspace; null when workspaces install by OAuth. */
  readonly botToken: string | null;
  readonly oauth: OAuthSettings | null;
  /** The public address of the listener; OAuth redirects to it. */
  readonly publicUrl: string | null;
  /** Keys that encrypt stored tokens, the newest first, separated by commas. */
  readonly encryptionKey: string | null;
  /** Prefix of every short command, to avoid collisions: `pq-` makes `/pq-quotes`. */
  readonly commandPrefix: string;
  /** The app has Slack's view for agents, beside its messages. */
  readonly agentView: boolean;
  /** Member ids of the managers; empty: the workspace's admins. */
  readonly managers: readonly string[];
}

export interface OAuthSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
}

export interface SlackDeps {
  readonly store: Pick<
    Store,
    'workspaces' | 'installations' | 'actions' | 'inbox' | 'leases' | 'subscriptions' | 'editions'
  >;
  readonly now: Now;
  readonly log: Log;
  /** Absent or null: no other process posts with these tokens. */
  readonly turn?: TakeTurn | null;
  /** Absent: posts go without pictures. */
  readonly artist?: Artist;
  /** Absent: files that people send cannot be read. */
  readonly fetchFile?: FileFetch;
  /** Waits between posts in one channel. */
  readonly wait?: (ms: number) => Promise<void>;
  /** How long an answer of Slack is waited for, in milliseconds: by default 10,000 for a call, 5,000 for a ping. */
  readonly timeoutMs?: number;
}

/** The workspace's id in the store. */
export function workspaceOfTeam(team: string): string {
  return `slack:${team}`;
}
