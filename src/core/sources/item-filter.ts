/**
 * Tests whether a source's filter accepts an item. Words are compared as whole words by their stems. There are no
 * user-defined patterns, so no test can take long.
 */

import type { Draft } from '../articles/article.ts';
import { languageOf } from '../text/language.ts';
import { nameKey } from '../text/names/name-spelling.ts';
import { phraseIn } from '../text/terms/language-phrase.ts';
import { stemsOf, wordsOf } from '../text/words.ts';
import { english } from '../wording/index.ts';
import type { ItemFilter } from './source.ts';

const { report } = english;

export interface FilteredItem {
  readonly draft: Pick<Draft, 'title' | 'text' | 'summary' | 'language' | 'url'>;
  readonly categories: readonly string[];
}

/** The first rule that refuses it, in our own words; null if it is accepted. */
export function filteredOutBy({ draft, categories }: FilteredItem, filter: ItemFilter): string | null {
  const text = [draft.title, draft.text, draft.summary].filter((part) => part !== undefined).join('\n');
  const stems = ` ${stemsOf(text).join(' ')} `;
  const inItsLanguage = phraseIn(text, languageOf(draft.text));
  const has = (phrase: string) => stems.includes(` ${stemsOf(phrase).join(' ')} `) || inItsLanguage(phrase);
  if (nonEmpty(filter.include) && !filter.include.some(has)) return report.item.noWanted;
  if (filter.exclude?.some(has) === true) return report.item.unwanted;
  const named = ` ${nameKey(text)} `;
  if (nonEmpty(filter.people) && !filter.people.some((name) => named.includes(` ${nameKey(name)} `))) {
    return report.item.noPeople;
  }
  if (nonEmpty(filter.sections) && !filter.sections.some((section) => isIn(section, categories, draft.url))) {
    return report.item.section;
  }
  const language = draft.language?.toLowerCase().split(/[-_]/)[0];
  const wanted = filter.languages?.map((code) => code.toLowerCase().split(/[-_]/)[0]);
  if (nonEmpty(filter.languages) && language !== undefined && wanted?.includes(language) === false)
    return report.item.language;
  if (filter.minWords !== undefined && wordsOf(draft.text).length < filter.minWords) return report.item.short;
  return null;
}

/** A section is a category of the feed, or a folder in the address. */
function isIn(section: string, categories: readonly string[], url: string | undefined): boolean {
  const key = nameKey(section);
  const folders = url === undefined ? [] : (URL.parse(url)?.pathname.split('/') ?? []);
  return [...categories, ...folders].some((one) => nameKey(one) === key);
}

function nonEmpty(list: readonly string[] | undefined): list is readonly string[] {
  return list !== undefined && list.length > 0;
}
