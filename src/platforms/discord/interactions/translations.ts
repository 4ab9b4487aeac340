/**
 * Names of commands and options in other languages, as people type them on Discord. What is not named here stays English; the
 * descriptions come from the catalogue of the language.
 */

import { Locale } from 'discord-api-types/v10';
import type { Catalogue } from '../../../core/wording/catalogue.ts';
import { english, wordingFor } from '../../../core/wording/index.ts';

/** Names in lower case, without spaces. */
interface Names {
  /** Commands and groups of commands. */
  readonly commands: Readonly<Record<string, string>>;
  /** By the option's name or, where a command means something else by it, `command option`. */
  readonly options: Readonly<Record<string, string>>;
  /** Entries in the menu of a message. */
  readonly menu: Readonly<Record<string, string>>;
}

const german: Names = {
  commands: {
    quotes: 'zitate',
    context: 'kontext',
    ask: 'frage',
    check: 'prüfen',
    story: 'ereignis',
    speakers: 'personen',
    export: 'ausgeben',
    'export quotes': 'zitate',
    digest: 'überblick',
    'digest show': 'zeigen',
    'digest list': 'liste',
    'digest history': 'verlauf',
    'digest corrections': 'korrekturen',
    'digest why': 'warum',
    'digest publish': 'ausgabe',
    'digest resend': 'nochmal',
    'digest cancel': 'zurücknehmen',
    sources: 'quellen',
    'sources list': 'liste',
    'sources add': 'hinzufügen',
    'sources test': 'testen',
    'sources set': 'einstellen',
    'sources pause': 'pausieren',
    'sources resume': 'fortsetzen',
    'sources remove': 'entfernen',
    subscribe: 'abonnieren',
    unsubscribe: 'abbestellen',
    follow: 'folgen',
    unfollow: 'entfolgen',
    'pullquote setup': 'einrichten',
    'pullquote status': 'stand',
    'pullquote hours': 'zeiten',
    'pullquote filter': 'eingrenzen',
    'pullquote test': 'test',
    'pullquote pause': 'pausieren',
    'pullquote resume': 'fortsetzen',
    'pullquote remove': 'entfernen',
    'pullquote permissions': 'rechte',
    'pullquote forget': 'vergessen',
    help: 'hilfe',
  },
  options: {
    speaker: 'person',
    about: 'über',
    source: 'medium',
    since: 'seit',
    until: 'bis',
    kind: 'art',
    modality: 'aussage',
    format: 'format',
    topic: 'thema',
    question: 'frage',
    words: 'worte',
    story: 'ereignis',
    name: 'name',
    keep: 'behalten',
    include: 'nur',
    exclude: 'ohne',
    people: 'personen',
    sections: 'ressorts',
    languages: 'sprachen',
    minwords: 'mindestens',
    fulltext: 'volltext',
    retention: 'frist',
    latest: 'neueste',
    'sources add name': 'name',
    item: 'beitrag',
    delivery: 'post',
    edition: 'ausgabe',
    digest: 'überblick',
    time: 'uhrzeit',
    timezone: 'zeitzone',
    days: 'tage',
    channel: 'kanal',
    pace: 'takt',
    quiet: 'ruhe',
    holidays: 'feiertage',
    language: 'sprache',
    speakers: 'personen',
    topics: 'themen',
    sources: 'medien',
    url: 'adresse',
  },
  menu: {
    'Check quotes': 'Zitate prüfen',
  },
};

/** By Discord's locale codes. docs/reference.mdx, "Locales". */
export const NAMES: Readonly<Record<string, Names>> = { de: german };

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

function namesBy(find: (names: Names) => string | undefined): Localized<'name_localizations'> {
  const found = Object.entries(NAMES).flatMap(([locale, names]) => {
    const name = find(names);
    return name === undefined ? [] : [[locale, name] as const];
  });
  return found.length === 0 ? {} : { name_localizations: Object.fromEntries(found) };
}
