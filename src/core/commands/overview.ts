/** What goes to which channel of a workspace, and which sources fail: for managers, behind the Home tab’s buttons. */
import * as z from 'zod';
import { bold, buttons, heading, item, line, name, own, press } from '../messages/blocks.ts';
import type { Item, Message } from '../messages/message.ts';
import type { Source } from '../sources/source.ts';
import { CHANNEL_OWNER, FILE_OWNER, type Subscription } from '../subscriptions/subscription.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { commandText } from '../wording/command-text.ts';
import { english, wordingFor } from '../wording/index.ts';
import { inReadersWords } from '../wording/reports.ts';
import { SaidError } from '../wording/said-error.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { idField } from './options/shared-options.ts';
import { statusText } from './status.ts';

const overviewText = commandText('pullquote overview', {
  summary: 'What goes to which channel, and which sources fail.',
  channels: 'Channels',
  none: 'No channel gets a digest yet.',
  failing: 'Sources that fail',
});

const switchText = commandText('pullquote switch', {
  summary: 'Pauses or resumes the posts of one channel.',
});

const noArgs = z.object({});
const switchArgs = z.object({ subscription: idField, to: z.enum(['pause', 'resume']) });

type Deps = Pick<CommandDeps, 'store' | 'show' | 'places'>;

/** More would not fit into one screen. */
const MOST_CHANNELS = 20;
const MOST_SOURCES = 5;

const WELL: readonly Source['state'][] = ['new', 'ok', 'unchanged', 'moved'];

export function createOverview(deps: Deps): Command<typeof noArgs, typeof overviewText> {
  return {
    name: 'pullquote overview',
    text: overviewText,
    visibility: 'private',
    audience: 'managers',
    args: noArgs,
    hidden: true,
    run: (_given, caller) => overview(deps, caller),
  };
}

export function createSwitch(deps: Deps): Command<typeof switchArgs, typeof switchText> {
  return {
    name: 'pullquote switch',
    text: switchText,
    visibility: 'private',
    audience: 'managers',
    args: switchArgs,
    hidden: true,
    async run({ subscription, to }, caller) {
      const rows = await channelRows(deps, caller);
      const row = rows.find(({ id }) => id === subscription);
      if (row === undefined) throw new SaidError(({ errors }) => errors.unknownButton);
      const changed: Subscription =
        to === 'pause'
          ? { ...row, status: 'paused', reason: english.report.place.manual }
          : { ...row, status: 'active', reason: null };
      await deps.store.subscriptions.save(changed);
      return overview(deps, caller);
    },
  };
}

/** The posts of the workspace's channels that have not ended. */
async function channelRows({ store }: Deps, { scope, workspace }: Caller): Promise<readonly Subscription[]> {
  const rows = await store.subscriptions.list(scope, { kind: 'digest' });
  return rows.filter(
    (row) =>
      row.status !== 'ended' &&
      row.workspace === workspace &&
      (row.owner === CHANNEL_OWNER || row.owner === FILE_OWNER),
  );
}

async function overview(deps: Deps, caller: Caller): Promise<Message> {
  const wording = wordingFor(caller.locale);
  const { channels, none, failing } = overviewText(wording);
  const rows = await channelRows(deps, caller);
  const digests = new Map((await deps.show.list(caller.scope)).map((one) => [one.name, one.title]));
  const sources = (await deps.store.sources.list(caller.scope)).filter(
    ({ workspace, paused, state }) => workspace === caller.workspace && !paused && !WELL.includes(state),
  );
  const shown = await Promise.all(
    rows.slice(0, MOST_CHANNELS).map(async (row) => {
      const place = await deps.places.nameOf(row.to);
      return channelItem(row, place, digests, wording);
    }),
  );
  return {
    notice: channels,
    items: [
      item(heading(2, own(channels)), ...(rows.length === 0 ? [line(own(none))] : [])),
      ...shown,
      ...(sources.length === 0 ? [] : [item(heading(2, own(failing)))]),
      ...sources.slice(0, MOST_SOURCES).map((source) => sourceItem(source, wording)),
    ],
    data: {
      channels: rows.map(({ id, to, status, reason }) => ({ id, address: to.address, status, reason })),
      failing: sources.map(({ id, state }) => ({ id, state })),
    },
  };
}

function channelItem(
  { id, subject, status, reason }: Subscription,
  place: string,
  digests: ReadonlyMap<string, string>,
  wording: Catalogue,
): Item {
  const said = statusText(wording);
  const digest = subject.kind === 'digest' ? (digests.get(subject.digest) ?? subject.digest) : '';
  const paused = status === 'paused';
  const why = paused && reason !== null ? [own(': '), name(inReadersWords(reason, wording))] : [];
  const [label, to] = paused ? [said.resume, 'resume'] : [said.pause, 'pause'];
  return item(
    line(
      { kind: 'name', text: place, style: 'bold' },
      own(' · '),
      name(digest),
      ...(paused ? [own(said.paused)] : []),
      ...why,
    ),
    ...buttons([press(label, 'pullquote switch', { subscription: id, to }, { answer: 'replace' })]),
  );
}

function sourceItem({ id, outlet, state, stateDetail }: Source, wording: Catalogue): Item {
  const detail =
    stateDetail === null ? [] : [own(': '), name(inReadersWords(stateDetail, wording).slice(0, 200))];
  return item(
    line(name(outlet), own(' · '), bold(wording.sourceState[state]), ...detail),
    ...buttons([press(statusText(wording).pause, 'sources pause', { source: id })]),
  );
}
