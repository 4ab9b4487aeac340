/** `/pullquote status`, `pause`, `resume`, `remove`: what goes to this place, and stopping it. */
import * as z from 'zod';
import { plural } from '../base/plural.ts';
import { bold, buttons, heading, item, line, name, own, press, small } from '../messages/blocks.ts';
import type { Item, Message } from '../messages/message.ts';
import { destinationKey as addressOf } from '../subscriptions/destination.ts';
import { CHANNEL_OWNER, FILE_OWNER, type Subscription } from '../subscriptions/subscription.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { commandText } from '../wording/command-text.ts';
import { english, wordingFor } from '../wording/index.ts';
import { inReadersWords } from '../wording/reports.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { unfollowText } from './follow.ts';
import { destinationHere, subscriptionReach } from './options/destination-here.ts';
import { suggestNames } from './options/suggest-names.ts';
import { digestNamed, nextLine, unsubscribeText } from './subscribe.ts';

export const statusText = commandText('pullquote status', {
  summary: 'What this channel or you get, when, and what is paused and why.',
  notice: (kind: 'channel' | 'person', digests: number, follows: number) =>
    kind === 'channel'
      ? `${plural(digests, 'digest')} for this channel`
      : `${plural(digests, 'digest')} and ${plural(follows, 'speaker')} for you`,
  paused: ', paused',
  pause: 'Pause',
  resume: 'Resume',
  following: 'Following ',
  byFile: 'Set in a file by whoever runs Pullquote: it can be paused here, but not removed.',
  elsewhere: (number: number) => `In other channels of this workspace: ${plural(number, 'subscription')}.`,
});

const pauseText = commandText('pullquote pause', {
  summary: 'Pause what this channel or you get.',
  options: {
    digest: 'A digest. Default: all in this channel.',
  },
  done: (number: number) => `${plural(number, 'subscription')} paused.`,
});

const resumeText = commandText('pullquote resume', {
  summary: 'Resume what was paused.',
  options: {
    digest: 'A digest. Default: all in this channel.',
  },
  done: (number: number) => `${plural(number, 'subscription')} resumed.`,
});

const removeText = commandText('pullquote remove', {
  summary: 'End what this channel or you get.',
  options: {
    digest: 'A digest. Default: all in this channel.',
  },
  done: (number: number) => `${plural(number, 'subscription')} ended.`,
});

const noArgs = z.object({});
const digestArgs = z.object({
  digest: z.string().trim().min(1).max(100).optional(),
});

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'show' | 'subscribe' | 'follow'>;

export function createStatus(deps: Deps): Command<typeof noArgs, typeof statusText> {
  return {
    name: 'pullquote status',
    text: statusText,
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
    ({ status: state, owner, to: there }) =>
      state !== 'ended' &&
      (owner === CHANNEL_OWNER || owner === FILE_OWNER) &&
      addressOf(there) !== addressOf(to),
  );
  const notice = statusText(wording).notice(kind, subscribed.length, follows.length);
  return {
    notice,
    items: [
      item(heading(2, own(notice))),
      ...subscribed.map(({ subscription, digest, next }) =>
        item(
          line(bold(digest.definition.title), ...stateInlines(subscription, wording)),
          ...(subscription.status === 'active' ? [nextLine(next, wording)] : []),
          ...(subscription.owner === FILE_OWNER ? [small(own(statusText(wording).byFile))] : []),
          ...buttons(choices(subscription, digest.name, wording)),
        ),
      ),
      ...followItems(follows, wording),
      ...(elsewhere.length === 0 ? [] : [item(line(own(statusText(wording).elsewhere(elsewhere.length))))]),
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
  return [
    own(statusText(wording).paused),
    ...(reason === null ? [] : [own(': '), name(inReadersWords(reason, wording))]),
  ];
}

function choices({ status: state, owner }: Subscription, digest: string, wording: Catalogue) {
  const replace = { answer: 'replace' } as const;
  return [
    state === 'paused'
      ? press(statusText(wording).resume, 'pullquote resume', { digest }, replace)
      : press(statusText(wording).pause, 'pullquote pause', { digest }, replace),
    ...(owner === FILE_OWNER
      ? []
      : [press(unsubscribeText(wording).end, 'pullquote remove', { digest }, replace)]),
  ];
}

function followItems(follows: readonly Subscription[], wording: Catalogue): readonly Item[] {
  return follows.flatMap(({ subject }) =>
    subject.kind !== 'voice'
      ? []
      : [
          item(
            line(own(statusText(wording).following), name(subject.name)),
            ...buttons([press(unfollowText(wording).end, 'unfollow', { speaker: subject.name })]),
          ),
        ],
  );
}

type ChangeText = typeof pauseText | typeof resumeText | typeof removeText;

type Change = (
  deps: Deps,
  which: Parameters<CommandDeps['subscribe']['resume']>[0],
) => Promise<readonly Subscription[]>;

const CHANGES: Readonly<Record<'pause' | 'resume' | 'remove', Change>> = {
  pause: (deps, which) => deps.subscribe.pause(which, english.report.place.manual),
  resume: (deps, which) => deps.subscribe.resume(which),
  remove: (deps, which) => deps.subscribe.unsubscribe(which),
};

export const createPause = (deps: Deps) => createChange(deps, 'pause', pauseText);
export const createResume = (deps: Deps) => createChange(deps, 'resume', resumeText);
export const createRemove = (deps: Deps) => createChange(deps, 'remove', removeText);

function createChange<Text extends ChangeText>(
  deps: Deps,
  change: keyof typeof CHANGES,
  text: Text,
): Command<typeof digestArgs, Text> {
  const { command } = text;
  return {
    name: command,
    text,
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
      const notice = text(wording).done(changed.length);
      return { ...after, notice, items: [item(line(own(notice))), ...after.items] };
    },
  };
}
