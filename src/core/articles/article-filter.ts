/** Which articles a filter accepts: all lists must match, and a list matches if any of its entries does. */

import * as z from 'zod';
import { isAsserted } from '../quotes/asserted.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import type { Person } from '../quotes/quote.ts';
import { nameKey } from '../text/names/name-spelling.ts';
import { phraseIn } from '../text/terms/language-phrase.ts';
import { stemsOf } from '../text/words.ts';
import type { Article, StoredQuote } from './article.ts';

const words = z.array(z.string().trim().min(1).max(100)).max(100);

/** All lists must match; a list matches if any entry does; empty and absent lists match everything. */
export const filterSchema = z.strictObject({
  topics: words.optional().describe('Stems of whole words in title or text.'),
  speakers: words.optional().describe('Names of people or bodies that are quoted.'),
  sources: words.optional().describe('Outlets by name or source id.'),
  languages: words.optional().describe('Language codes such as en.'),
});
export type Filter = z.infer<typeof filterSchema>;

/** The findings of an article that filters ask for. */
interface Found {
  readonly quotes: readonly Pick<StoredQuote, 'speaker' | 'fixedSpeaker' | 'modality'>[];
  readonly people: readonly Pick<Person, 'name' | 'aliases'>[];
}

/** What filters test. Quotes and people are read only when a filter names speakers. */
export interface FilterSubject extends Found {
  readonly article: Article;
  /** Headline and text, prepared for topics at the first use. */
  plain(): readonly string[];
  /** Whether headline or text has the phrase in a form that only the article's language knows. */
  hasPhrase(phrase: string): boolean;
}

export function filterSubject(article: Article, { quotes, people }: Found): FilterSubject {
  let plain: readonly string[] | null = null;
  let has: ((phrase: string) => boolean) | null = null;
  return {
    article,
    quotes,
    people,
    plain: () => {
      plain ??= [plainOf(article.title), plainOf(article.text)];
      return plain;
    },
    hasPhrase: (phrase) => {
      has ??= phraseIn(`${article.title}\n${article.text}`, article.language);
      return has(phrase);
    },
  };
}

/** A filter prepared for testing many articles. */
export interface Matcher {
  /** The matching entries, as `topic:summit`; null if the article is refused. An empty filter accepts everything. */
  match(candidate: FilterSubject): readonly string[] | null;
  readonly needsQuotes: boolean;
  /** Whether the filter has no entries. */
  readonly empty: boolean;
}

export function createMatcher(filter: Filter | undefined): Matcher {
  const topics = (filter?.topics ?? []).map(topicRule);
  const speakers = (filter?.speakers ?? []).map((name) => ({ name, key: nameKey(name) }));
  const sources = (filter?.sources ?? []).map((name) => ({ name, key: nameKey(name) }));
  const languages = (filter?.languages ?? []).map((code) => code.toLowerCase());
  return {
    needsQuotes: speakers.length > 0,
    empty: [topics, speakers, sources, languages].every((list) => list.length === 0),
    match: (candidate) => {
      const { article, quotes, people } = candidate;
      const matched: string[] = [];
      const pass = (list: readonly unknown[], found: readonly string[]): boolean => {
        matched.push(...found);
        return list.length === 0 || found.length > 0;
      };
      const { outlet, source, language } = article;
      const all =
        pass(
          languages,
          languages.filter((code) => speaks(language, code)).map((code) => `language:${code}`),
        ) &&
        pass(
          sources,
          sources
            .filter(({ key }) => key === nameKey(outlet) || key === nameKey(source))
            .map(({ name }) => `source:${name}`),
        ) &&
        pass(
          topics,
          topics
            .filter((rule) => candidate.plain().some(rule.isIn) || candidate.hasPhrase(rule.name))
            .map(({ name }) => `topic:${name}`),
        ) &&
        pass(
          speakers,
          speakers.filter(({ key }) => isQuoted(key, quotes, people)).map(({ name }) => `speaker:${name}`),
        );
      return all ? matched : null;
    },
  };
}

/** Whether the text has all stems of the topic in order, without a gap. */
export function mentions(topic: string, text: string, language: string | null = null): boolean {
  return topicRule(topic).isIn(plainOf(text)) || phraseIn(text, language)(topic);
}

interface TopicRule {
  readonly name: string;
  /** @param plain a text prepared by `plainOf` */
  readonly isIn: (plain: string) => boolean;
}

/** Letters that `stemsOf` changes; a text without them only needs lower case. */
const MARKED = /[\u00c0-\u024f\u1e00-\u1eff\ufb00-\ufb06]|\p{M}/u;

const LETTER = /[\p{L}\p{M}\p{N}$%]/u;

/** The first word of a text as `wordsOf` cuts it, with compounds split. */
const FIRST_WORD = /^[\p{L}\p{M}\p{N}$%]+(?:[.'’][\p{L}\p{M}\p{N}]+)*/u;

/** Characters of the text that are read for each further word of a topic, with the space before it. */
const WORD_ROOM = 60;

/** Stemming a whole text for one topic is slow, so only words with the same beginning as the topic are stemmed. */
function topicRule(topic: string): TopicRule {
  const stems = stemsOf(topic);
  const first = stems[0] ?? '';
  // Stemming changes at most two letters at the end.
  const beginning = first.slice(0, Math.max(2, first.length - 2));
  /** For words with this beginning, whether they have the first stem; the same few occur again and again. */
  const known = new Map<string, boolean>();
  const isFirst = (word: string): boolean => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const is = stemsOf(word)[0] === first;
    known.set(word, is);
    return is;
  };
  return {
    name: topic,
    isIn: (plain) => {
      if (stems.length === 0) return false;
      for (let at = plain.indexOf(beginning); at >= 0; at = plain.indexOf(beginning, at + 1)) {
        if (startsWord(plain, at) && matchesFrom(plain, at, stems, isFirst)) return true;
      }
      return false;
    },
  };
}

function plainOf(text: string): string {
  const lower = text.toLowerCase();
  return MARKED.test(lower) ? lower.normalize('NFKD').replace(/\p{M}/gu, '') : lower;
}

function startsWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === '' || before === '-') return true;
  if (LETTER.test(before)) return false;
  // No word begins inside `o'neill` or `u.s`.
  return !(/[.'’]/.test(before) && LETTER.test(text.charAt(at - 2)));
}

function matchesFrom(
  text: string,
  at: number,
  stems: readonly string[],
  isFirst: (word: string) => boolean,
): boolean {
  const word = FIRST_WORD.exec(text.slice(at, at + WORD_ROOM))?.[0] ?? '';
  if (!isFirst(word)) return false;
  if (stems.length === 1) return true;
  const here = stemsOf(text.slice(at, at + word.length + WORD_ROOM * stems.length));
  return stems.every((stem, n) => here[n] === stem);
}

function speaks(language: string | null, code: string): boolean {
  const spoken = language?.toLowerCase() ?? 'en';
  return spoken === code || spoken.startsWith(`${code}-`);
}

/** By full name, by an alias in this article, or by the last part of the name ("Putin" for Vladimir Putin). */
function isQuoted(key: string, quotes: FilterSubject['quotes'], people: FilterSubject['people']): boolean {
  return quotes.filter(isAsserted).some((quote) => {
    const speaker = shownSpeaker(quote);
    if (speaker === null) return false;
    const name = nameKey(speaker);
    if (name === key || name.endsWith(` ${key}`)) return true;
    const person = people.find((someone) => nameKey(someone.name) === name);
    return person?.aliases.some((alias) => nameKey(alias) === key) ?? false;
  });
}
