/** How the web page runs commands by links. */
import type { Command } from '../../core/commands/command.ts';

/**
 * Whether a link may run the command at once. A prefetching browser or a foreign page can follow a link, so it must
 * change nothing; other commands are confirmed first. An unknown command is answered with the nearest one.
 */
export function readsOnly(name: string | null, commands: readonly Command[]): boolean {
  return name === null || commands.some((command) => command.name === name && command.reads === true);
}

/**
 * Whether a newcomer without the operator's cookie may run it: it only reads and is for everybody. An unknown command
 * is answered with the nearest one.
 */
export function isForAnyone(name: string | null, commands: readonly Command[]): boolean {
  const command = commands.find((each) => each.name === name);
  return command === undefined || (command.reads === true && command.audience === 'anyone');
}

/** The address of the page that runs a command line. */
export function linkTo(line: string): string {
  return `/command?text=${encodeURIComponent(line)}`;
}

/** One option of a command line; a value of several words gets quotation marks. */
export function optionText(key: string, value: string): string {
  return /[\s"“”]/.test(value) ? `${key}:"${value.replace(/["“”]/g, '')}"` : `${key}:${value}`;
}
