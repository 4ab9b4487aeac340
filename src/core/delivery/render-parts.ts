/** Renders a message for one destination: seals its buttons and makes one payload for each part. */

import { timestamp } from '../base/time.ts';
import type { Message } from '../messages/message.ts';
import type { Platform, Store } from '../ports/ports.ts';
import type { Subscription } from '../subscriptions/subscription.ts';
import { sealButtons } from './button-token.ts';
import type { Json } from './outcome.ts';

/** The enabled platforms, by name. */
export type Platforms = ReadonlyMap<string, Platform>;

/** What rendering takes of a platform. It needs no token. */
export type Renderer = Pick<Platform, 'render' | 'workspaceOf' | 'isDirect'>;
export type Renderers = ReadonlyMap<string, Renderer>;

/** The workspace that a subscription's posts go to, if it is known. */
export function subscriptionWorkspace(
  subscription: Pick<Subscription, 'to' | 'workspace'>,
  platform: Renderer,
): string | null {
  return subscription.workspace ?? platform.workspaceOf?.(subscription.to) ?? null;
}

/** Renders one message for many destinations. Destinations with equal payloads share the work. */
export function createRenderParts(
  platforms: Renderers,
  actions: Store['actions'],
  now: Temporal.Instant,
): (message: Message, subscription: Subscription, zone: string) => Promise<readonly Json[] | null> {
  const drawn = new Map<Message, Map<string, readonly Json[]>>();
  return async (message, subscription, zone) => {
    const { to, preferences } = subscription;
    const platform = platforms.get(to.platform);
    if (platform === undefined) return null;
    const workspace = subscriptionWorkspace(subscription, platform);
    const options = {
      ...to.options,
      ...(platform.isDirect?.(to) === true ? { direct: true as const } : {}),
      timezone: preferences.timezone ?? zone,
      ...(preferences.locale === null ? {} : { locale: preferences.locale }),
    };
    const known = drawn.get(message) ?? new Map<string, readonly Json[]>();
    drawn.set(message, known);
    const key = JSON.stringify([to.platform, workspace, options]);
    const payloads =
      known.get(key) ??
      platform.render(
        await sealButtons(message, { workspace, user: null }, actions, timestamp(now)),
        options,
      );
    known.set(key, payloads);
    return payloads;
  };
}
