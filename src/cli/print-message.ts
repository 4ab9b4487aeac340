/** Prints a message at the terminal as text or JSON; an error goes to stderr. */

import { own } from '../core/messages/blocks.ts';
import type { Block, Button, Inline, Message } from '../core/messages/message.ts';
import type { ReadingApp } from '../reading-app.ts';
import type { CliSettings, Terminal } from './terminal.ts';

/** Columns when the window's width is unknown. */
const WIDTH = 80;

export function printMessage(
  app: Pick<ReadingApp, 'text'>,
  terminal: Terminal,
  settings: CliSettings,
  message: Message,
): void {
  if (message.tone === 'error') {
    terminal.warn(app.text(typable(message), { colour: false, width: WIDTH }).trim());
    terminal.exitCode = 1;
    return;
  }
  if (settings.format === 'json') {
    terminal.printJson(message.data);
    return;
  }
  const { isTTY, columns } = terminal.stdout;
  terminal.print(app.text(typable(message), { colour: isTTY === true, width: columns ?? WIDTH }));
}

/** Replaces buttons that would answer (another page, one of several names) by the command to type. */
function typable(message: Message): Message {
  const items = message.items
    .map(({ blocks }) => ({ blocks: blocks.flatMap(typed) }))
    .filter(({ blocks }) => blocks.length > 0);
  return { ...message, items };
}

function typed(block: Block): readonly Block[] {
  if (block.kind !== 'buttons') return [block];
  const entries = block.buttons.flatMap((button) => (replaces(button) ? [entryOf(button)] : []));
  return entries.length === 0 ? [] : [{ kind: 'list', ordered: false, entries }];
}

type CommandButton = Extract<Button, { kind: 'command' }>;

function replaces(button: Button): button is CommandButton {
  return button.kind === 'command' && button.answer === 'replace';
}

function entryOf({ label, command, args }: CommandButton): readonly Inline[] {
  const words = Object.entries(args).map(([key, value]) => quoted(`${key}:${value}`));
  return [
    { kind: 'name', text: label },
    own(': '),
    { kind: 'name', text: ['pullquote', command, ...words].join(' '), style: 'code' },
  ];
}

/** Quotes a word for the shell. */
function quoted(word: string): string {
  return /^[\w:.,@/-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
