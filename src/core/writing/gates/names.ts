/** Gate: every name stands in a stored sentence as it is written, with the same words beside it. */
import type { Passes, Proposal, Word } from './gate.ts';

/** Capital words in a row, with only a blank or a hyphen between them. */
export function nameRuns({ text, words, from }: Proposal): readonly (readonly Word[])[] {
  const ordinary = new Set(
    from.flatMap((source) =>
      source.words.flatMap(({ text: word, plain }) => (/^\p{Ll}/u.test(word) ? [plain] : [])),
    ),
  );
  const runs: Word[][] = [];
  let last: Word | null = null;
  for (const word of words) {
    const isName =
      /^\p{Lu}/u.test(word.text) &&
      !(word.start === 0 && (ordinary.has(word.plain) || OPENING.has(word.plain)));
    if (!isName) {
      last = null;
      continue;
    }
    const run = runs.at(-1);
    if (last !== null && run !== undefined && /^[\s.-]{1,2}$/.test(text.slice(last.end, word.start)))
      run.push(word);
    else runs.push([word]);
    last = word;
  }
  return runs;
}

/** Words that begin a sentence with a capital and are no names. */
const OPENING = new Set('a an the in on at after before as for from by with of to its it'.split(' '));

/** Without a possessive ending. */
export const bareName = ({ text }: Word): string => text.replace(/[’']s?$/u, '');

export const names: Passes = (proposal) =>
  nameRuns(proposal).every((run) =>
    proposal.from.some(({ words }) =>
      words.some((_, at) =>
        run.every((word, i) => {
          const other = words[at + i];
          return other !== undefined && bareName(other) === bareName(word);
        }),
      ),
    ),
  );
