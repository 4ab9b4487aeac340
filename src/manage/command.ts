/** Runs the commands of the chat for whoever is signed in, with the rights of the operator. */
import { OPERATOR, scopeOf } from '../core/base/scope.ts';
import type { Caller } from '../core/commands/command.ts';
import type { CommandButton, Inline, Message } from '../core/messages/message.ts';
import type { Desk, DeskContext } from './desk.ts';
import { type Notice, sentence, wrong } from './pages/layout.ts';

/** @param workspace whose settings are changed; null: everybody’s */
export function callerOf(desk: Desk, c: DeskContext, workspace: string | null): Caller {
  return {
    platform: 'manage',
    workspace,
    user: desk.me(c).account.name,
    channel: null,
    direct: true,
    manager: true,
    locale: 'en',
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    scope: workspace === null ? OPERATOR : scopeOf(workspace),
  };
}

export interface Ran {
  readonly message: Message;
  readonly failed: boolean;
  /** What it says, in one paragraph. */
  readonly words: string;
}

export async function runCommand(
  desk: Desk,
  c: DeskContext,
  command: string,
  options: Readonly<Record<string, string>>,
  workspace: string | null = null,
): Promise<Ran> {
  const caller = callerOf(desk, c, workspace);
  return ranOf(await desk.dispatch.run({ id: null, caller, input: { kind: 'options', command, options } }));
}

/** Presses a button that an earlier answer had. */
export async function pressButton(
  desk: Desk,
  c: DeskContext,
  token: string,
  workspace: string | null,
): Promise<Ran> {
  const caller = callerOf(desk, c, workspace);
  return ranOf(await desk.dispatch.run({ id: null, caller, input: { kind: 'button', token } }));
}

function ranOf(reply: { readonly message: Message } | null): Ran {
  if (reply === null) throw new Error('a command without an id was taken for one that ran before');
  const { message } = reply;
  const failed = message.tone === 'error';
  return { message, failed, words: failed ? wordsOf(message) : message.notice };
}

/** What came of it, for the next page to say. */
export function noticeOf({ failed, words }: Ran): Notice {
  return failed ? wrong(words) : { text: words, tone: 'done' };
}

/** The first button of an answer that runs this command. */
export function buttonFor({ items }: Message, command: string): CommandButton | null {
  for (const { blocks } of items)
    for (const block of blocks)
      for (const button of block.kind === 'buttons' ? block.buttons : [])
        if (button.kind === 'command' && button.command === command) return button;
  return null;
}

/** The texts and lists of a message as one paragraph. */
function wordsOf({ items }: Message): string {
  const lines = items.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'text' ? [block.inlines] : block.kind === 'list' ? block.entries : [],
    ),
  );
  return lines.map((line) => sentence(line.map(plain).join(''))).join(' ');
}

/** What is wrong with an option, under the label of its field instead of its name in chat. */
export function underLabel(words: string, labels: Readonly<Record<string, string>>): string {
  const [, name = '', rest = ''] = /^(\w+): (.*)$/s.exec(words) ?? [];
  const label = labels[name.toLowerCase()];
  return label === undefined ? words : `${label}: ${rest}`;
}

function plain(inline: Inline): string {
  if (inline.kind === 'own' || inline.kind === 'name') return inline.text;
  return inline.kind === 'link' ? inline.label : '';
}
