/** `/subscribe` and `/unsubscribe`: a digest to this channel, or to oneself. */
import * as z from 'zod';
import { UserError } from '../base/errors.ts';
import { plural } from '../base/plural.ts';
import type { PostNow } from '../delivery/post-now.ts';
import { bold, buttons, item, line, own, press, time } from '../messages/blocks.ts';
import type { Block, Inline, Message } from '../messages/message.ts';
import type { Subscribed } from '../publishing/subscribe.ts';
import { readDays, readTime } from '../schedule/clock-times.ts';
import { readZone } from '../schedule/schedule.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import { unreachedInPrivate } from './alerts/reach-person.ts';
import { missingMessage } from './answer-parts/place-findings.ts';
import type { AnswerProblem, Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { argsAgain, chooseName, isMessage } from './options/choose-name.ts';
import { type DestinationHere, destinationHere, subscriptionReach } from './options/destination-here.ts';
import { MOST_SUGGESTED, suggestNames } from './options/suggest-names.ts';
import { suggestHours } from './options/suggest-times.ts';

export const subscribeText = commandText('subscribe', {
  summary: 'Get a digest in this channel (managers) or by direct message, when you want.',
  options: {
    digest: 'A digest, by its name or title.',
  },
  which: 'Which digest?',
  noDigests: 'There are no digests yet.',
  done: (kind: 'channel' | 'person', changed: boolean) =>
    changed ? 'Changed:' : kind === 'channel' ? 'This channel now gets' : 'You now get by direct message:',
  next: 'Next: ',
  manual: 'It is published manually.',
  show: 'Show now',
  days: ['daily', 'weekdays', 'weekends'],
});

export const unsubscribeText = commandText('unsubscribe', {
  summary: 'End subscriptions of this channel (managers) or your own.',
  options: {
    digest: 'A digest, by its name or title.',
  },
  end: 'End it',
  ended: (number: number) =>
    number === 0 ? 'There was no subscription to end.' : `${plural(number, 'subscription')} ended.`,
});

const digestField = z.string().trim().min(1).max(100);
export const timesFields = {
  time: z.string().trim().max(20).optional(),
  timezone: z.string().trim().max(60).optional(),
  days: z.string().trim().max(60).optional(),
};

const subscribeArgs = z.object({ digest: digestField.optional(), ...timesFields });
const unsubscribeArgs = z.object({ digest: digestField.optional() });

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'show' | 'subscribe'>;

export function createSubscribeCommand(
  deps: Deps & Pick<CommandDeps, 'places'>,
): Command<typeof subscribeArgs, typeof subscribeText> {
  return {
    name: 'subscribe',
    text: subscribeText,
    visibility: 'private',
    audience: 'anyone',
    frequent: true,
    args: subscribeArgs,
    bare: 'digest',
    examples: ['subscribe morning time:07:30 timezone:Europe/Berlin days:weekdays'],
    suggested: ['digest', 'time', 'timezone', 'days'],
    suggest: (field, written, caller) => suggestTimes(deps, field, written, caller),
    async run(given, caller) {
      const wording = wordingFor(caller.locale);
      const place = destinationHere(caller);
      const digest = await digestNamed(deps, 'subscribe', given, caller);
      if (typeof digest !== 'string') return digest;
      const again = press(wording.place.retry, 'subscribe', argsAgain({ ...given, digest }), {
        answer: 'replace',
      });
      if (place.kind === 'person') {
        const { title } = (await deps.show.find(caller.scope, digest)).definition;
        const notice = subscribeText(wording).done('person', false);
        const told = [own(`${notice} `), bold(title)];
        const unreached = await unreachedInPrivate(deps.places, caller, notice, told, again);
        if (unreached !== null) return unreached;
      }
      const lacking =
        place.kind === 'channel'
          ? (await deps.places.inspect(place.to)).filter(({ level }) => level === 'error')
          : [];
      if (lacking.length > 0) {
        return missingMessage(lacking, again, wording);
      }
      const subscribed = await deps.subscribe.subscribe({
        ...scheduleRequest(given, caller),
        scope: caller.scope,
        digest,
        ...postingAt(place, undefined, caller, deps.places),
        owner: place.owner,
        workspace: caller.workspace,
      });
      return subscribedMessage(subscribed, place.kind, wording);
    },
  };
}

export function createUnsubscribe(deps: Deps): Command<typeof unsubscribeArgs, typeof unsubscribeText> {
  return {
    name: 'unsubscribe',
    text: unsubscribeText,
    visibility: 'private',
    audience: 'anyone',
    args: unsubscribeArgs,
    bare: 'digest',
    examples: ['unsubscribe morning'],
    suggested: ['digest'],
    suggest: async (_field, written, caller) => suggestNames(deps, 'digests', written, caller),
    async run(given, caller) {
      const wording = wordingFor(caller.locale);
      const digest =
        given.digest === undefined ? null : await digestNamed(deps, 'unsubscribe', given, caller);
      if (digest !== null && typeof digest !== 'string') return digest;
      const ended = await deps.subscribe.unsubscribe({
        ...subscriptionReach(caller),
        ...(digest === null ? {} : { digest }),
      });
      const notice = unsubscribeText(wording).ended(ended.length);
      return { notice, items: [item(line(own(notice)))], data: { ended: ended.map(({ id }) => id) } };
    },
  };
}

/** The digest's name; without one asked for, the only one there is, else the message that asks. */
export async function digestNamed(
  deps: Deps,
  command: string,
  given: Readonly<Record<string, string | undefined>>,
  caller: Caller,
): Promise<string | Message> {
  const wording = wordingFor(caller.locale);
  const args = argsAgain(given);
  const { digest: written } = args;
  if (written !== undefined) {
    const found = await chooseName(deps, { command, field: 'digest', nameIndex: 'digests', args, caller });
    return isMessage(found) ? found : found.name;
  }
  const all = await deps.show.list(caller.scope);
  const [first, second] = all;
  if (first !== undefined && second === undefined) return first.name;
  const notice = first === undefined ? subscribeText(wording).noDigests : subscribeText(wording).which;
  const offers = all.slice(0, 5).map((one) => {
    return press(one.title, command, { ...args, digest: one.name }, { answer: 'replace' });
  });
  return {
    notice,
    items: [item(line(own(notice)), ...buttons(offers))],
    data: { digests: all.map((one) => one.name) },
  };
}

/** Which of the requested times can't be read. */
export function timesProblems(given: Readonly<Record<string, string>>): readonly AnswerProblem[] {
  const readers = { time: readTime, days: readDays, timezone: readZone };
  return Object.entries(readers).flatMap(([field, read]) => {
    const written = given[field] ?? '';
    if (written.trim() === '') return [];
    try {
      read(written);
      return [];
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown;
      return [{ field, problem: thrown }];
    }
  });
}

/** Where the posts of a channel go, in threads where its platform prefers that and nobody wants otherwise. */
export function postingAt(
  { to, kind }: DestinationHere,
  thread: 'yes' | 'no' | undefined,
  caller: Caller,
  places: Pick<PostNow, 'threads'>,
) {
  const threads = kind === 'channel' && places.threads(to.platform);
  return {
    to: threads ? { ...to, options: { ...to.options, thread: true } } : to,
    ...(thread === undefined ? {} : { options: { thread: thread === 'yes' } }),
    ...(kind === 'channel' ? { contact: caller.inbox ?? null } : {}),
  };
}

/** The requested times, as `subscribe` takes them. */
export function scheduleRequest(
  given: { readonly [key in keyof typeof timesFields]?: string | undefined },
  caller: Caller,
) {
  return {
    ...(given.time === undefined ? {} : { time: given.time }),
    ...(given.days === undefined ? {} : { days: given.days }),
    ...(given.timezone === undefined ? {} : { timezone: given.timezone }),
    ...(caller.timezone === null ? {} : { home: caller.timezone }),
    locale: caller.locale,
  };
}

export function subscribedMessage(
  subscribed: Subscribed,
  kind: 'channel' | 'person',
  wording: Catalogue,
): Message {
  const { digest, subscription, changed, next } = subscribed;
  const notice = subscribeText(wording).done(kind, changed);
  return {
    notice,
    items: [
      item(
        line(own(notice), own(' '), bold(digest.definition.title)),
        nextLine(next, wording),
        ...buttons([
          press(subscribeText(wording).show, 'digest show', { name: digest.name }),
          press(unsubscribeText(wording).end, 'unsubscribe', { digest: digest.name }),
        ]),
      ),
    ],
    data: { subscription: subscription.id, digest: digest.name, next },
  };
}

/** `Next: …, …, …`, or that it is published by hand. */
export function nextLine(next: Subscribed['next'], wording: Catalogue): Block {
  if (next.length === 0) return line(own(subscribeText(wording).manual));
  const times = next.flatMap((at, n): Inline[] => [...(n === 0 ? [] : [own(', ')]), time(at, 'datetime')]);
  return line(own(subscribeText(wording).next), ...times);
}

export async function suggestTimes(
  deps: Pick<Deps, 'directory'>,
  field: string,
  written: string,
  caller: Caller,
) {
  const wording = wordingFor(caller.locale);
  switch (field) {
    case 'digest':
      return suggestNames(deps, 'digests', written, caller);
    case 'timezone':
      return suggestZones(written, caller);
    case 'time':
      return suggestHours(written);
    case 'days':
      return subscribeText(wording).days.map((value) => ({ label: value, value }));
    default:
      return [];
  }
}

/** The caller's own zone first; spaces stand for underscores, and any part of the name will do. */
function suggestZones(written: string, caller: Caller) {
  const wanted = written.trim().toLowerCase().replaceAll(' ', '_');
  const zones = [
    ...(caller.timezone === null ? [] : [caller.timezone]),
    'UTC',
    ...Intl.supportedValuesOf('timeZone'),
  ];
  return [...new Set(zones)]
    .filter((zone) => zone.toLowerCase().includes(wanted))
    .slice(0, MOST_SUGGESTED)
    .map((value) => ({ label: value, value }));
}
