/** Questions on the terminal, line by line: they work in every terminal, and with a screen reader. */
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { UserError } from '../../core/base/errors.ts';
import type { Terminal } from '../terminal.ts';

export interface Prompts {
  /** The answer; the fallback for an empty one. Asked again while `wrong` says what is wrong with it. */
  text(question: string, options?: TextOptions): Promise<string>;
  /** Nothing of the answer is shown. */
  secret(question: string, options?: Pick<TextOptions, 'wrong'>): Promise<string>;
  confirm(question: string, fallback: boolean): Promise<boolean>;
  close(): void;
}

export interface TextOptions {
  readonly fallback?: string;
  readonly wrong?: (answer: string) => string | null;
}

/** @throws {UserError} from every question once the person ends it (Ctrl+C or Ctrl+D). */
export function openPrompts({ stdin, stdout, warn }: Pick<Terminal, 'stdin' | 'stdout' | 'warn'>): Prompts {
  let muted = false;
  const shown = new Writable({
    write: (chunk: Uint8Array, _encoding, done) => {
      if (!muted) stdout.write(chunk);
      done();
    },
  });
  const reader = createInterface({ input: stdin, output: shown, terminal: true, historySize: 0 });
  /** Lines that were typed or pasted before they were asked for. */
  const typed: string[] = [];
  let waiting: PromiseWithResolvers<string> | null = null;
  let ended = false;
  reader.on('line', (line) => {
    if (waiting === null) typed.push(line);
    else waiting.resolve(line);
    waiting = null;
  });
  reader.on('SIGINT', () => reader.close());
  reader.on('close', () => {
    ended = true;
    waiting?.reject(stopped());
  });

  const line = async (question: string, hidden: boolean): Promise<string> => {
    stdout.write(question);
    reader.setPrompt(question);
    const early = typed.shift();
    if (early !== undefined) return early.trim();
    if (ended) throw stopped();
    const answer = Promise.withResolvers<string>();
    waiting = answer;
    muted = hidden;
    try {
      return (await answer.promise).trim();
    } finally {
      waiting = null;
      muted = false;
      if (hidden || ended) stdout.write('\n');
    }
  };
  const ask = async (
    question: string,
    { fallback, wrong }: TextOptions,
    hidden: boolean,
  ): Promise<string> => {
    for (;;) {
      const answer = (await line(question, hidden)) || (fallback ?? '');
      const problem = wrong?.(answer) ?? null;
      if (problem === null) return answer;
      warn(problem);
    }
  };
  return {
    text: (question, options = {}) =>
      ask(
        `${question}${options.fallback === undefined || options.fallback === '' ? '' : ` [${options.fallback}]`}: `,
        options,
        false,
      ),
    secret: (question, options = {}) => ask(`${question} (not shown): `, options, true),
    confirm: async (question, fallback) => {
      const answer = await ask(
        `${question} [${fallback ? 'Y/n' : 'y/N'}] `,
        { wrong: (given) => (/^(y(es)?|no?)?$/i.test(given) ? null : 'Type y or n.') },
        false,
      );
      return answer === '' ? fallback : /^y/i.test(answer);
    },
    close: () => reader.close(),
  };
}

const stopped = (): UserError =>
  new UserError('Stopped. What was confirmed is kept.', 'Run `pullquote setup` again to go on.');
