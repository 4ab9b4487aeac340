/** `pullquote quotes`, `ask` and others: the slash commands that are also verbs of the terminal. */
import type { Command as Program } from 'commander';
import type { Command } from '../core/commands/command.ts';
import { parseLine } from '../core/commands/dispatch/parse-line.ts';
import { verbs } from '../core/commands/verbs.ts';
import { type ReadingApp, withReadingApp } from '../reading-app.ts';
import { terminalCaller } from './caller.ts';
import { printMessage } from './print-message.ts';
import { areDrafts } from './programs/are-drafts.ts';
import { settingsOf, type Terminal, withSettings } from './terminal.ts';
import { writePictures } from './write-pictures.ts';

export function registerQuestions(program: Program, terminal: Terminal): void {
  for (const { name, summary, options, examples, draws } of verbs()) {
    const names = options.map((option) => option.name);
    const command = withSettings(program.command(name).argument('[words...]', wordsHelp(name)));
    for (const option of options)
      command.option(`--${option.name} <${option.name}>`, asHelp(option.description));
    if (draws) command.option('--out <file>', 'where to write the picture; it replaces a file of that name');
    command
      .description(asHelp(summary))
      .addHelpText('after', exampleText(examples))
      .action(async (words: readonly string[], given: Record<string, unknown>) => {
        if (name === 'check' && areDrafts(words)) {
          // Loaded here, because it reads documents with the whole engine.
          const { checkDrafts } = await import('./programs/check-drafts.ts');
          return checkDrafts(words, given, terminal);
        }
        const settings = settingsOf(given);
        await withReadingApp(settings, async (app) => {
          const reply = await app.dispatch.run({
            id: null,
            caller: terminalCaller(),
            input: { kind: 'options', command: name, options: optionsOf(app, name, words, names, given) },
          });
          if (reply === null) return;
          printMessage(app, terminal, settings, reply.message);
          if (draws) await writePictures(app.artist, terminal, reply.message, given['out']);
        });
      });
  }
}

function wordsHelp(name: string): string {
  const words = `what stands behind /${name} in a channel`;
  return name === 'check' ? `${words}, or drafts: .md, .html, .txt or .docx files` : words;
}

/** The examples behind a verb's help, as a person types them into a shell. */
function exampleText(examples: readonly string[]): string {
  if (examples.length === 0) return '';
  return ['', 'Examples:', ...examples.map((line) => `  pullquote ${shellLine(line)}`)].join('\n');
}

/** A question mark is a pattern for the shell, so a question stands in quotation marks. */
function shellLine(line: string): string {
  const [verb = '', ...words] = line.split(' ');
  const rest = words.join(' ');
  return /[?*'"]/.test(rest) ? `${verb} "${rest}"` : line;
}

/** A command's description in the style of the help: without capital and full stop. */
function asHelp(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`.replace(/\.$/, '');
}

/** `key:value` words and plain words, followed by the options with dashes. */
export function optionsOf(
  app: Pick<ReadingApp, 'commands'>,
  verb: string,
  words: readonly string[],
  names: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const command = app.commands.find(({ name }) => name === verb);
  const dashed = names.flatMap((name) => {
    const value = given[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  const { line, keyed } = command?.raw ? { line: words.join(' '), keyed: [] } : takeKeyed(command, words);
  const parsed = parseLine(`${verb} ${line}`, app.commands);
  const typed = parsed.kind === 'command' ? parsed.options : {};
  return { ...typed, ...Object.fromEntries(keyed), ...Object.fromEntries(dashed) };
}

/** The shell has removed the quotation marks of `speaker:"Xi Jinping"`, so one argument is one value. */
function takeKeyed(command: Command | undefined, words: readonly string[]) {
  const keys = Object.keys(command?.args.shape ?? {});
  const keyed: (readonly [string, string])[] = [];
  const rest: string[] = [];
  for (const word of words) {
    const colon = word.indexOf(':');
    const key = word.slice(0, Math.max(colon, 0)).toLowerCase();
    const value = word.slice(colon + 1).trim();
    const several = keys.some((other) => value.toLowerCase().includes(` ${other}:`));
    if (keys.includes(key) && /\s/.test(value) && !several && !/^["“«„']/.test(value))
      keyed.push([key, value]);
    else rest.push(word);
  }
  return { line: rest.join(' '), keyed };
}
