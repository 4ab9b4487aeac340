/** `/pullquote setup`: a digest into a channel, step by step: what is missing there, how it will look, confirm. */
import * as z from 'zod';
import { buttons, heading, item, line, own, press } from '../messages/blocks.ts';
import type { Message } from '../messages/message.ts';
import type { Subscribed } from '../publishing/subscribe.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import { missingMessage } from './answer-parts/place-findings.ts';
import { previewHead } from './answer-parts/preview-head.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { namedChannel } from './options/destination-here.ts';
import {
  digestNamed,
  nextLine,
  postingAt,
  scheduleRequest,
  subscribedMessage,
  suggestTimes,
  timesFields,
  timesProblems,
} from './subscribe.ts';

const setupText = commandText('pullquote setup', {
  summary: 'Set up a digest in a channel: checks, preview, confirm.',
  options: {
    digest: 'A digest, by its name or title.',
    channel: 'Where to. Default: here.',
    thread: 'yes: headlines in the channel, the rest in the thread.',
  },
  title: 'Set up a digest',
  submit: 'Preview',
  digest: 'Digest',
  channel: 'Channel',
  time: 'Time',
  timeHint: '07:30, or empty for the times of the digest',
  timezone: 'Time zone',
  zoneHint: 'Europe/Berlin',
  days: 'Days',
  daysHint: 'weekdays, daily, or Mon, Wed, Fri',
  thread: 'Posts',
  threads: { yes: 'Headlines in the channel, the rest in the thread', no: 'Everything in the channel' },
  confirmNotice: 'This is a preview. Nothing is posted yet.',
  confirmHint: 'After you confirm, it is posted at its times.',
  confirm: 'Confirm',
  whole: 'Show all of it',
});

const confirmText = commandText('pullquote confirm', {
  summary: 'Set up a digest in a channel: checks, preview, confirm.',
});

const args = z.object({
  digest: z.string().trim().min(1).max(100).optional(),
  channel: z.string().trim().max(64).optional().meta({ kind: 'channel' }),
  ...timesFields,
  /** Headlines in the channel, the rest in the thread. */
  thread: z.enum(['yes', 'no']).optional(),
  confirm: z.literal('yes').optional(),
});

/** Hidden: stands behind the buttons. */
const CONFIRM = 'pullquote confirm';

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'show' | 'subscribe' | 'places'>;

export function createSetup(deps: Deps): Command<typeof args, typeof setupText> {
  return {
    name: 'pullquote setup',
    text: setupText,
    visibility: 'private',
    audience: 'managers',
    args,
    bare: 'digest',
    unlisted: ['confirm'],
    examples: ['pullquote setup morning time:07:30 timezone:Europe/Berlin'],
    suggested: ['digest', 'time', 'timezone', 'days'],
    suggest: (field, written, caller) => suggestTimes(deps, field, written, caller),
    form: {
      title: (wording) => setupText(wording).title,
      submit: (wording) => setupText(wording).submit,
      fields: async (caller, given, most) => (await fields(deps, caller, given)).slice(0, most),
      check: async (given) => timesProblems(given),
    },
    run: (given, caller) => setUp(deps, given, caller),
  };
}

/** What the preview’s buttons press: the same, without asking the form again. */
export function createSetupConfirm(deps: Deps): Command<typeof args, typeof confirmText> {
  return {
    name: CONFIRM,
    text: confirmText,
    visibility: 'private',
    audience: 'managers',
    args,
    hidden: true,
    run: (given, caller) => setUp(deps, given, caller),
  };
}

async function setUp(deps: Deps, given: Given, caller: Caller): Promise<Message> {
  const wording = wordingFor(caller.locale);
  const digest = await digestNamed(deps, CONFIRM, given, caller);
  if (typeof digest !== 'string') return digest;
  const place = await namedChannel(caller, given.channel, deps.places);
  const { to, owner, kind } = place;
  const findings = await deps.places.inspect(to);
  const missing = findings.filter(({ level }) => level === 'error');
  if (missing.length > 0) {
    const retry = press(wording.place.retry, CONFIRM, again(given, digest), { answer: 'replace' });
    return missingMessage(missing, retry, wording);
  }
  const request = {
    ...scheduleRequest(given, caller),
    scope: caller.scope,
    digest,
    ...postingAt(place, given.thread, caller, deps.places),
    owner,
    workspace: caller.workspace,
  };
  if (given.confirm === undefined)
    return previewMessage(deps, given, await deps.subscribe.preview(request), caller);
  return subscribedMessage(await deps.subscribe.subscribe(request), kind, wording);
}

async function fields(deps: Deps, caller: Caller, given: Readonly<Record<string, string>>) {
  const wording = wordingFor(caller.locale);
  const digests = await deps.show.list(caller.scope);
  const choices = digests.slice(0, 25).map(({ name, title }) => ({ label: title, value: name }));
  return [
    {
      name: 'digest',
      label: setupText(wording).digest,
      kind: 'choice',
      suggested: true,
      required: true,
      choices,
      ...initial(given['digest'] ?? choices[0]?.value),
    },
    {
      name: 'channel',
      label: setupText(wording).channel,
      kind: 'channel',
      required: false,
      ...initial(given['channel'] ?? caller.channel),
    },
    {
      name: 'time',
      label: setupText(wording).time,
      hint: setupText(wording).timeHint,
      kind: 'time',
      required: false,
      ...initial(given['time']),
    },
    {
      name: 'timezone',
      label: setupText(wording).timezone,
      hint: setupText(wording).zoneHint,
      kind: 'line',
      suggested: true,
      required: false,
      ...initial(given['timezone'] ?? caller.timezone),
    },
    {
      name: 'days',
      label: setupText(wording).days,
      hint: setupText(wording).daysHint,
      kind: 'line',
      required: false,
      ...initial(given['days']),
    },
    {
      name: 'thread',
      label: setupText(wording).thread,
      kind: 'choice',
      required: false,
      choices: (['yes', 'no'] as const).map((value) => ({ value, label: setupText(wording).threads[value] })),
      ...initial(given['thread'] ?? (deps.places.threads(caller.platform) ? 'yes' : 'no')),
    },
  ] as const;
}

function initial(value: string | null | undefined): { readonly initial?: string } {
  return value === null || value === undefined || value === '' ? {} : { initial: value };
}

type Given = z.infer<typeof args>;

function again(given: Given, digest: string): Record<string, string> {
  const entries = Object.entries({ ...given, digest }).flatMap(([key, value]) =>
    value ? [[key, value] as const] : [],
  );
  return Object.fromEntries(entries);
}

/** The button that confirms with the times that it sets, and the beginning of the edition as it would be now. */
async function previewMessage(
  deps: Deps,
  given: Given,
  { digest, next }: Subscribed,
  caller: Caller,
): Promise<Message> {
  const wording = wordingFor(caller.locale);
  const preview = await deps.show.show(caller.scope, digest.name, caller.locale);
  const confirmed = { ...again(given, digest.name), confirm: 'yes' };
  return {
    ...preview,
    notice: setupText(wording).confirmNotice,
    items: [
      item(
        heading(3, own(setupText(wording).confirmNotice)),
        line(own(setupText(wording).confirmHint)),
        nextLine(next, wording),
        ...buttons([
          press(setupText(wording).confirm, CONFIRM, confirmed, { style: 'primary', answer: 'replace' }),
          press(setupText(wording).whole, 'digest show', { name: digest.name }),
        ]),
      ),
      ...previewHead(preview, wording),
    ],
  };
}
