/** The languages, beside English, in which the engine tells who speaks. A language is one file and one line here. */
import { danish } from './da.ts';
import { german } from './de.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { type LanguageRules, type LanguageWords, languageRules } from './language-rules.ts';
import { dutch } from './nl.ts';
import { norwegian } from './no.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { swedish } from './sv.ts';
import { turkish } from './tr.ts';
import type { UnspacedRules } from './unspaced/unspaced-rules.ts';
import { chinese } from './zh.ts';

const LISTED: readonly LanguageWords[] = [
  german,
  spanish,
  french,
  italian,
  dutch,
  danish,
  norwegian,
  swedish,
  polish,
  portuguese,
  russian,
  turkish,
];

const ready = new Map<string, LanguageRules>();

/** Rules of the language with this two-letter code; undefined for one that the engine does not know. */
export function rulesFor(code: string): LanguageRules | undefined {
  const known = ready.get(code);
  if (known !== undefined) return known;
  const words = LISTED.find((language) => language.code === code);
  if (words === undefined) return undefined;
  const rules = languageRules(words);
  ready.set(code, rules);
  return rules;
}

/** Rules of a language of East Asia. */
export function unspacedRulesFor(code: string): UnspacedRules | undefined {
  return [chinese, japanese, korean].find((language) => language.code === code);
}

/** Whether the engine tells who speaks in texts of this language. A text that is too short to tell its language is read as English. */
export function tellsSpeakers(language: string | null): boolean {
  const [code] = (language ?? 'en').toLowerCase().split('-');
  return code === 'en' || rulesFor(code ?? '') !== undefined || unspacedRulesFor(code ?? '') !== undefined;
}
