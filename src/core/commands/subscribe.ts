/** `/subscribe` and `/unsubscribe`: a digest to this channel, or to oneself. */
import * as z from 'zod';
import type { Block, Inline, Message } from '../messages/message.ts';
import type { Subscribed } from '../publishing/subscribe.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { english, wordingFor } from '../wording/index.ts';
import { argsAgain, chooseName, isMessage, suggestNames } from './choose-name.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { destinationHere, subscriptionReach } from './destination-here.ts';
import { bold, buttons, item, line, own, press, time } from './inline.ts';
import { suggestHours } from './suggestions.ts';

const digestField = z.string().trim().min(1).max(100).describe(english.option.subscribe.digest);
export const timesFields = {
  time: z.string().trim().max(20).optional().describe(english.option.subscribe.time),
  timezone: z.string().trim().max(60).optional().describe(english.option.subscribe.timezone),
  days: z.string().trim().max(60).optional().describe(english.option.subscribe.days),
};

const subscribeArgs = z.object({ digest: digestField.optional(), ...timesFields });
const unsubscribeArgs = z.object({ digest: digestField.optional() });

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'show' | 'subscribe'>;

export function createSubscribeCommand(deps: Deps): Command<typeof subscribeArgs> {
  return {
    name: 'subscribe',
    summary: english.subscribe.summary,
    visibility: 'private',
    audience: 'anyone',
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
      const subscribed = await deps.subscribe.subscribe({
        ...scheduleRequest(given, caller),
        scope: caller.scope,
        digest,
        to: place.to,
        owner: place.owner,
        workspace: caller.workspace,
      });
      return subscribedMessage(subscribed, place.kind, wording);
    },
  };
}

export function createUnsubscribe(deps: Deps): Command<typeof unsubscribeArgs> {
  return {
    name: 'unsubscribe',
    summary: english.subscribe.unsubscribe,
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
      const notice = wording.subscribe.ended(ended.length);
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
  const notice = first === undefined ? wording.subscribe.noDigests : wording.subscribe.which;
  const offers = all.slice(0, 5).map((one) => {
    return press(one.title, command, { ...args, digest: one.name }, { answer: 'replace' });
  });
  return {
    notice,
    items: [item(line(own(notice)), ...buttons(offers))],
    data: { digests: all.map((one) => one.name) },
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
  const notice = wording.subscribe.done(kind, changed);
  return {
    notice,
    items: [
      item(
        line(own(notice), own(' '), bold(digest.definition.title)),
        nextLine(next, wording),
        ...buttons([
          press(wording.subscribe.show, 'digest show', { name: digest.name }),
          press(wording.subscribe.end, 'unsubscribe', { digest: digest.name }),
        ]),
      ),
    ],
    data: { subscription: subscription.id, digest: digest.name, next },
  };
}

/** `Next: …, …, …`, or that it is published by hand. */
export function nextLine(next: Subscribed['next'], wording: Catalogue): Block {
  if (next.length === 0) return line(own(wording.subscribe.manual));
  const times = next.flatMap((at, n): Inline[] => [...(n === 0 ? [] : [own(', ')]), time(at, 'datetime')]);
  return line(own(wording.subscribe.next), ...times);
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
      return wording.subscribe.days.map((value) => ({ label: value, value }));
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
    .slice(0, 25)
    .map((value) => ({ label: value, value }));
}
