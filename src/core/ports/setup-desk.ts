/** The port for setting up what is read and what is sent: in the configuration and in files of the operator. */
import type { Timestamp } from '../base/time.ts';
import type { Message } from '../messages/message.ts';

/** What came of an address. */
export type Followed =
  | { readonly kind: 'followed'; readonly outlet: string; readonly articles: number; readonly file: string }
  | { readonly kind: 'known' }
  /** `why`: what was tried, and what to do. */
  | { readonly kind: 'none'; readonly why: string };

/** What is asked of a first digest. */
export type DigestField = 'title' | 'time' | 'days' | 'timezone' | 'sections';

/** A digest as it was typed, and where it is posted. */
export interface TypedDigest {
  readonly fields: Readonly<Record<DigestField, string>>;
  readonly places: readonly string[];
}

export type DraftedDigest =
  /** What is wrong, by field; `places` is one of them. */
  | { readonly kind: 'wrong'; readonly problems: Readonly<Record<string, string>> }
  | {
      readonly kind: 'drafted';
      /** The edition as it would be now. */
      readonly preview: Message;
      readonly next: readonly Timestamp[];
      /** What the platforms say against the places. */
      readonly doubts: readonly string[];
      /** Writes its file, and says where that is. @throws {UserError} when that is impossible */
      keep(): string;
    };

export interface SetupDesk {
  /** @throws {UserError} when the configuration cannot be written */
  follow(address: string): Promise<Followed>;
  draft(typed: TypedDigest): Promise<DraftedDigest>;
}
