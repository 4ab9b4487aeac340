/** The terms of a search: forms of its words in a language are asked for only if the index holds texts in it. */
import { LANGUAGES_WITH_TERMS, languagesAsked, termsSought } from '../../core/text/terms/language-terms.ts';
import type { Db } from '../schema.ts';
import type { FullText, IndexRow } from './fulltext.ts';
import { languageMark } from './row-marks.ts';

interface Held {
  /** A language stays here when its last text goes, which costs a little time and finds nothing wrong. */
  readonly languages: Set<string>;
  /** The number of passages when the others were looked for. */
  total: number;
}

const HELD = new WeakMap<FullText, Held>();
const CODES: ReadonlyMap<string, string> = new Map(
  LANGUAGES_WITH_TERMS.map((code) => [languageMark(code), code]),
);

function heldIn(fulltext: FullText): Held {
  const known = HELD.get(fulltext) ?? { languages: new Set(), total: -1 };
  HELD.set(fulltext, known);
  return known;
}

/** Call for all rows that are added: rows that replace others do not change the number of passages. */
export function noteLanguages(fulltext: FullText, rows: readonly IndexRow[]): void {
  const { languages } = heldIn(fulltext);
  for (const mark of rows[0]?.marks ?? []) {
    const code = CODES.get(mark);
    if (code !== undefined) languages.add(code);
  }
}

/** Which of these languages the index holds texts in. Other processes may have added some. */
async function languagesHeld(
  fulltext: FullText,
  db: Db,
  asked: readonly string[],
): Promise<readonly string[]> {
  const held = heldIn(fulltext);
  const total = await fulltext.total(db, 'passage_words');
  if (held.total !== total) {
    const missing = LANGUAGES_WITH_TERMS.filter((code) => !held.languages.has(code));
    const marks = missing.map(languageMark);
    const rows = await fulltext.counts(db, 'passage_words', marks, 'rough', total);
    for (const [at, code] of missing.entries()) if ((rows[at] ?? 0) > 0) held.languages.add(code);
    held.total = total;
  }
  return asked.filter((code) => held.languages.has(code));
}

/** Stems, and the words of every language in which the text may be. */
export async function searchTerms(fulltext: FullText, db: Db, text: string): Promise<readonly string[]> {
  const asked = languagesAsked(text);
  return termsSought(text, asked.length === 0 ? [] : await languagesHeld(fulltext, db, asked));
}
