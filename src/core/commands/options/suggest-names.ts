/** Completes names while they are typed, from the index in memory. */
import { shorten } from '../../base/shorten.ts';
import type { NameKind } from '../../names/name-directory.ts';
import type { Caller, Choice } from '../command.ts';
import type { CommandDeps } from '../deps.ts';

/** As many as a menu of Slack shows; the dispatch gives other platforms fewer. */
export const MOST_SUGGESTED = 100;

export async function suggestNames(
  deps: Pick<CommandDeps, 'directory'>,
  which: NameKind,
  written: string,
  caller: Caller,
): Promise<readonly Choice[]> {
  const nameIndex = await deps.directory.nameIndex(caller.scope, which);
  return nameIndex.suggest(written, MOST_SUGGESTED).map(({ name, keys: [key], aliases: [title] }) => {
    if (which === 'digests') return { label: shorten(title ?? name, 100), value: name };
    // A headline that is cut would be searched for by its words; its story's id leads to it.
    const value = which === 'stories' && name.length > 100 && key !== undefined ? key : shorten(name, 100);
    return { label: shorten(name, 100), value };
  });
}
