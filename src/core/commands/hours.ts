/** `/pullquote hours`: quiet hours, holidays, the language and zone of dates, for oneself or (managers) for the channel. */
import * as z from 'zod';
import { plural } from '../base/plural.ts';
import { bold, buttons, item, line, list, name, own, press } from '../messages/blocks.ts';
import type { Block, Item, Message } from '../messages/message.ts';
import { parsePreferences } from '../subscriptions/parse-preferences.ts';
import type { Subscription } from '../subscriptions/subscription.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { destinationHere, subscriptionReach } from './options/destination-here.ts';
import { statusText } from './status.ts';
import { digestNamed, nextLine, suggestTimes } from './subscribe.ts';

const hoursText = commandText('pullquote hours', {
  summary: 'Quiet hours, holidays, language and time zone, for you (managers: for this channel).',
  options: {
    quiet: 'Quiet hours: 22:00-07:00, or off.',
    holidays: 'Days without posts: 2026-12-24, 2026-12-31..2027-01-02, or off.',
    language: 'For dates and numbers: de, en-GB, or off.',
    timezone: 'The time zone: Europe/Berlin, or off.',
    digest: 'One digest. Default: all in this channel.',
  },
  notice: (changed: number | null, all: number) => {
    if (all === 0) return 'There is no subscription here yet. Use /subscribe or /follow first.';
    if (changed === null) return 'When posts may come, and how dates are written:';
    return `${plural(changed, 'subscription')} changed. Posts due in quiet hours are held and come as one message afterwards.`;
  },
  quiet: 'Quiet: ',
  between: (from: string, to: string) => `${from} to ${to}`,
  holidays: 'Holidays: ',
  zone: 'Time zone: ',
  language: 'Language of dates: ',
  never: 'none',
  more: (number: number) => ` and ${plural(number, 'more day', 'more days')}`,
  digests: 'the digest’s own',
  endQuiet: 'No quiet hours',
  endHolidays: 'No holidays',
});

const args = z.object({
  quiet: z.string().trim().max(40).optional(),
  holidays: z.string().trim().max(1_000).optional(),
  language: z.string().trim().max(35).optional(),
  timezone: z.string().trim().max(60).optional(),
  digest: z.string().trim().min(1).max(100).optional(),
});

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'show' | 'subscribe' | 'follow'>;

const COMMAND = 'pullquote hours';
const HOLIDAYS_NAMED = 12;

export function createHours(deps: Deps): Command<typeof args, typeof hoursText> {
  return {
    name: COMMAND,
    text: hoursText,
    visibility: 'private',
    audience: 'anyone',
    args,
    bare: 'quiet',
    examples: [`${COMMAND} quiet:22:00-07:00 holidays:2026-12-24`],
    suggested: ['timezone', 'digest'],
    suggest: (field, written, caller) => suggestTimes(deps, field, written, caller),
    async run({ digest: asked, ...written }, caller) {
      const digest =
        asked === undefined ? null : await digestNamed(deps, COMMAND, { ...written, digest: asked }, caller);
      if (digest !== null && typeof digest !== 'string') return digest;
      const which = { ...subscriptionReach(caller), ...(digest === null ? {} : { digest }) };
      const changes = parsePreferences(written);
      const changed =
        Object.keys(changes).length === 0 ? null : (await deps.subscribe.settle(which, changes)).length;
      return hoursMessage(deps, caller, digest, changed);
    },
  };
}

/** @param changed how many subscriptions were changed; null: the person only asked what is set */
async function hoursMessage(
  deps: Deps,
  caller: Caller,
  digest: string | null,
  changed: number | null,
): Promise<Message> {
  const wording = wordingFor(caller.locale);
  const place = destinationHere(caller);
  const reach = { ...subscriptionReach(caller, place), ...(digest === null ? {} : { digest }) };
  const subscribed = await deps.subscribe.list(reach);
  const follows = place.kind === 'person' && digest === null ? await deps.follow.list(reach) : [];
  const notice = hoursText(wording).notice(changed, subscribed.length + follows.length);
  const items: Item[] = [
    ...subscribed.map(({ subscription, digest: { definition }, next }) =>
      item(line(bold(definition.title)), preferenceList(subscription, wording), nextLine(next, wording)),
    ),
    ...follows.map((subscription) =>
      item(
        line(
          own(statusText(wording).following),
          name(subscription.subject.kind === 'voice' ? subscription.subject.name : ''),
        ),
        preferenceList(subscription, wording),
      ),
    ),
  ];
  const all = [...subscribed.map(({ subscription }) => subscription), ...follows];
  return {
    notice,
    items: [item(line(own(notice))), ...items, ...ends(all, digest, wording)],
    data: {
      changed,
      subscriptions: all.map(({ id, subject, preferences }) => ({
        id,
        of: subject.kind === 'digest' ? subject.digest : subject.name,
        ...preferences,
      })),
    },
  };
}

function preferenceList({ preferences }: Subscription, wording: Catalogue): Block {
  const { quiet, holidays, timezone, locale } = preferences;
  const named = holidays.slice(0, HOLIDAYS_NAMED).join(', ');
  const more = holidays.length - HOLIDAYS_NAMED;
  return list([
    [
      own(hoursText(wording).quiet),
      own(quiet === null ? hoursText(wording).never : hoursText(wording).between(quiet.from, quiet.to)),
    ],
    [
      own(hoursText(wording).holidays),
      own(holidays.length === 0 ? hoursText(wording).never : named),
      ...(more > 0 ? [own(hoursText(wording).more(more))] : []),
    ],
    [own(hoursText(wording).zone), own(timezone ?? hoursText(wording).digests)],
    [own(hoursText(wording).language), own(locale ?? hoursText(wording).digests)],
  ]);
}

/** Buttons that take back what is set. */
function ends(all: readonly Subscription[], digest: string | null, wording: Catalogue): readonly Item[] {
  const only = digest === null ? {} : { digest };
  const offer = (label: string, wanted: Readonly<Record<string, string>>) =>
    press(label, COMMAND, { ...wanted, ...only }, { answer: 'replace' });
  const offers = [
    ...(all.some(({ preferences }) => preferences.quiet !== null)
      ? [offer(hoursText(wording).endQuiet, { quiet: 'off' })]
      : []),
    ...(all.some(({ preferences }) => preferences.holidays.length > 0)
      ? [offer(hoursText(wording).endHolidays, { holidays: 'off' })]
      : []),
  ];
  return offers.length === 0 ? [] : [item(...buttons(offers))];
}
