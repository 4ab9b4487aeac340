/** A command's own sentences: English stands in the command's file, other languages in their catalogues, under its name. */

import type { DeepReadonly } from '../base/deep-readonly.ts';
import type { Catalogue } from './catalogue.ts';
import { mergeInto } from './merge-into.ts';

/** What every command says; the rest is its own. */
export interface CommandSentences {
  /** One sentence, at most 100 characters. */
  readonly summary: string;
  /** What each option takes, by its name. Absent: what `option` of the catalogue says of that name. */
  readonly options?: Readonly<Record<string, string>>;
}

export interface CommandText<
  Name extends string = string,
  Sentences extends CommandSentences = CommandSentences,
> {
  (wording: Catalogue): DeepReadonly<Sentences>;
  readonly command: Name;
}

/** @param command its name: where another language's catalogue has its sentences */
export function commandText<const Name extends string, Sentences extends CommandSentences>(
  command: Name,
  english: Sentences,
): CommandText<Name, Sentences> {
  const merged = new WeakMap<Catalogue, DeepReadonly<Sentences>>();
  const text = (wording: Catalogue): DeepReadonly<Sentences> => {
    const before = merged.get(wording);
    if (before !== undefined) return before;
    const made = mergeInto(english, wording.commands[command]) as DeepReadonly<Sentences>;
    merged.set(wording, made);
    return made;
  };
  return Object.assign(text, { command });
}
