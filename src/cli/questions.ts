/** `pullquote quotes`, `context`, `ask`, `check`, `story`, `speakers`: the slash commands from the terminal. */
import type { Command as Program } from 'commander';
import { type App, withApp } from '../app.ts';
import type { Command } from '../core/commands/command.ts';
import { parseLine } from '../core/commands/parse-line.ts';
import { terminalCaller } from './caller.ts';
import { printMessage } from './print-message.ts';
import { settingsOf, type Terminal, withSettings } from './terminal.ts';

/** Each verb with the options that can also be written `--option value`. */
const VERBS = {
  quotes: ['speaker', 'about', 'source', 'since', 'until', 'kind'],
  context: ['topic'],
  ask: ['question'],
  check: ['words', 'speaker'],
  story: ['story'],
  speakers: ['source', 'since'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const DESCRIPTIONS: Readonly<Record<keyof typeof VERBS, string>> = {
  quotes: 'dated verbatim quotes: speaker:Putin since:7d, or --speaker Putin',
  context: 'what a reader needs beside a story or quote',
  ask: 'a question, answered by stored evidence alone',
  check: 'is this a real quote? words, or a whole message',
  story: 'one event, as its outlets tell it',
  speakers: 'who is quoted most',
};

export function registerQuestions(program: Program, terminal: Terminal): void {
  for (const [verb, options] of Object.entries(VERBS)) {
    const command = withSettings(program.command(verb).argument('[words...]', 'as after the slash command'));
    for (const option of options) command.option(`--${option} <${option}>`);
    command
      .description(DESCRIPTIONS[verb as keyof typeof VERBS])
      .action(async (words: readonly string[], given: Record<string, unknown>) => {
        const settings = settingsOf(given);
        await withApp(settings, async (app) => {
          const reply = await app.dispatch.run({
            id: null,
            caller: terminalCaller(),
            input: { kind: 'options', command: verb, options: optionsOf(app, verb, words, options, given) },
          });
          if (reply !== null) printMessage(app, terminal, settings, reply.message);
        });
      });
  }
}

/** `key:value` words and bare ones, then what was given with dashes. */
export function optionsOf(
  app: Pick<App, 'commands'>,
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

/** The shell has taken the marks off `speaker:"Xi Jinping"`: the argument's edges are the group's. */
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
