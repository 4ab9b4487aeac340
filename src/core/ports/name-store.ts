/** The store of what people decided about names of speakers. */
import type { Timestamp } from '../base/time.ts';
import type { PageRange } from './article-store.ts';

/** `join`: both names are one person; `apart`: the name is nobody else’s; `nobody`: the name is not a person’s or body’s. */
export type NameDecisionKind = 'join' | 'apart' | 'nobody';

export interface NameDecision {
  readonly id: string;
  readonly kind: NameDecisionKind;
  readonly name: string;
  /** Of a join: the name that both are shown under in lists. */
  readonly other: string | null;
  readonly by: string;
  readonly at: Timestamp;
  readonly undone: { readonly by: string; readonly at: Timestamp } | null;
}

/** Most decisions that hold at a time: each reading of the names looks at all of them. */
export const MOST_DECISIONS = 5_000;

export interface NameStore {
  add(decision: NameDecision): Promise<void>;
  get(id: string): Promise<NameDecision | null>;
  /** The newest first. */
  list(page: PageRange): Promise<readonly NameDecision[]>;
  /** Those that hold, the oldest first; of more than `MOST_DECISIONS` the newest ones. */
  holding(): Promise<readonly NameDecision[]>;
  /** False: it is undone already. */
  undo(id: string, by: string, at: Timestamp): Promise<boolean>;
  /** Undone ones of the kind `nobody` whose quotes may still be without their name. */
  unsettled(): Promise<readonly string[]>;
  settle(id: string): Promise<void>;
}
