/** What a command can do at a destination at once: inspect it, and post one message. */
import { randomUUID } from 'node:crypto';
import type { Message } from '../messages/message.ts';
import type { Finding, Platform } from '../ports/ports.ts';
import { type Destination, destinationKey } from '../subscriptions/destination.ts';
import { SaidError } from '../wording/said-error.ts';
import { contentKey } from './content-key.ts';
import type { Outcome, PostedRef } from './outcome.ts';
import type { Platforms } from './render-parts.ts';

/** All throw a UserError when the destination's platform is off. */
export interface PostNow {
  /** Whether the place is a channel of the workspace: what is not is nobody's to name. */
  holds(workspace: string, to: Destination): Promise<'yes' | 'no' | 'unknown'>;
  /** Findings at the destination, each with its remedy. */
  inspect(to: Destination): Promise<readonly Finding[]>;
  /** Whether posts of this platform go into threads unless somebody wants otherwise. */
  threads(platform: string): boolean;
  /** What people call the place; its written form if that is not known. */
  nameOf(to: Destination): Promise<string>;
  /** Posts all parts in order, one attempt each. Ends at the first outcome that is not `sent`. */
  post(to: Destination, message: Message): Promise<Outcome>;
}

export function createPostNow(platforms: Platforms): PostNow {
  const platformOf = ({ platform }: Destination): Platform => {
    const found = platforms.get(platform);
    if (found !== undefined) return found;
    throw new SaidError(({ problem }) => problem.platformOff(platform));
  };
  return {
    holds: async (workspace, to) => (await platformOf(to).holds?.(workspace, to)) ?? 'no',
    inspect: async (to) => platformOf(to).inspect(to),
    threads: (platform) => platforms.get(platform)?.threads === true,
    nameOf: async (to) => (await platforms.get(to.platform)?.nameOf?.(to)) ?? destinationKey(to),
    post: async (to, message) => {
      const platform = platformOf(to);
      let outcome: Outcome | null = null;
      let parent: PostedRef | undefined;
      for (const [part, payload] of platform.render(message, to.options).entries()) {
        const thread = parent === undefined ? {} : { parent };
        outcome = await platform.send({
          to,
          payload,
          key: contentKey('post', randomUUID()),
          part,
          ...thread,
        });
        if (outcome.kind !== 'sent') return outcome;
        parent ??= outcome.ref;
      }
      if (outcome === null) throw new Error('a message was rendered without parts');
      return outcome;
    },
  };
}
