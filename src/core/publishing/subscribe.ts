/** Subscribes a channel or a person to a digest, changes times, and pauses and ends subscriptions. */

import type { Filter } from '../articles/article-filter.ts';
import { OPERATOR, type Scope } from '../base/scope.ts';
import { shorten } from '../base/shorten.ts';
import { type Now, type Timestamp, timestamp } from '../base/time.ts';
import { contentKey } from '../delivery/content-key.ts';
import type { Digest } from '../digests/digest.ts';
import type { Store } from '../ports/ports.ts';
import { scheduleOf } from '../schedule/clock-times.ts';
import { type DeliveryOptions, type Destination, destinationKey } from '../subscriptions/destination.ts';
import { changePreferences, type PreferenceChanges } from '../subscriptions/parse-preferences.ts';
import { quietUntil } from '../subscriptions/quiet-hours.ts';
import { FILE_OWNER, preferencesSchema, type Subscription } from '../subscriptions/subscription.ts';
import { workspaceLocale } from '../subscriptions/workspace-locale.ts';
import { SaidError } from '../wording/said-error.ts';
import { nextSends } from './due-slots.ts';

export interface SubscribeRequest {
  /** The asker's scope, which decides the available digests. */
  readonly scope: Scope;
  readonly digest: string;
  /** Its options are those of a new subscription. */
  readonly to: Destination;
  /** Options that were asked for. */
  readonly options?: DeliveryOptions;
  /** The address of the asker's direct messages. */
  readonly contact?: string | null;
  /** `channel`, or the platform's id of a user. */
  readonly owner: string;
  readonly workspace: string | null;
  readonly time?: string;
  readonly days?: string;
  readonly timezone?: string;
  /** The asker's time zone from the platform, for times given without one and for dates shown. */
  readonly home?: string;
  readonly locale?: string;
  readonly filter?: Filter;
}

/** Which subscriptions of a destination: all, or those of one digest. */
export interface SubscriptionSelector {
  readonly scope: Scope;
  readonly to: Destination;
  /** Only subscriptions of this owner. */
  readonly owner?: string;
  readonly digest?: string;
}

export interface Subscribed {
  readonly subscription: Subscription;
  readonly digest: Digest;
  /** The next times at which it is due; empty if it is published manually only. */
  readonly next: readonly Timestamp[];
  /** Whether it existed and was changed. */
  readonly changed: boolean;
}

export interface Subscribe {
  /** @throws {UserError} for an unknown digest, time, zone or day. */
  subscribe(request: SubscribeRequest): Promise<Subscribed>;
  /**
   * What `subscribe` would do; changes nothing.
   * @throws {UserError} as `subscribe` does.
   */
  preview(request: SubscribeRequest): Promise<Subscribed>;
  /** Ends subscriptions and returns them. Those that a file names stay: they can only be paused. */
  unsubscribe(which: SubscriptionSelector): Promise<readonly Subscription[]>;
  pause(which: SubscriptionSelector, reason: string): Promise<readonly Subscription[]>;
  resume(which: SubscriptionSelector): Promise<readonly Subscription[]>;
  /** Changes the preferences of one digest, or of all subscriptions there, including followed speakers. */
  settle(which: SubscriptionSelector, preferences: PreferenceChanges): Promise<readonly Subscription[]>;
  /** Limits every section of a digest for this destination only; null: removes the limit. */
  narrow(
    which: SubscriptionSelector & { readonly digest: string },
    filter: Filter | null,
  ): Promise<readonly Subscription[]>;
  /** The active and paused subscriptions of a destination with their next times. */
  list(which: SubscriptionSelector): Promise<readonly Subscribed[]>;
}

export interface SubscribeDeps {
  readonly store: Store;
  /** The digests defined in files. */
  readonly digests: () => readonly Digest[];
  readonly now: Now;
}

const NEXT_SHOWN = 3;

