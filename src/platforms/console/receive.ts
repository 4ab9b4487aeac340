/** The prompt: reads commands with tab completion, and the numbers of buttons. */
import { createInterface, type Interface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { reasonOf } from '../../core/base/errors.ts';
import type {
  Caller,
  Command,
  Declared,
  Dispatch,
  FormField,
  Invocation,
} from '../../core/commands/command.ts';
import { completeLine } from '../../core/commands/dispatch/complete-line.ts';
import type { Message } from '../../core/messages/message.ts';
import type { Log } from '../../core/ports/ports.ts';
import type { Catalogue } from '../../core/wording/catalogue.ts';
import { wordingFor } from '../../core/wording/index.ts';
import { isLeaving, readNumber } from './commands.ts';
import { harmless } from './paint.ts';
import type { ConsoleButton } from './payload.ts';

export interface PromptDeps {
  readonly input: Readable;
  readonly output: Writable & { readonly isTTY?: boolean };
  readonly log: Log;
  readonly caller: Caller;
  readonly commands: readonly Command[];
  readonly dispatch: Dispatch;
  /** Prints a message and returns the actions of its numbers. */
  show(message: Message): readonly ConsoleButton[];
  /** Called when the person leaves. */
  onClose(): void;
}

export interface Prompt {
  close(): void;
}

type Input = Invocation['input'];

export function openPrompt(deps: PromptDeps): Prompt {
  const { commands, dispatch, caller, output, log } = deps;
  const { prompt: said } = wordingFor(caller.locale);
  let buttons: readonly ConsoleButton[] = [];
  let closed = false;

  const readline = createInterface({
    input: deps.input,
    output,
    prompt: '› ',
    terminal: output.isTTY === true,
    completer: async (line: string): Promise<[string[], string]> => {
      const choices = await completeLine(line, commands, dispatch, caller);
      return [choices.map(({ value }) => value), line];
    },
  });

  async function run(input: Input): Promise<void> {
    const declared = dispatch.declared(input);
    const asked = declared.form === null ? input : await askForm(readline, declared, input, caller);
    const reply = await dispatch.run({ id: null, caller, input: asked });
    if (reply !== null) buttons = deps.show(reply.message);
  }

  async function take(line: string): Promise<void> {
    const typed = line.trim();
    if (typed === '') return;
    if (isLeaving(typed)) return readline.close();
    const number = readNumber(typed);
    if (number === null) return run({ kind: 'text', text: typed });
    const button = buttons[number - 1];
    if (button === undefined) {
      output.write(`${said.noNumber(number)}\n`);
    } else if ('url' in button) {
      output.write(`${harmless(button.url)}\n`);
    } else {
      await run({ kind: 'button', token: button.token });
    }
  }

  // One line after another in the order typed, also when lines are pasted.
  let last = Promise.resolve();
  readline.on('line', (line) => {
    last = last
      .then(() => take(line))
      .catch((error: unknown) => {
        log.error('the prompt broke', { reason: reasonOf(error) });
        output.write(`${said.broken}\n`);
      })
      .then(() => {
        if (!closed) readline.prompt();
      });
  });
  // In raw mode Ctrl-C is a key, not a signal.
  readline.on('SIGINT', () => readline.close());
  readline.on('close', () => {
    closed = true;
    void last.then(deps.onClose);
  });
  readline.prompt();

  return { close: () => readline.close() };
}

/** Questions of one form; no terminal limits them. */
const MOST_FIELDS = 100;

/** Asks for a form's fields one by one; an empty answer takes the default. */
async function askForm(
  readline: Interface,
  declared: Declared,
  input: Input,
  caller: Caller,
): Promise<Input> {
  const answers: Record<string, string> = {};
  for (const field of (await declared.form?.fields(caller, MOST_FIELDS)) ?? []) {
    const typed = (await readline.question(questionOf(field, wordingFor(caller.locale)))).trim();
    const answer = typed === '' ? (field.initial ?? '') : typed;
    if (answer !== '') answers[field.name] = answer;
  }
  if (input.kind === 'button') return { ...input, answers };
  return {
    kind: 'options',
    command: declared.command ?? '',
    options: { ...declared.form?.given, ...answers },
  };
}

function questionOf({ label, hint, initial, choices, required }: FormField, { prompt }: Catalogue): string {
  const notes = [
    ...(hint === undefined ? [] : [hint]),
    ...(choices === undefined ? [] : [prompt.oneOf(choices.map(({ value }) => value).join(', '))]),
    ...(initial === undefined ? [] : [prompt.initial(initial)]),
    ...(required || initial !== undefined ? [] : [prompt.optional]),
  ];
  return harmless(`${label}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}: `);
}
