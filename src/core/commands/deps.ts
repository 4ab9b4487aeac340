/** What the commands work with; the composition root fills it. */

import type { Now } from '../base/time.ts';
import type { NotifyPeople } from '../delivery/notify-people.ts';
import type { PostNow } from '../delivery/post-now.ts';
import type { NameDirectory } from '../names/name-directory.ts';
import type { Artist } from '../pictures/artist.ts';
import type { DraftReader, Log, Store } from '../ports/ports.ts';
import type { DigestViews } from '../publishing/digest-views.ts';
import type { EditDigests } from '../publishing/edit-digests.ts';
import type { FollowSpeaker } from '../publishing/follow-speaker.ts';
import type { ManualActions } from '../publishing/manual-actions.ts';
import type { Subscribe } from '../publishing/subscribe.ts';
import type { ClaimReviews } from '../reviews/claim-reviews.ts';
import type { FetchSourceDeps } from '../sources/fetch-source.ts';
import type { Poll } from '../sources/poll-sources.ts';
import type { StoryDecisions } from '../stories/decide-stories.ts';
import type { Writing } from '../writing/writing.ts';
import type { Command } from './command.ts';

export interface CommandDeps {
  readonly store: Store;
  readonly now: Now;
  readonly log: Log;
  readonly directory: NameDirectory;
  readonly show: DigestViews;
  readonly edits: EditDigests;
  readonly artist: Artist;
  readonly subscribe: Subscribe;
  readonly follow: FollowSpeaker;
  readonly manualActions: ManualActions;
  readonly stories: StoryDecisions;
  readonly people: NotifyPeople;
  readonly places: PostNow;
  /** What reading a source takes. */
  readonly reading: FetchSourceDeps;
  readonly poll: Poll;
  /** Null: no language model is configured. */
  readonly writing: Writing | null;
  /** Null or absent: nobody asks fact-checkers. */
  readonly reviews?: ClaimReviews | null;
  /** Absent: files are not taken. */
  readonly drafts?: DraftReader;
}

/** What those that only read work with. */
export interface AnswerDeps
  extends Pick<
    CommandDeps,
    'store' | 'now' | 'directory' | 'show' | 'writing' | 'artist' | 'reviews' | 'drafts'
  > {
  readonly people: Pick<NotifyPeople, 'servedAlone'>;
}

/** With it a command knows of the others. */
export interface RegistryDeps extends CommandDeps {
  /** All commands, known when one runs. */
  readonly commands: () => readonly Command[];
}
