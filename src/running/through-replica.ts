/** Lets commands that only answer read from the replica, and remembers who used one that changes something. */

import type { Caller, Command } from '../core/commands/command.ts';
import type { ReadReplica } from '../core/ports/read-replica.ts';

/** A workspace's settings belong to all of its members; outside of one, each person has their own. */
const whoOf = ({ workspace, platform, user }: Caller): string => workspace ?? `${platform}:user:${user}`;

/** @param answers the names of those that only read */
export function throughReplica(
  commands: readonly Command[],
  answers: ReadonlySet<string>,
  replica: ReadReplica | null,
): readonly Command[] {
  if (replica === null) return commands;
  return commands.map((command) => {
    const through = (caller: Caller, work: () => ReturnType<Command['run']>): ReturnType<Command['run']> =>
      answers.has(command.name)
        ? replica.reading(whoOf(caller), work)
        : replica.changing(caller.scope.kind === 'operator' ? null : whoOf(caller), work);
    const { onFile } = command;
    return {
      ...command,
      run: (args, caller) => through(caller, () => command.run(args, caller)),
      ...(onFile === undefined
        ? {}
        : {
            onFile: {
              ...onFile,
              run: (files, given, caller) => through(caller, () => onFile.run(files, given, caller)),
            },
          }),
    };
  });
}
