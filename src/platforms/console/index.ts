/** The console: a prompt for commands, and a destination that prints to the terminal. */
import type { Readable, Writable } from 'node:stream';
import type { Message } from '../../core/messages/message.ts';
import type { Log, Platform } from '../../core/ports/ports.ts';
import { callerOf } from './commands.ts';
import { USUAL } from './limits.ts';
import { type PaintOptions, paint } from './paint.ts';
import { openPrompt, type Prompt } from './receive.ts';
import { linesOfMessage, render } from './render.ts';
import { writeDelivery } from './send.ts';

export interface ConsoleDeps {
  readonly input: Readable;
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly log: Log;
  /** Called when the person leaves the prompt. */
  readonly onClose?: () => void;
}

/** The text of a message, for verbs that print one. It has no buttons, because no prompt follows. */
export function consoleText(message: Message, options: PaintOptions): string {
  return paint(linesOfMessage(message, here()), options).trimEnd();
}

export function createConsole({ input, output, log, onClose = () => undefined }: ConsoleDeps): Platform {
  const { locale, timezone } = here();
  const caller = callerOf(locale, timezone);
  let prompt: Prompt | null = null;
  const options = (): PaintOptions => ({ colour: output.isTTY === true, width: output.columns || USUAL });

  return {
    name: 'console',
    render: (message, wanted) => [render(message, { ...here(), ...wanted })],
    send: async ({ to, payload, key }) =>
      writeDelivery(output, payload, { channel: to.address, message: key }, options()),
    // Nothing printed can be looked up, and printing it again is harmless.
    find: () => Promise.resolve('absent'),
    edit: async (ref, payload) => writeDelivery(output, payload, ref, options()),
    inspect: () => Promise.resolve([]),
    diagnose: () => Promise.resolve([]),
    ready: () => true,
    notifyOwner: async (_, message) =>
      writeDelivery(output, render(message, here()), { channel: 'owner', message: 'notice' }, options()),
    start(commands, dispatch) {
      prompt = openPrompt({
        input,
        output,
        log,
        caller,
        commands,
        dispatch,
        onClose,
        show(message) {
          const payload = render(message, { locale, timezone });
          output.write(`${paint(payload.lines, options())}\n`);
          return payload.buttons;
        },
      });
      return Promise.resolve();
    },
    stop() {
      prompt?.close();
      prompt = null;
      return Promise.resolve();
    },
  };
}

/** The language and time zone of this machine. */
function here(): { readonly locale: string; readonly timezone: string } {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { locale, timezone: timeZone };
}
