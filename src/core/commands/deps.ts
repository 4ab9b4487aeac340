/** What the commands work with; the composition root fills it. */

import type { Now } from '../base/time.ts';
import type { ByHand } from '../delivery/byhand.ts';
import type { Follow } from '../delivery/follow.ts';
import type { People } from '../delivery/people.ts';
import type { Places } from '../delivery/places.ts';
import type { Subscribe } from '../delivery/subscribe.ts';
import type { Show } from '../digests/show.ts';
import type { Directory } from '../names/name-directory.ts';
import type { Log, Store } from '../ports/ports.ts';
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
