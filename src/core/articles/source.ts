/** An outlet and where its articles come from. */
import type { Timestamp } from '../time.ts';
import type { Keep } from './article.ts';

/** How it went the last time, by name; people see the remedy beside it. */
export type SourceState =
  | 'new'
  | 'ok'
  | 'unchanged'
  | 'moved'
  | 'blocked'
  | 'gone'
  | 'not_a_feed'
  | 'too_big'
  | 'too_slow'
  | 'unreachable'
  | 'refused'
  | 'limited'
  | 'broken';

export interface Source {
  /** Short and stable: made from the address. */
  readonly id: string;
  /** Null: shared, named in the configuration. */
  readonly workspace: string | null;
  readonly outlet: string;
  readonly kind: 'feed' | 'page' | 'folder' | 'manual';
  /** URL or path; null for articles that people add by hand. */
  readonly address: string | null;
  readonly group: string | null;
  readonly keep: Keep;
  readonly paused: boolean;
  readonly state: SourceState;
  readonly stateDetail: string | null;
  readonly checkedAt: Timestamp | null;
  readonly nextAt: Timestamp | null;
  /** What a conditional request needs, and how often it failed in a row. */
  readonly memory: {
    readonly etag?: string;
    readonly lastModified?: string;
    readonly failures?: number;
    readonly since?: Timestamp;
    readonly baseline?: boolean;
  };
  readonly createdAt: Timestamp;
}
