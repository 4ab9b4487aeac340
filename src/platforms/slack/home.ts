/** The Home tab: what the person gets and when, the latest edition, and the set-up for those who may change it. */
import type { Caller, Command, Dispatch, Reply } from '../../core/commands/command.ts';
import type { Item, Message } from '../../core/messages/message.ts';
import { VIEW_BLOCKS } from './limits.ts';
import type { SlackBlock } from './payload.ts';
import { postsOf, withActionIds } from './render.ts';

/** What is shown, top to bottom: the replies of these commands to this person, where they exist. */
const SECTIONS: readonly { readonly line: string; readonly managers: boolean }[] = [
  { line: 'pullquote status', managers: false },
  { line: 'pullquote setup', managers: true },
  { line: 'digest list', managers: false },
  { line: 'digest show', managers: false },
];

export interface HomeDeps {
  readonly commands: readonly Command[];
  readonly dispatch: Dispatch;
}

export interface HomeView {
  readonly type: 'home';
  readonly blocks: readonly SlackBlock[];
}

/** @param said the reply to what was just pressed in the tab, shown at the top */
export async function homeView(caller: Caller, said: Reply | null, deps: HomeDeps): Promise<HomeView> {
  const messages: Message[] = said === null ? [] : [said.message];
  for (const section of SECTIONS) {
    if (section.managers && !caller.manager) continue;
    const input = { kind: 'text', text: section.line } as const;
    const declared = deps.dispatch.declared(input);
    if (declared.command === null || declared.form !== null) continue;
    const reply = await deps.dispatch.run({ id: null, caller, input });
    if (reply !== null && reply.message.tone === undefined) messages.push(reply.message);
  }
  const whole: Message = {
    notice: 'Pullquote: who said what, in their own words.',
    items: [title(), ...messages.flatMap((message) => [...message.items, divider])],
    data: null,
  };
  const options = {
    locale: caller.locale,
    ...(caller.timezone === null ? {} : { timezone: caller.timezone }),
  };
  return { type: 'home', blocks: withActionIds(within(postsOf(whole, options))) };
}

function title(): Item {
  return {
    blocks: [
      { kind: 'heading', level: 1, inlines: [{ kind: 'own', text: 'Pullquote' }] },
      {
        kind: 'context',
        inlines: [{ kind: 'own', text: 'Who said what, in their own words, with the context.' }],
      },
    ],
  };
}

const divider: Item = { blocks: [{ kind: 'divider' }] };

/** Whole posts while they fit into the tab: nothing in them is cut. */
function within(posts: readonly (readonly SlackBlock[])[]): readonly SlackBlock[] {
  const shown: SlackBlock[] = [];
  for (const blocks of posts) {
    if (shown.length + blocks.length > VIEW_BLOCKS) break;
    shown.push(...blocks);
  }
  return shown;
}
