/** Completes a command line while it is typed: command names, then options, then their values. */
import type { Caller, Choice, Command, Dispatch } from '../command.ts';

/** Longer lines are not completed: nobody types them, and pasted text needs no help. */
const LONGEST_LINE = 500;
const MOST_CHOICES = 12;

/**
 * The lines that this one could become, best first; each value is a whole line. A leading slash stays, and a line without one
 * gets none.
 */
export async function completeLine(
  line: string,
  commands: readonly Command[],
  dispatch: Dispatch,
  caller: Caller,
): Promise<readonly Choice[]> {
  if (line.length > LONGEST_LINE) return [];
  const slash = line.startsWith('/') ? '/' : '';
  const text = line.slice(slash.length).trimStart();
  const offered = commands.filter((command) => !command.hidden);
  const named = namesFrom(text, offered).map((name) => ({ label: `/${name}`, value: `${slash}${name} ` }));
  if (!/\s/.test(text)) return named.slice(0, MOST_CHOICES);

  const known = dispatch.declared({ kind: 'text', text }).command;
  const command = offered.find(({ name }) => name === known);
  if (command === undefined) return named.slice(0, MOST_CHOICES);
  const begun = { command, head: slash, text };
  const values = await valuesFor(begun, dispatch, caller);
  const names = named.filter(({ value }) => value.trim() !== line.trim());
  return [...names, ...values, ...optionsFor(begun)].slice(0, MOST_CHOICES);
}

interface Begun {
  readonly command: Command;
  /** The slash, where there is one. */
  readonly head: string;
  readonly text: string;
}

/** Commands whose names begin with the typed text. */
function namesFrom(text: string, commands: readonly Command[]): readonly string[] {
  const typed = text.toLowerCase().replace(/\s+/g, ' ');
  return commands.map(({ name }) => name).filter((name) => name.startsWith(typed));
}

/** `speaker:"Xi Jin` at the end of a line: the key, what is typed of the value, and where the value begins. */
const LAST_OPTION = /(?:^|\s)([a-z]+):\s?(?:["“]([^"“”]*)|(\S*))$/;

/** Values of the option that is being typed, or of the one that bare text fills. */
async function valuesFor(begun: Begun, dispatch: Dispatch, caller: Caller): Promise<readonly Choice[]> {
  const { command, head, text } = begun;
  const option = LAST_OPTION.exec(text);
  const key = option?.[1];
  if (option !== null && key !== undefined && Object.hasOwn(command.args.shape, key)) {
    const typed = option[2] ?? option[3] ?? '';
    const before = text.slice(0, option.index + option[0].indexOf(key));
    const choices = await dispatch.suggest(command.name, key, typed, caller);
    return choices.map(({ label, value }) => ({ label, value: `${head}${before}${key}:${grouped(value)} ` }));
  }
  const typed = restOf(begun);
  if (command.bare === undefined || command.raw || typed.includes(':')) return [];
  const choices = await dispatch.suggest(command.name, command.bare, typed, caller);
  const before = text.slice(0, text.length - typed.length);
  return choices.map(({ label, value }) => ({ label, value: `${head}${before}${value} ` }));
}

/** Options not used yet whose name begins with the last word. */
function optionsFor({ command, head, text }: Begun): readonly Choice[] {
  const word = /\S*$/.exec(text)?.[0] ?? '';
  const before = text.slice(0, text.length - word.length);
  return Object.keys(command.args.shape)
    .filter((key) => key.startsWith(word.toLowerCase()) && !text.includes(`${key}:`))
    .filter((key) => key !== command.bare && !command.unlisted?.includes(key))
    .map((key) => ({ label: `${key}:`, value: `${head}${before}${key}:` }));
}

/** What stands after the command's own words. */
function restOf({ command, text }: Begun): string {
  const words = text.toLowerCase().startsWith(`${command.name} `) ? command.name.length : text.search(/\s/);
  return text.slice(words).trimStart();
}

/** A value of several words stands between marks, so that it is read as one. */
function grouped(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value;
}
