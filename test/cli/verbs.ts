/** Runs a verb in this process, in a folder of its own, and gives back what it printed. */
import { Readable, Writable } from 'node:stream';
import { Command } from 'commander';
import type { Terminal } from '../../src/cli/terminal.ts';
import { describeError as explained } from '../../src/cli/terminal.ts';

export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

type Register = (program: Command, terminal: Terminal) => void | Promise<void>;

/** @param stdin what is piped in. */
export async function run(register: Register, words: readonly string[], stdin = ''): Promise<Ran> {
  let out = '';
  let err = '';
  const sink = (take: (text: string) => void) =>
    new Writable({
      write(chunk, _encoding, done) {
        take(String(chunk));
        done();
      },
    });
  const terminal: Terminal = {
    stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
    stdout: sink((text) => {
      out += text;
    }),
    stderr: sink((text) => {
      err += text;
    }),
    interactive: false,
    print: (text) => {
      out += `${text}\n`;
    },
    printJson: (value) => {
      out += `${JSON.stringify(value)}\n`;
    },
    warn: (text) => {
      err += `${text}\n`;
    },
    exitCode: 0,
  };
  const program = new Command('pullquote').exitOverride();
  await register(program, terminal);
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    err += `${explained(error, false)}\n`;
    terminal.exitCode = 1;
  }
  return { out, err, code: terminal.exitCode };
}
