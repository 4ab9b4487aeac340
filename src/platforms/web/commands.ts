/** How the web page runs commands by links. */
import type { Command } from '../../core/commands/command.ts';

/**
 * A link can be followed by a prefetching browser or a foreign page, so what it runs must change nothing; anything else is asked to be
 * confirmed first. What is no command is answered with the nearest one.
 */
export function readsOnly(name: string | null, commands: readonly Command[]): boolean {
  return name === null || commands.some((command) => command.name === name && command.reads === true);
}

/** What a newcomer without the operator's cookie may run: what reads, and is for anyone. What is no command is answered with the nearest one. */
export function isForAnyone(name: string | null, commands: readonly Command[]): boolean {
  const command = commands.find((each) => each.name === name);
  return command === undefined || (command.reads === true && command.audience === 'anyone');
}

/** A command line in the address of a page that runs it. */
export function linkTo(line: string): string {
  return `/command?text=${encodeURIComponent(line)}`;
}

/** One option of a command line, its value between marks where it has several words. */
export function optionText(key: string, value: string): string {
  return /[\s"“”]/.test(value) ? `${key}:"${value.replace(/["“”]/g, '')}"` : `${key}:${value}`;
}
