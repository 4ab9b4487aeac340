/** Whether a statement is on a subject that somebody follows or searches: an article that names it may quote words on something else. */
import { mentions } from '../../articles/article-filter.ts';
import { searchWords } from '../../text/search-words.ts';
import { sentenceOf } from '../quote-block.ts';
import type { Statement } from '../same-statement.ts';

/** “said of the bridge.”, “Asked about the new bridge,”: the subject ends it. */
const ASKED = /\b(?:of|about|on|over|regarding|concerning)((?: [\p{L}’'-]+){1,5})(?=[.,:;—–]|$)/gu;

/**
 * The speaker's words name the subject, or the outlet says in the same sentence that they were asked about it.
 * @param about the subject as somebody typed it; of three words and more one may be missing
 */
export function isOnSubject({ lead, rest }: Statement, about: string): boolean {
  const wanted = searchWords(about);
  const { language } = lead.article;
  const isIn = (text: string): boolean => {
    const found = wanted.filter((word) => mentions(word, text, language)).length;
    return found > 0 && found >= wanted.length - (wanted.length > 2 ? 1 : 0);
  };
  if (isIn([lead, ...rest].map(({ quote }) => quote.text).join(' '))) return true;
  const { quote, article } = lead;
  const { start, text } = sentenceOf(quote, article);
  const around = `${text.slice(0, quote.start - start)} … ${text.slice(quote.end - start)}`;
  return [...around.matchAll(ASKED)].some(([, asked = '']) =>
    isIn(asked.split(' ').slice(-wanted.length).join(' ')),
  );
}
