/**
 * Names and descriptions of commands and options in other languages, from the catalogues, by Discord's locale codes. What a language
 * does not name stays English.
 */

import { Locale } from 'discord-api-types/v10';
import type { Catalogue } from '../../../core/wording/catalogue.ts';
import type { CommandNames } from '../../../core/wording/command-names.ts';
import { english, wordingFor } from '../../../core/wording/index.ts';

type Localized<Key extends string> = { readonly [K in Key]?: Readonly<Record<string, string>> };

/** The name of a command or a group of commands. */
export function translatedCommand(name: string): Localized<'name_localizations'> {
  return namesBy(({ commands }) => commands[name]);
}

export function translatedOption(command: string, option: string): Localized<'name_localizations'> {
  return namesBy(({ options }) => options[`${command} ${option}`] ?? options[option]);
}

export function translatedMenu(label: string): Localized<'name_localizations'> {
  return namesBy(({ menu }) => menu[label]);
}

/** A description and, by locale, what other catalogues say for it. */
export function described(
  describe: (wording: Catalogue) => string,
): { readonly description: string } & Localized<'description_localizations'> {
  const description = describe(english);
  const others = Object.values(Locale).flatMap((locale) => {
    const text = describe(wordingFor(locale));
    return text === description ? [] : [[locale, text] as const];
  });
  return {
    description,
    ...(others.length === 0 ? {} : { description_localizations: Object.fromEntries(others) }),
  };
}

function namesBy(find: (names: CommandNames) => string | undefined): Localized<'name_localizations'> {
  // docs/reference.mdx, "Locales".
  const found = Object.values(Locale).flatMap((locale) => {
    const name = find(wordingFor(locale).commandNames);
    return name === undefined ? [] : [[locale, name] as const];
  });
  return found.length === 0 ? {} : { name_localizations: Object.fromEntries(found) };
}
