/** Searches written as Postgres's tsquery. Weight A marks strong words, B weak ones, D marks: see `tsvector.ts`. */
import type { SearchField, Wanted } from '../fulltext.ts';

/** A word as it stands in a query. */
export const lexeme = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** Several words stand one after another. */
const inRow = (words: string): string =>
  `(${words
    .split(' ')
    .map((word) => `${lexeme(word)}:AB`)
    .join(' <-> ')})`;

/** The same without weights, which spares reading each row once more: no mark is spelt like a word. */
export const unweighted = (word: string): string => (word.includes(' ') ? inRow(word) : lexeme(word));

/** The query, limited to rows with the marks. Where most rows carry the scope's marks, reading them takes longer than testing `where`. */
function narrowed(words: string, { marks, usual }: SearchField): string {
  const lists = [usual ? [] : marks.scope, ...marks.filter]
    .filter((list) => list.length > 0)
    .map((list) => list.map((mark) => `${lexeme(mark)}:D`).join(' | '));
  return [words, ...lists].map((part) => `(${part})`).join(' & ');
}

/** The query for the wanted words. */
function wantedIn({ words, join }: Wanted): string {
  if (join === 'together') return words.map((word) => `${lexeme(word)}:A`).join(' & ');
  return words.map(inRow).join(join === 'all' ? ' & ' : ' | ');
}

/** The query for the wanted words in rows with the marks. */
export const wantedQuery = (place: SearchField, wanted: Wanted): string => narrowed(wantedIn(wanted), place);
