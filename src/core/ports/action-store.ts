/** The store of actions: what buttons do whose arguments are too long for the button. */
import type { Timestamp } from '../base/time.ts';

/** What a pressed button does. */
export interface Action {
  readonly command: string;
  readonly args: Readonly<Record<string, string>>;
  /** The workspace it was made for; refused in any other. Null: usable everywhere. */
  readonly workspace: string | null;
  /** The only user who may press it; null: anyone. */
  readonly user: string | null;
  readonly replace: boolean;
}

export interface ActionStore {
  /** Stores an action under a key computed from its content, so that the same action has the same key. */
  put(key: string, action: Action, at: Timestamp): Promise<void>;
  get(key: string): Promise<Action | null>;
  /** Removes actions that were not used since; returns the number. */
  prune(before: Timestamp): Promise<number>;
}
