/** What a person is told of an option: the command's own sentence, else the one that several commands share. */
import type { Catalogue } from '../../wording/catalogue.ts';
import type { Command } from '../command.ts';

/** Empty where nothing is said: of what only buttons carry. */
export function optionText({ text }: Pick<Command, 'text'>, option: string, wording: Catalogue): string {
  const shared: Readonly<Record<string, string>> = wording.option;
  return text(wording).options?.[option] ?? shared[option] ?? '';
}
