/** The Home tab: the person's subscriptions, the latest edition, and the settings for managers. */

import { type Now, timestamp } from '../../../core/base/time.ts';
import type { Caller, Command, Dispatch, Reply } from '../../../core/commands/command.ts';
import { sealButtons } from '../../../core/delivery/button-token.ts';
import { buttons, heading, own, small } from '../../../core/messages/blocks.ts';
import { headlinesOf } from '../../../core/messages/headlines.ts';
import type { Block, Button, Item, Message } from '../../../core/messages/message.ts';
import { wordingFor } from '../../../core/wording/index.ts';
import type { SlackDeps } from '../connection/settings.ts';
import { VIEW_BLOCKS } from '../limits.ts';
import { postsOf, withActionIds } from '../render.ts';
import type { SlackBlock } from '../rendering/payload.ts';
import { withoutTables } from '../rendering/tables.ts';
import { type TypedCommands, withTypedCommands } from '../rendering/typed-commands.ts';

/** The replies of these commands are shown, from top to bottom: what comes to the person, and for managers all channels. */
const MINE = 'pullquote status';
const CHANNELS = 'pullquote overview';

/** Headlines of the latest edition. */
const HEADLINES = 10;

/** Buttons at the top, for commands that exist and that the person may run. */
const OFFERS = [
  ['setUp', 'pullquote setup'],
  ['subscribe', 'subscribe'],
  ['follow', 'follow'],
  ['help', 'help'],
] as const;

export interface HomeDeps {
  readonly store: Pick<SlackDeps['store'], 'actions' | 'editions'>;
  readonly now: Now;
  readonly commands: readonly Command[];
  readonly dispatch: Dispatch;
  /** Absent: commands are named as everywhere. */
  readonly typed?: TypedCommands;
}

export interface HomeView {
  readonly type: 'home';
  readonly blocks: readonly SlackBlock[];
}

/** @param said the reply to the button pressed in the tab, shown at the top */
export async function homeView(caller: Caller, said: Reply | null, deps: HomeDeps): Promise<HomeView> {
  const messages: Message[] = said === null ? [] : [said.message];
  for (const text of [MINE, ...(caller.manager ? [CHANNELS] : [])]) {
    const reply = await answerTo(text, caller, deps);
    // A button in the tab answers with the same: nothing stands there twice.
    if (reply !== null && reply.notice !== said?.message.notice) messages.push(reply);
  }
  const edition = await latest(caller, deps);
  if (edition !== null) messages.push(edition);
  const whole: Message = {
    notice: wordingFor(caller.locale).slack.home.notice,
    items: [await top(caller, deps), ...messages.flatMap((message) => [...message.items, divider])],
    data: null,
  };
  const options = {
    locale: caller.locale,
    ...(caller.timezone === null ? {} : { timezone: caller.timezone }),
  };
  const shown = deps.typed === undefined ? whole : withTypedCommands(whole, deps.typed);
  return { type: 'home', blocks: withActionIds(withoutTables(within(postsOf(shown, options)))) };
}

/** Null where there is no such command, or it does not answer. */
async function answerTo(text: string, caller: Caller, { dispatch }: HomeDeps): Promise<Message | null> {
  const input = { kind: 'text', text } as const;
  const declared = dispatch.declared(input);
  if (declared.command === null || declared.form !== null) return null;
  const reply = await dispatch.run({ id: null, caller, input });
  return reply === null || reply.message.tone !== undefined ? null : reply.message;
}

/** The headlines of the digest with the newest edition; before any edition, of the only digest. */
async function latest(caller: Caller, deps: HomeDeps): Promise<Message | null> {
  const [edition] = await deps.store.editions.list(caller.scope, {}, { limit: 1, offset: 0 });
  const name = edition?.digest;
  const whole = await answerTo(name === undefined ? 'digest show' : `digest show ${name}`, caller, deps);
  if (whole?.title === undefined) return null;
  const entries = headlinesOf(whole.items.slice(1)).slice(0, HEADLINES);
  const show: Button = {
    kind: 'command',
    label: wordingFor(caller.locale).ledger.show,
    command: 'digest show',
    args: name === undefined ? {} : { name },
  };
  const blocks: Block[] = [
    heading(2, { kind: 'name', text: whole.title }),
    ...(entries.length === 0 ? [] : [{ kind: 'list', ordered: false, entries } as const]),
    { kind: 'buttons', buttons: [show] },
  ];
  const message = { notice: whole.notice, items: [{ blocks }], data: null };
  return sealButtons(message, caller, deps.store.actions, timestamp(deps.now()));
}

/** What Pullquote is and what the person may do here. */
export async function top(caller: Caller, deps: HomeDeps): Promise<Item> {
  const { home } = wordingFor(caller.locale).slack;
  const offers = OFFERS.flatMap(([label, command]): readonly Button[] => {
    const known = deps.commands.find(({ name }) => name === command);
    const allowed = known !== undefined && (known.audience === 'anyone' || caller.manager);
    return allowed ? [{ kind: 'command', label: home[label], command, args: {} }] : [];
  });
  const blocks = [heading(1, own('Pullquote')), small(own(home.about)), ...buttons(offers)];
  const message = { notice: home.about, items: [{ blocks }], data: null };
  const sealed = await sealButtons(message, caller, deps.store.actions, timestamp(deps.now()));
  return sealed.items[0] ?? { blocks };
}

const divider: Item = { blocks: [{ kind: 'divider' }] };

/** As many whole posts as fit into the tab. */
function within(posts: readonly (readonly SlackBlock[])[]): readonly SlackBlock[] {
  const shown: SlackBlock[] = [];
  for (const blocks of posts) {
    if (shown.length + blocks.length > VIEW_BLOCKS) break;
    shown.push(...blocks);
  }
  return shown;
}
