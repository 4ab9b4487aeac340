/** Articles of many outlets in which every stretch between quotation marks is labelled: whose words, or no quotation. */
import { readFileSync } from 'node:fs';

export interface WildPiece {
  readonly start: number;
  readonly end: number;
  readonly kind: 'quote' | 'not' | 'inner' | 'unsure';
  /** Accepted names; null in the list: nobody will do, too. `any` is not judged. */
  readonly who: readonly (string | null)[] | 'any' | null;
  readonly mention?: string | null;
}

export interface WildArticle {
  readonly id: string;
  readonly lang: string;
  readonly outlet: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly text: string;
  readonly pieces: readonly WildPiece[];
}

/** The English ones. */
export function readWild(file: string): readonly WildArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as WildArticle)
    .filter(({ lang }) => lang === 'en');
}

/** The piece that shares at least half of the shorter of the two; null when none does. */
export function pieceAt(article: WildArticle, start: number, end: number): WildPiece | null {
  const shared = (piece: WildPiece): number => Math.min(piece.end, end) - Math.max(piece.start, start);
  return (
    article.pieces.find(
      (piece) => shared(piece) > 0 && 2 * shared(piece) >= Math.min(piece.end - piece.start, end - start),
    ) ?? null
  );
}

const SMALL =
  /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|president|prime|minister|sen|senator|gov|governor|king|queen|professor|prof|pope|the|a|an)$/;

function nameWords(name: string): readonly string[] {
  const all =
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[’'`]s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = all.filter((word) => !SMALL.test(word));
  return kept.length > 0 ? kept : all;
}

/** Whether a name is one of the accepted ones, or a part of one, or one with more words around it. */
export function isOneOf(name: string, who: readonly (string | null)[]): boolean {
  const got = nameWords(name);
  return who.some((accepted) => {
    const want = accepted === null ? [] : nameWords(accepted);
    if (want.length === 0 || got.length === 0) return false;
    const within = (a: readonly string[], b: readonly string[]): boolean =>
      a.every((word) => b.includes(word));
    const short = want.length <= 4 && got.length <= 4;
    return within(want, got) || within(got, want) || (short && want.at(-1) === got.at(-1));
  });
}
