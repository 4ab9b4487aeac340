/** What a verb needs from its process: streams, settings, and a way to fail. */
import type { Readable, Writable } from 'node:stream';
import type { Command } from 'commander';
import { reasonOf, StoreFailureError, UserError } from '../core/base/errors.ts';
import { neutralDirection } from '../core/text/direction-controls.ts';
import { writtenJson } from '../core/verdicts/written-json.ts';

/** Options that every verb takes. */
export interface CliSettings {
  /** `config/pullquote.yaml` by default. */
  readonly config: string;
  readonly digests: string;
  readonly data: string;
  readonly format: 'text' | 'json';
}

export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Whether a person sits at the terminal and can answer. */
  readonly interactive: boolean;
  /** Writes lines to stdout. */
  print(text: string): void;
  /** One JSON value on stdout. */
  printJson(value: unknown): void;
  /** Writes a line to stderr. */
  warn(text: string): void;
  /** The exit code of the process; a verb sets it when part of its work failed. */
  exitCode: 0 | 1 | 2;
}

export function createTerminal(
  process: Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'exit'>,
): Terminal {
  // A reader such as `head` closes the pipe when it has enough: that ends the work and is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    interactive: process.stdin.isTTY === true && process.stdout.isTTY === true,
    print: (text) => {
      process.stdout.write(`${neutralDirection(text)}\n`);
    },
    printJson: (value) => {
      process.stdout.write(writtenJson(value));
    },
    warn: (text) => {
      process.stderr.write(`${neutralDirection(text)}\n`);
    },
    exitCode: 0,
  };
}

/** Adds the options that every verb has. */
export function withSettings(command: Command): Command {
  return command
    .option('--config <file>', 'the configuration', 'config/pullquote.yaml')
    .option('--digests <folder>', 'the digest definitions', 'digests')
    .option('--data <folder>', 'where pullquote.db lies; created when missing', 'data')
    .option('--format <format>', 'text or json', 'text');
}

/**
 * Reads those options.
 * @throws {UserError} when the format is neither text nor json.
 */
export function settingsOf(options: Readonly<Record<string, unknown>>): CliSettings {
  const text = (key: string, fallback: string): string => {
    const value = options[key];
    return typeof value === 'string' ? value : fallback;
  };
  const format = text('format', 'text');
  if (format !== 'text' && format !== 'json')
    throw new UserError(`--format takes text or json, not ${format}`);
  return {
    config: text('config', 'config/pullquote.yaml'),
    digests: text('digests', 'digests'),
    data: text('data', 'data'),
    format,
  };
}

/** The error for stderr: message and remedy, or a fault with its stack when debugging. */
export function describeError(error: unknown, debug: boolean): string {
  if (error instanceof UserError || error instanceof StoreFailureError)
    return error.remedy === null ? error.message : `${error.message}\n${error.remedy}`;
  const stack = debug && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  return `Something broke: ${reasonOf(error)}${stack}`;
}
