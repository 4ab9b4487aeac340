/** Completes names while they are typed, from the index in memory. */
import { shorten } from '../base/shorten.ts';
import type { NameKind } from '../names/name-directory.ts';
import type { Caller, Choice } from './command.ts';
import type { CommandDeps } from './deps.ts';

export async function suggestNames(
  deps: Pick<CommandDeps, 'directory'>,
  which: NameKind,
  written: string,
  caller: Caller,
): Promise<readonly Choice[]> {
  const nameIndex = await deps.directory.nameIndex(caller.scope, which);
  return nameIndex.suggest(written, 25).map((entry) => {
    const value = shorten(entry.name, 100);
    return { label: value, value };
  });
}
