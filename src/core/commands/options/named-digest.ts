/** Which digest a command means: by the name that was written, or the only one there is. */

import type { Caller } from '../command.ts';
import type { CommandDeps } from '../deps.ts';
import { chooseName } from './choose-name.ts';

export function namedDigest(
  deps: Pick<CommandDeps, 'directory' | 'store' | 'show'>,
  command: string,
  written: string,
  caller: Caller,
) {
  return chooseName(deps, { command, field: 'name', nameIndex: 'digests', args: { name: written }, caller });
}

/** With a single digest its name need not be said. */
export async function onlyDigest(
  { show }: Pick<CommandDeps, 'show'>,
  { scope }: Caller,
): Promise<string | null> {
  const [first, second] = await show.list(scope);
  return first !== undefined && second === undefined ? first.name : null;
}
