/** Prints a message at the terminal: as lines, or its data as JSON; an error goes to stderr. */
import type { App } from '../app.ts';
import type { Message } from '../core/messages/message.ts';
import type { Settings, Terminal } from './terminal.ts';

/** Columns where the window does not say. */
const WIDTH = 80;

export function say(app: Pick<App, 'text'>, terminal: Terminal, settings: Settings, message: Message): void {
  if (message.tone === 'error') {
    terminal.warn(app.text(withoutButtons(message), { colour: false, width: WIDTH }).trim());
    terminal.exitCode = 1;
    return;
  }
  if (settings.format === 'json') {
    terminal.printJson(message.data);
    return;
  }
  const { isTTY, columns } = terminal.stdout;
  terminal.print(app.text(withoutButtons(message), { colour: isTTY === true, width: columns ?? WIDTH }));
}

/** A verb's output can't be pressed. */
function withoutButtons(message: Message): Message {
  const items = message.items
    .map(({ blocks }) => ({ blocks: blocks.filter(({ kind }) => kind !== 'buttons') }))
    .filter(({ blocks }) => blocks.length > 0);
  return { ...message, items };
}
