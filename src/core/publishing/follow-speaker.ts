/** Follows of a speaker: who gets a message when the speaker is quoted again. */
import type { Scope } from '../base/scope.ts';
import { type Now, timestamp } from '../base/time.ts';
import { contentKey } from '../delivery/content-key.ts';
import type { Store } from '../ports/ports.ts';
import { readZone } from '../schedule/schedule.ts';
import { type Destination, destinationKey } from '../subscriptions/destination.ts';
import {
  namesOf,
  preferencesSchema,
  type SpeakerFollow,
  type Subscription,
} from '../subscriptions/subscription.ts';
import { nameKey } from '../text/names/name-spelling.ts';
import { SaidError } from '../wording/said-error.ts';

export type AlertPace = SpeakerFollow['pace'];

export interface FollowRequest {
  /** The canonical name in the directory. */
  readonly speaker: string;
  /** Other names of the speaker in the directory; null: nobody of that name has been quoted yet. */
  readonly also?: readonly string[] | null;
  readonly about?: string;
  readonly pace?: AlertPace;
  /** Only when the wording on the subject changes; needs `about`. */
  readonly changes?: 'only';
  readonly to: Destination;
  readonly owner: string;
  readonly workspace: string | null;
  /** The person's time zone from the platform; daily alerts come in the morning there. */
  readonly home?: string;
  readonly locale?: string;
}

/** Which follows: those of a destination, or of one owner there. */
export interface FollowsOf {
  readonly scope: Scope;
  readonly to: Destination;
  readonly owner?: string;
}

export interface FollowSpeaker {
  /** Adds or changes a follow; `changed` if it existed. */
  follow(request: FollowRequest): Promise<{ readonly subscription: Subscription; readonly changed: boolean }>;
  /** Ends follows and returns them. Without a speaker: all of this destination. */
  unfollow(which: FollowsOf & { readonly speaker?: string }): Promise<readonly Subscription[]>;
  list(which: FollowsOf): Promise<readonly Subscription[]>;
}

/** Most follows of a destination: more would be a feed of everything. */
const MOST = 100;

export function createFollowSpeaker({
  store,
  now,
}: {
  readonly store: Store;
  readonly now: Now;
}): FollowSpeaker {
  const at = async ({ scope, to, owner }: FollowsOf): Promise<readonly Subscription[]> => {
    const { platform, address } = to;
    const whose = owner === undefined ? {} : { owner };
    const all = await store.subscriptions.list(scope, { kind: 'voice', platform, address, ...whose });
    return all.filter(({ status }) => status !== 'ended');
  };
  return {
    follow: async (request) => {
      const speaker = nameKey(request.speaker);
      if (speaker === '') throw new SaidError(({ problem }) => problem.followWhom);
      if (request.changes !== undefined && request.about === undefined)
        throw new SaidError(({ problem }) => problem.changesOfWhat);
      const place = destinationKey(request.to);
      const id = contentKey('voice', speaker, place, request.owner);
      const others = await store.subscriptions.list(
        { kind: 'operator' },
        { kind: 'voice', owner: request.owner },
      );
      const former = others.find((row) => row.id === id && row.status !== 'ended');
      if (former === undefined && others.filter(({ status }) => status !== 'ended').length >= MOST) {
        throw new SaidError(({ problem }) => problem.followsTooMany(MOST));
      }
      const subscription: Subscription = {
        id,
        subject: {
          kind: 'voice',
          speaker,
          name: request.speaker,
          also: [...new Set((request.also ?? []).map(nameKey))].filter(
            (key) => key !== '' && key !== speaker,
          ),
          awaited: request.also === null,
          about: request.about ?? null,
          pace: request.pace ?? 'at once',
          ...(request.changes === undefined ? {} : { changes: request.changes }),
        },
        to: request.to,
        workspace: request.workspace,
        owner: request.owner,
        status: 'active',
        reason: null,
        preferences: former?.preferences ?? {
          ...preferencesSchema.parse({}),
          timezone: request.home === undefined ? null : readZone(request.home),
          locale: request.locale ?? null,
        },
        // Only quotes stored from now on are news.
        createdAt: former?.createdAt ?? timestamp(now()),
      };
      await store.subscriptions.save(subscription);
      return { subscription, changed: former !== undefined };
    },
    unfollow: async ({ speaker, ...which }) => {
      const key = speaker === undefined ? null : nameKey(speaker);
      const rows = (await at(which)).filter(
        ({ subject }) => key === null || (subject.kind === 'voice' && namesOf(subject).includes(key)),
      );
      for (const row of rows) await store.subscriptions.save({ ...row, status: 'ended' });
      return rows;
    },
    list: at,
  };
}
