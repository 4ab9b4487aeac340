/** What the commands work with; the composition root fills it. */
import type { Destination } from '../delivery/destination.ts';
import type { Follow } from '../delivery/follow.ts';
import type { Outcome } from '../delivery/outcome.ts';
import type { Subscribe } from '../delivery/subscribe.ts';
import type { Show } from '../digests/show.ts';
import type { Message } from '../messages/message.ts';
import type { Finding, Log, Store } from '../ports.ts';
import type { Now } from '../time.ts';
import type { Directory } from './directory.ts';

export interface CommandDeps {
  readonly store: Store;
  readonly now: Now;
  readonly log: Log;
  readonly directory: Directory;
  readonly show: Show;
  readonly subscribe: Subscribe;
  readonly follow: Follow;
  readonly people: People;
  readonly places: Places;
}

/** What can be done at a destination; `platforms` do it. */
export interface Places {
  /** What is missing there, and the remedy. */
  inspect(to: Destination): Promise<readonly Finding[]>;
  /** One message there, at once and once: what went wrong is an Outcome. */
  post(to: Destination, message: Message): Promise<Outcome>;
}

/** The people around a workspace. */
export interface People {
  /** One message to whoever answers for the workspace; false when it could not be said. */
  tellManagers(workspace: string, message: Message): Promise<boolean>;
  /** No other workspace is served, so its managers may correct what is shared. */
  servedAlone(workspace: string): Promise<boolean>;
}
