/** What the commands work with; the composition root fills it. */

import type { Now } from '../base/time.ts';
import type { People } from '../delivery/notify-people.ts';
import type { Places } from '../delivery/post-now.ts';
import type { Directory } from '../names/name-directory.ts';
import type { Log, Store } from '../ports/ports.ts';
import type { Show } from '../publishing/digest-views.ts';
import type { Follow } from '../publishing/follow-speaker.ts';
import type { ByHand } from '../publishing/manual-actions.ts';
import type { Subscribe } from '../publishing/subscribe.ts';
import type { LookDeps } from '../sources/fetch-source.ts';
import type { Poll } from '../sources/poll-sources.ts';

export interface CommandDeps {
  readonly store: Store;
  readonly now: Now;
  readonly log: Log;
  readonly directory: Directory;
  readonly show: Show;
  readonly subscribe: Subscribe;
  readonly follow: Follow;
  readonly byHand: ByHand;
  readonly people: People;
  readonly places: Places;
  /** What reading a source takes. */
  readonly reading: LookDeps;
  readonly poll: Poll;
}
