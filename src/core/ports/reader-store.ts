/** The store of what readers do: their thumbs under items, and when they last looked. */
import type { Timestamp } from '../base/time.ts';
import type { ThumbCounts, Thumbs } from '../digests/thumbs.ts';

export interface Thumb {
  /** The workspace (`platform:native-id`) whose digests it counts in. */
  readonly workspace: string;
  /** `platform:user`. */
  readonly person: string;
  readonly article: string;
  readonly up: boolean;
  /** Keys of the item's outlet and of the speaker of its first quotation (`nameKey`); null: nobody is shown as its speaker. */
  readonly outlet: string;
  readonly speaker: string | null;
  readonly at: Timestamp;
}

/** When a person looked. A visit is a row of looks without a long pause. */
export interface Look {
  readonly at: Timestamp;
  /** The last look of the visit before; null: this is the first one. */
  readonly before: Timestamp | null;
}

export interface ReaderStore {
  /** A person has one thumb for an item: the last one counts. */
  giveThumb(thumb: Thumb): Promise<void>;
  takeThumbBack(of: Pick<Thumb, 'workspace' | 'person' | 'article'>): Promise<void>;
  /** The people of a workspace whose thumbs since then are mostly up or down, by outlet and by speaker: each counts once for a name. */
  thumbs(workspace: string, since: Timestamp): Promise<ThumbCounts>;
  /**
   * The people of a workspace whose thumbs since then for speakers of these keys are mostly up or down, each once: for several names of
   * one speaker.
   */
  thumbsForOne(workspace: string, since: Timestamp, speakers: readonly string[]): Promise<Thumbs>;
  /** The thumbs of a workspace under one item. */
  thumbsOf(workspace: string, article: string): Promise<Thumbs>;
  /** The workspaces with thumbs. */
  workspacesWithThumbs(): Promise<readonly string[]>;
  /** Notes that a person looks now; after a pause of `pauseMs` a new visit begins. A null workspace: outside of one. */
  looks(workspace: string | null, person: string, at: Timestamp, pauseMs: number): Promise<void>;
  lastLook(workspace: string | null, person: string): Promise<Look | null>;
  /** Removes thumbs and looks from before these times. */
  prune(before: Timestamp): Promise<void>;
}
