/** `/pullquote setup`: a digest into a channel, step by step: what is missing there, how it will look, confirm. */
import * as z from 'zod';
import type { Message } from '../messages/message.ts';
import type { Finding } from '../ports/ports.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { english, wordingFor } from '../wording/index.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { channelHere } from './destination-here.ts';
import { bold, buttons, heading, item, line, list, own, press } from './inline.ts';
import {
  digestNamed,
  nextLine,
  scheduleRequest,
  subscribedMessage,
  suggestTimes,
  timesFields,
} from './subscribe.ts';

const args = z.object({
  digest: z.string().trim().min(1).max(100).optional().describe(english.option.setup.digest),
  channel: z
    .string()
    .trim()
    .max(64)
    .optional()
    .meta({ kind: 'channel' })
    .describe(english.option.setup.channel),
  ...timesFields,
  confirm: z.literal('yes').optional(),
});

/** Hidden: stands behind the buttons. */
const CONFIRM = 'pullquote confirm';

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'show' | 'subscribe' | 'places'>;

export function createSetup(deps: Deps): Command<typeof args> {
  return {
    name: 'pullquote setup',
    summary: english.setup.summary,
    visibility: 'private',
    audience: 'managers',
    args,
    bare: 'digest',
    unlisted: ['confirm'],
    examples: ['pullquote setup morning time:07:30 timezone:Europe/Berlin'],
    suggested: ['digest', 'time', 'timezone', 'days'],
    suggest: (field, written, caller) => suggestTimes(deps, field, written, caller),
    form: {
      title: english.setup.title,
      submit: english.setup.submit,
      fields: (caller) => fields(deps, caller),
    },
    run: (given, caller) => setUp(deps, given, caller),
  };
}

/** What the preview’s buttons press: the same, without asking the form again. */
export function createSetupConfirm(deps: Deps): Command<typeof args> {
  return {
    name: CONFIRM,
    summary: english.setup.summary,
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
  const { to, owner, kind } = channelHere(caller, given.channel ?? null);
  const findings = await deps.places.inspect(to);
  const missing = findings.filter(({ level }) => level === 'error');
  if (missing.length > 0) return missingMessage(missing, given, digest, wording);
  if (given.confirm === undefined) return previewMessage(deps, given, digest, caller);
  const subscribed = await deps.subscribe.subscribe({
    ...scheduleRequest(given, caller),
    scope: caller.scope,
    digest,
    to,
    owner,
    workspace: caller.workspace,
  });
  return subscribedMessage(subscribed, kind, wording);
}

async function fields(deps: Deps, caller: Caller) {
  const wording = wordingFor(caller.locale);
  const digests = await deps.show.list(caller.scope);
  const choices = digests.slice(0, 25).map(({ name, title }) => ({ label: title, value: name }));
  return [
    { name: 'digest', label: wording.setup.digest, kind: 'choice', required: true, choices },
    {
      name: 'channel',
      label: wording.setup.channel,
      kind: 'channel',
      required: false,
      ...(caller.channel === null ? {} : { initial: caller.channel }),
    },
    { name: 'time', label: wording.setup.time, hint: wording.setup.timeHint, kind: 'line', required: false },
    {
      name: 'timezone',
      label: wording.setup.timezone,
      hint: wording.setup.zoneHint,
      kind: 'line',
      required: false,
      ...(caller.timezone === null ? {} : { initial: caller.timezone }),
    },
    { name: 'days', label: wording.setup.days, hint: wording.setup.daysHint, kind: 'line', required: false },
  ] as const;
}

type Given = z.infer<typeof args>;

function again(given: Given, digest: string): Record<string, string> {
  const entries = Object.entries({ ...given, digest }).flatMap(([key, value]) =>
    value ? [[key, value] as const] : [],
  );
  return Object.fromEntries(entries);
}

function missingMessage(
  missing: readonly Finding[],
  given: Given,
  digest: string,
  wording: Catalogue,
): Message {
  return {
    notice: wording.setup.missing,
    items: [
      item(line(bold(wording.setup.missing)), findingList(missing, wording)),
      item(...buttons([press(wording.setup.retry, CONFIRM, again(given, digest), { answer: 'replace' })])),
    ],
    data: { ready: false, findings: missing },
  };
}

/** What was looked at in a place, with the remedy where something is missing. */
export function findingList(findings: readonly Finding[], wording: Catalogue) {
  return list(
    findings.map(({ level, subject, remedy }) => [
      own(wording.setup.level[level]),
      { kind: 'name', text: subject } as const,
      ...(remedy === null ? [] : [own(`: ${remedy}`)]),
    ]),
  );
}

/** The edition as it would be now, with the button that confirms. */
async function previewMessage(deps: Deps, given: Given, digest: string, caller: Caller): Promise<Message> {
  const wording = wordingFor(caller.locale);
  const preview = await deps.show.show(caller.scope, digest, caller.locale);
  const confirmed = { ...again(given, digest), confirm: 'yes' };
  const times = [given.time, given.days, given.timezone];
  // Times of one's own are read, and shown, when it is confirmed.
  const known = times.every((wanted) => wanted === undefined)
    ? (await deps.show.list(caller.scope)).find(({ name }) => name === digest)
    : undefined;
  return {
    ...preview,
    notice: wording.setup.confirmNotice,
    items: [
      item(heading(3, own(wording.setup.confirmNotice))),
      ...preview.items,
      item(
        line(own(wording.setup.confirmHint)),
        ...(known === undefined ? [] : [nextLine(known.next, wording)]),
        ...buttons([
          press(wording.setup.confirm, CONFIRM, confirmed, { style: 'primary', answer: 'replace' }),
        ]),
      ),
    ],
  };
}