export function createSubscribe({ store, digests, now }: SubscribeDeps): Subscribe {
  const known = async (scope: Scope): Promise<readonly Digest[]> => [
    ...digests(),
    ...(await store.digests.list(scope)),
  ];
  const at = async (which: SubscriptionSelector, status?: Subscription['status']) => {
    const all = await subscriptionsAt(store, which, 'digest');
    return all.filter((one) => (status === undefined ? one.status !== 'ended' : one.status === status));
  };
  const voicesAt = async (which: SubscriptionSelector) => {
    if (which.digest !== undefined) return [];
    const all = await subscriptionsAt(store, which, 'voice');
    return all.filter(({ status }) => status !== 'ended');
  };
  const change = async (
    rows: readonly Subscription[],
    how: (row: Subscription) => Subscription,
  ): Promise<readonly Subscription[]> => {
    const changed = rows.map(how);
    await store.transaction(async (tx) => {
      for (const row of changed) await tx.subscriptions.save(row);
    });
    return changed;
  };
  const described = (subscription: Subscription, digest: Digest, changed: boolean): Subscribed => ({
    subscription,
    digest,
    changed,
    next: wakingTimes(digest, subscription, now()),
  });

  /** A channel's posts are for the whole workspace; null: its language is not known. */
  const channelLocale = async ({ owner, workspace }: SubscribeRequest): Promise<string | null> =>
    owner !== 'channel' || workspace === null ? null : workspaceLocale(await store.workspaces.get(workspace));

  const preview = async (request: SubscribeRequest): Promise<Subscribed> => {
    const digest = digestNamed(await known(request.scope), request.digest);
    const id = contentKey(
      'subscription',
      digest.workspace,
      digest.name,
      destinationKey(request.to),
      request.owner,
    );
    // The id names destination and owner, so the subscription is the asker's, whichever workspace it was made in.
    const former = await store.subscriptions.get(OPERATOR, id);
    const kept = former?.subject.kind === 'digest' && former.status !== 'ended' ? former : null;
    const subject = kept?.subject.kind === 'digest' ? kept.subject : null;
    const locale = (await channelLocale(request)) ?? request.locale;
    const subscription: Subscription = {
      id,
      subject: {
        kind: 'digest',
        digest: digest.name,
        workspace: digest.workspace,
        schedule: ownSchedule(request, subject?.schedule ?? null, digest),
        filter: request.filter ?? subject?.filter ?? null,
      },
      to: {
        ...request.to,
        options: { ...(kept === null ? request.to : kept.to).options, ...request.options },
      },
      workspace: request.workspace,
      owner: request.owner,
      status: 'active',
      reason: null,
      preferences: {
        ...changePreferences(former?.preferences ?? preferencesSchema.parse({}), {
          ...(locale === undefined ? {} : { locale }),
          ...zoneOf(request, kept),
        }),
        contact: request.contact ?? former?.preferences.contact ?? null,
      },
      createdAt: former?.createdAt ?? timestamp(now()),
    };
    return described(subscription, digest, kept !== null);
  };

  return {
    preview,
    subscribe: async (request) => {
      const planned = await preview(request);
      await store.subscriptions.save(planned.subscription);
      return planned;
    },
    unsubscribe: async (which) => {
      const ending = (await at(which)).filter(({ owner }) => owner !== FILE_OWNER);
      return change(ending, (row) => ({ ...row, status: 'ended', reason: null }));
    },
    pause: async (which, reason) =>
      change(await at(which, 'active'), (row) => ({ ...row, status: 'paused', reason })),
    resume: async (which) =>
      change(await at(which, 'paused'), (row) => ({ ...row, status: 'active', reason: null })),
    settle: async (which, request) =>
      change([...(await at(which)), ...(await voicesAt(which))], (row) => ({
        ...row,
        preferences: changePreferences(row.preferences, request),
      })),
    narrow: async (which, filter) =>
      change(await at(which), (row) =>
        row.subject.kind === 'digest' ? { ...row, subject: { ...row.subject, filter } } : row,
      ),
    list: async (which) => {
      const all = await known(which.scope);
      const rows = await at(which);
      return rows.flatMap((row) => {
        const digest = digestOf(row, all);
        return digest === undefined ? [] : [described(row, digest, false)];
      });
    },
  };
}

/** When editions will arrive: those in quiet hours or holidays come when these end. */
function wakingTimes(
  digest: Digest,
  subscription: Subscription,
  now: Temporal.Instant,
): readonly Timestamp[] {
  const { preferences } = subscription;
  const zone = preferences.timezone ?? digest.definition.timezone;
  const times = nextSends(digest, subscription, now, NEXT_SHOWN).map(({ at }) => {
    const waking = quietUntil(preferences, zone, Temporal.Instant.from(at));
    return waking === null ? at : timestamp(waking);
  });
  return [...new Set(times)];
}

async function subscriptionsAt(
  store: Store,
  { scope, to, digest, owner }: SubscriptionSelector,
  kind: Subscription['subject']['kind'],
): Promise<readonly Subscription[]> {
  const { platform, address } = to;
  return store.subscriptions.list(scope, {
    kind,
    platform,
    address,
    ...(owner === undefined ? {} : { owner }),
    ...(digest === undefined ? {} : { digest }),
  });
}

function digestNamed(known: readonly Digest[], written: string): Digest {
  const wanted = written.trim().toLowerCase();
  const found = known.find(
    ({ name, definition }) => name === wanted || definition.title.toLowerCase() === wanted,
  );
  if (found !== undefined) return found;
  const names = known.map(({ name }) => name).slice(0, 20);
  throw new SaidError(({ problem }) => problem.noDigest(shorten(written.trim(), 40), names));
}

function digestOf({ subject }: Subscription, known: readonly Digest[]): Digest | undefined {
  return subject.kind !== 'digest'
    ? undefined
    : known.find(({ name, workspace }) => name === subject.digest && workspace === subject.workspace);
}

/** Null: the digest's own times. What is not asked for stays as it is `kept`. */
function ownSchedule(
  { time, days, timezone }: SubscribeRequest,
  kept: string | null,
  digest: Digest,
): string | null {
  if (time === undefined && days === undefined && timezone === undefined) return kept;
  const wanted = { ...(time === undefined ? {} : { time }), ...(days === undefined ? {} : { days }) };
  return scheduleOf(wanted, kept ?? digest.definition.schedule ?? null);
}

/** The zone that is asked for; else the one that is kept; else the asker's own. */
function zoneOf(
  { timezone, home }: SubscribeRequest,
  kept: Subscription | null,
): Pick<PreferenceChanges, 'timezone'> {
  const zone = timezone ?? kept?.preferences.timezone ?? home;
  return zone === undefined ? {} : { timezone: zone };
}
