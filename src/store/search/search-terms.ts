/** The terms of a search: forms of its words in a language are asked for only if the index holds texts in it. */
import { languagesAsked, termsSought } from '../../core/text/terms/language-terms.ts';
import type { Db } from '../schema.ts';
import type { FullText } from './fulltext.ts';
import { languageMark } from './row-marks.ts';

/** A language stays here when its last text goes, which costs a little time and finds nothing wrong. */
const KNOWN = new WeakMap<FullText, Set<string>>();

/** Which of these languages the index holds texts in. */
async function languagesHeld(
  fulltext: FullText,
  db: Db,
  languages: readonly string[],
): Promise<readonly string[]> {
  const known = KNOWN.get(fulltext) ?? new Set<string>();
  KNOWN.set(fulltext, known);
  const doubtful = languages.filter((code) => !known.has(code));
  if (doubtful.length > 0) {
    const marks = doubtful.map(languageMark);
    const { rows } = await fulltext.frequencies(db, 'passage_words', marks, 'rough');
    for (const [at, code] of doubtful.entries()) if ((rows[at] ?? 0) > 0) known.add(code);
  }
  return languages.filter((code) => known.has(code));
}

/** Stems, and the words of every language in which the text may be. */
export async function searchTerms(fulltext: FullText, db: Db, text: string): Promise<readonly string[]> {
  return termsSought(text, await languagesHeld(fulltext, db, languagesAsked(text)));
}
