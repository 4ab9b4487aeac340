/** `/pullquote hours`: quiet hours, holidays, the language and zone of dates, for oneself or (managers) for the channel. */
import * as z from 'zod';
import type { Block, Item, Message } from '../messages/message.ts';
import { parsePreferences } from '../subscriptions/parse-preferences.ts';
import type { Subscription } from '../subscriptions/subscription.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { english, wordingFor } from '../wording/index.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { destinationHere, subscriptionReach } from './destination-here.ts';
import { bold, buttons, item, line, list, name, own, press } from './inline.ts';
import { digestNamed, nextLine, suggestTimes } from './subscribe.ts';

const args = z.object({
  quiet: z.string().trim().max(40).optional().describe(english.option.hours.quiet),
  holidays: z.string().trim().max(1_000).optional().describe(english.option.hours.holidays),
  language: z.string().trim().max(35).optional().describe(english.option.hours.language),
  timezone: z.string().trim().max(60).optional().describe(english.option.hours.timezone),
  digest: z.string().trim().min(1).max(100).optional().describe(english.option.hours.digest),
});

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'show' | 'subscribe' | 'follow'>;

const COMMAND = 'pullquote hours';
const HOLIDAYS_NAMED = 12;

export function createHours(deps: Deps): Command<typeof args> {
  return {
    name: COMMAND,
    summary: english.hours.summary,
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

/** @param changed how many subscriptions were changed; null: it was only looked at */
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
  const notice = wording.hours.notice(changed, subscribed.length + follows.length);
  const items: Item[] = [
    ...subscribed.map(({ subscription, digest: { definition }, next }) =>
      item(line(bold(definition.title)), preferenceList(subscription, wording), nextLine(next, wording)),
    ),
    ...follows.map((subscription) =>
      item(
        line(
          own(wording.status.following),
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
      own(wording.hours.quiet),
      own(quiet === null ? wording.hours.never : wording.hours.between(quiet.from, quiet.to)),
    ],
    [
      own(wording.hours.holidays),
      own(holidays.length === 0 ? wording.hours.never : named),
      ...(more > 0 ? [own(wording.hours.more(more))] : []),
    ],
    [own(wording.hours.zone), own(timezone ?? wording.hours.digests)],
    [own(wording.hours.language), own(locale ?? wording.hours.digests)],
  ]);
}

/** Buttons that take back what is set. */
function ends(all: readonly Subscription[], digest: string | null, wording: Catalogue): readonly Item[] {
  const only = digest === null ? {} : { digest };
  const offer = (label: string, wanted: Readonly<Record<string, string>>) =>
    press(label, COMMAND, { ...wanted, ...only }, { answer: 'replace' });
  const offers = [
    ...(all.some(({ preferences }) => preferences.quiet !== null)
      ? [offer(wording.hours.endQuiet, { quiet: 'off' })]
      : []),
    ...(all.some(({ preferences }) => preferences.holidays.length > 0)
      ? [offer(wording.hours.endHolidays, { holidays: 'off' })]
      : []),
  ];
  return offers.length === 0 ? [] : [item(...buttons(offers))];
}
