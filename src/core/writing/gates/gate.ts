/** What every gate reads: a proposed sentence and the stored sentences that it says it rests on, in words. */
import { FUNCTION_WORDS } from '../../text/closed-classes.ts';
import type { Span } from '../../text/span.ts';
import { baseStem } from '../../text/stems.ts';
import { plainOf, scanWords } from '../../text/words.ts';
import type { NumberedSentence } from '../written-text.ts';

/** One word of a sentence; compounds are split at their hyphens. */
export interface Word extends Span {
  readonly text: string;
  /** In lower case, without a possessive ending. */
  readonly plain: string;
  readonly stem: string;
  /** The number of its clause: commas, colons, semicolons, brackets and dashes end one. */
  readonly clause: number;
}

export interface Source extends NumberedSentence {
  readonly words: readonly Word[];
}

/** A proposed sentence, its quotations already replaced by what is stored. */
export interface Proposal {
  readonly text: string;
  /** The same with blanks in place of quoted words. */
  readonly own: string;
  readonly words: readonly Word[];
  readonly from: readonly Source[];
}

/** Whether the sentence may be shown as far as this gate can tell. */
export type Passes = (proposal: Proposal) => boolean;

const CLAUSE_END = /[,;:()[\]–—]|\s-\s/;

export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  let clause = 0;
  let before = 0;
  scanWords(text, (start, end) => {
    if (CLAUSE_END.test(text.slice(before, start))) clause += 1;
    before = end;
    const word = text.slice(start, end);
    // Contractions carry a negation: `didn’t` is `did` and `not`.
    const plain = plainOf(word.replace(/n[’']t$/iu, ''));
    if (plain !== '') words.push({ start, end, text: word, plain, stem: baseStem(plain), clause });
    if (/n[’']t$/iu.test(word)) words.push({ start, end, text: word, plain: 'not', stem: 'not', clause });
  });
  return words;
}

/** Words that only join others: they state nothing by themselves. */
const JOINING = new Set([
  ...['determiner', 'possessive', 'relative', 'auxiliary'].flatMap(
    (sort) => FUNCTION_WORDS[sort as 'determiner'] ?? [],
  ),
  ...'and or that of in on at to for with as it its itself they them he him she there who'.split(' '),
]);
/** Of those the ones that state something: how many, how sure, what not. */
const STATING = new Set(
  `all any both each either every few half many more most much neither no several some may might can could should would must shall will
  cannot ought one`.split(/\s+/),
);

/** Whether a word carries a statement, so that it must come from the stored sentences. */
export function isCarrying({ plain }: Pick<Word, 'plain'>): boolean {
  return plain.length > 0 && (STATING.has(plain) || !JOINING.has(plain));
}

export const carrying = (words: readonly Word[]): readonly Word[] => words.filter(isCarrying);
