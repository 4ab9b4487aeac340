/** `/pullquote status`, `pause`, `resume`, `remove`: what goes to this place, and stopping it. */
import * as z from 'zod';
import type { Item, Message } from '../messages/message.ts';
import { destinationKey as addressOf } from '../subscriptions/destination.ts';
import type { Subscription } from '../subscriptions/subscription.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { english, wordingFor } from '../wording/index.ts';
import { suggestNames } from './choose-name.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { destinationHere, subscriptionReach } from './destination-here.ts';
import { bold, buttons, heading, item, line, name, own, press } from './inline.ts';
import { digestNamed, nextLine } from './subscribe.ts';

const noArgs = z.object({});
const digestArgs = z.object({
  digest: z.string().trim().min(1).max(100).optional().describe(english.option.status.digest),
});

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'show' | 'subscribe' | 'follow'>;

export function createStatus(deps: Deps): Command<typeof noArgs> {
  return {
    name: 'pullquote status',
    summary: english.status.summary,
    visibility: 'private',
    audience: 'anyone',
    args: noArgs,
    run: (_given, caller) => status(deps, caller),
  };
}

async function status(deps: Deps, caller: Caller): Promise<Message> {
  const wording = wordingFor(caller.locale);
  const place = destinationHere(caller);
  const { to, kind } = place;
  const reach = subscriptionReach(caller, place);
  const [subscribed, follows, all] = await Promise.all([
    deps.subscribe.list(reach),
    kind === 'person' ? deps.follow.list(reach) : [],
    kind === 'channel' ? deps.store.subscriptions.list(caller.scope, { kind: 'digest' }) : [],
  ]);
  const elsewhere = all.filter(
    (one) => one.status !== 'ended' && one.owner === 'channel' && addressOf(one.to) !== addressOf(to),
  );
  const notice = wording.status.notice(kind, subscribed.length, follows.length);
  return {
    notice,
    items: [
      item(heading(2, own(notice))),
      ...subscribed.map(({ subscription, digest, next }) =>
        item(
          line(bold(digest.definition.title), ...stateInlines(subscription, wording)),
          ...(subscription.status === 'active' ? [nextLine(next, wording)] : []),
          ...buttons(choices(subscription, digest.name, wording)),
        ),
      ),
      ...followItems(follows, wording),
      ...(elsewhere.length === 0 ? [] : [item(line(own(wording.status.elsewhere(elsewhere.length))))]),
    ],
    data: {
      place: addressOf(to),
      subscriptions: subscribed.map(({ subscription, digest, next }) => {
        return { digest: digest.name, status: subscription.status, reason: subscription.reason, next };
      }),
      follows: follows.flatMap(({ subject }) => (subject.kind === 'voice' ? [subject] : [])),
    },
  };
}

function stateInlines({ status: state, reason }: Subscription, wording: Catalogue) {
  if (state !== 'paused') return [];
  return [own(wording.status.paused), ...(reason === null ? [] : [own(': '), name(reason)])];
}

function choices({ status: state }: Subscription, digest: string, wording: Catalogue) {
  const replace = { answer: 'replace' } as const;
  return [
    state === 'paused'
      ? press(wording.status.resume, 'pullquote resume', { digest }, replace)
      : press(wording.status.pause, 'pullquote pause', { digest }, replace),
    press(wording.subscribe.end, 'pullquote remove', { digest }, replace),
  ];
}

function followItems(follows: readonly Subscription[], wording: Catalogue): readonly Item[] {
  return follows.flatMap(({ subject }) =>
    subject.kind !== 'voice'
      ? []
      : [
          item(
            line(own(wording.status.following), name(subject.name)),
            ...buttons([press(wording.follow.end, 'unfollow', { speaker: subject.name })]),
          ),
        ],
  );
}

type Change = (
  deps: Deps,
  which: Parameters<CommandDeps['subscribe']['resume']>[0],
) => Promise<readonly Subscription[]>;

const CHANGES: Readonly<Record<'pause' | 'resume' | 'remove', Change>> = {
  pause: (deps, which) => deps.subscribe.pause(which, english.status.manual),
  resume: (deps, which) => deps.subscribe.resume(which),
  remove: (deps, which) => deps.subscribe.unsubscribe(which),
};

export function createChange(deps: Deps, change: keyof typeof CHANGES): Command<typeof digestArgs> {
  const command = `pullquote ${change}`;
  return {
    name: command,
    summary: english.status.change[change],
    visibility: 'private',
    audience: 'anyone',
    args: digestArgs,
    bare: 'digest',
    suggested: ['digest'],
    suggest: async (_field, written, caller) => suggestNames(deps, 'digests', written, caller),
    async run(given, caller) {
      const wording = wordingFor(caller.locale);
      const digest = given.digest === undefined ? null : await digestNamed(deps, command, given, caller);
      if (digest !== null && typeof digest !== 'string') return digest;
      const which = { ...subscriptionReach(caller), ...(digest === null ? {} : { digest }) };
      const changed = await CHANGES[change](deps, which);
      const after = await status(deps, caller);
      const notice = wording.status.changed[change](changed.length);
      return { ...after, notice, items: [item(line(own(notice))), ...after.items] };
    },
  };
}
