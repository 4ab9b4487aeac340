/** What Slack needs from the environment, the configuration and the core. */

import type { Now } from '../../../core/base/time.ts';
import type { Log, Store } from '../../../core/ports/ports.ts';

export interface SlackSettings {
  /** Ends in `/api/`. */
  readonly apiUrl: string;
  readonly authorizeUrl: string;
  /** Turns Socket Mode on. */
  readonly appToken: string | null;
  /** Turns HTTP on. */
  readonly signingSecret: string | null;
  /** One workspace by token; null when workspaces install by OAuth. */
  readonly botToken: string | null;
  readonly oauth: OAuthSettings | null;
  /** Where people and Slack reach the listener; OAuth redirects lead there. */
  readonly publicUrl: string | null;
  /** Keys for tokens at rest, the newest first, separated by commas. */
  readonly encryptionKey: string | null;
  /** Stands before every short command, against collisions: `pq-` makes `/pq-quotes`. */
  readonly commandPrefix: string;
  /** Member ids that may change settings; empty: the workspace's admins. */
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
  /** Waits between posts into one channel. */
  readonly wait?: (ms: number) => Promise<void>;
  /** How long one call may take; 10 s unless said otherwise. */
  readonly timeoutMs?: number;
}

/** The id of the workspace in the store. */
export function workspaceOfTeam(team: string): string {
  return `slack:${team}`;
}
