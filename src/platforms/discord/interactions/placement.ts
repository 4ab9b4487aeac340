/**
 * Where Discord lists a command. It hides whole commands, never subcommands: what is for managers stands under `/pullquote`, which only
 * they see, and what anybody may use of that stands under `/my` as well.
 */
import type { Command } from '../../../core/commands/command.ts';

/** The words that a person picks: `['pullquote', 'digest', 'publish']`. The first is the command that Discord knows. */
export type Path = readonly [string, ...(readonly string[])];

const MANAGERS = 'pullquote';
const OWN = 'my';

/** All places of a command, the one to tell people first. */
export function pathsOf(command: Command, commands: readonly Command[]): readonly Path[] {
  const [head = '', ...rest] = command.name.split(' ');
  const path: Path = [head, ...rest];
  if (head === MANAGERS && rest.length > 0)
    return command.audience === 'managers' ? [path] : [path, [OWN, ...rest]];
  const mixed = commands.some(
    ({ name, audience, hidden }) => hidden !== true && audience === 'anyone' && name.startsWith(`${head} `),
  );
  return command.audience === 'managers' && rest.length > 0 && mixed ? [[MANAGERS, ...path]] : [path];
}

/** The command at a path that a person picked. */
export function commandAt(path: readonly string[]): string {
  const [head, ...rest] = path;
  if (head === OWN && rest.length > 0) return [MANAGERS, ...rest].join(' ');
  return (head === MANAGERS && rest.length > 1 ? rest : path).join(' ');
}
