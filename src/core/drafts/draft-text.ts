/** The words of a draft, and where each of them stands in its file. */

/** A stretch of the text that stands as it is in the source. */
export interface Stretch {
  /** Where it begins in the text. */
  readonly text: number;
  /** Where it begins in the source. */
  readonly source: number;
}

export interface DraftText {
  /** Without marks of the format. */
  readonly text: string;
  /** In order; the first begins at 0. */
  readonly stretches: readonly Stretch[];
  /** What lines and columns count in: the file itself, or the paragraphs of a Word document. */
  readonly source: string;
}

export const DRAFT_KINDS = ['text', 'markdown', 'html', 'docx'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** A draft as it came. */
export interface DraftDocument {
  readonly kind: DraftKind;
  readonly bytes: Uint8Array;
}

/** Position in a file, both from 1; columns count UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Longer drafts are no articles. */
export const LONGEST_DRAFT = 500_000;

/** Puts a text together from pieces of a source. */
export interface DraftWriter {
  /** Adds words that stand at this place of the source. */
  put(words: string, at: number): void;
  /** Adds a break between blocks, which has no place of its own. */
  breakAt(at: number): void;
  done(source: string): DraftText;
  /** The text so far. */
  length(): number;
}

export function createDraftWriter(): DraftWriter {
  const parts: string[] = [];
  const stretches: Stretch[] = [];
  let length = 0;
  const put = (words: string, at: number): void => {
    if (words === '') return;
    const last = stretches.at(-1);
    if (last === undefined || last.source + (length - last.text) !== at)
      stretches.push({ text: length, source: at });
    parts.push(words);
    length += words.length;
  };
  return {
    put,
    breakAt: (at) => {
      if (length > 0 && parts.at(-1) !== BREAK) put(BREAK, at);
    },
    length: () => length,
    done: (source) => ({ text: parts.join(''), stretches, source }),
  };
}

const BREAK = '\n\n';

/** The offset in the source of an offset in the text. */
export function sourceOffset({ stretches }: DraftText, offset: number): number {
  let [low, high] = [0, stretches.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((stretches[middle]?.text ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const stretch = stretches[low] ?? { text: 0, source: 0 };
  return stretch.source + (offset - stretch.text);
}

/** Lines and columns of offsets in a source. */
export function placesIn(source: string): (offset: number) => Place {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
