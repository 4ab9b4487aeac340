/** What commands ask of the store: buttons that are too long to carry their own arguments. */
import type { Timestamp } from '../base/time.ts';

/** What a button does when it is pressed. */
export interface Action {
  readonly command: string;
  readonly args: Readonly<Record<string, string>>;
  /** The tenant it was made for; pressed elsewhere it is refused. Null: not bound. */
  readonly workspace: string | null;
  /** The only user who may press it; null: anyone. */
  readonly user: string | null;
  readonly replace: boolean;
}

export interface ActionStore {
  /** Keeps an action under a key made from its content; the same action has the same key. */
  put(key: string, action: Action, at: Timestamp): Promise<void>;
  get(key: string): Promise<Action | null>;
  /** Forgets those not used since. */
  prune(before: Timestamp): Promise<number>;
}
