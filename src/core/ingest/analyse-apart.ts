/** Analyses an article without the paragraphs that its outlet repeats in others. */
import type { ArticleAnalysis, ArticleToRead } from '../articles/article.ts';
import { isArticleWithout } from '../articles/left-out.ts';
import { keyedParagraphs, type OfOutlet, paragraphHash } from '../articles/repeated-paragraphs.ts';
import { scopeOf } from '../base/scope.ts';
import type { LeftOut, StoredParagraph } from '../ports/article-store.ts';
import type { Analyst, Store } from '../ports/ports.ts';
import type { DocumentOwner } from '../sources/source.ts';

export interface AnalysedApart {
  readonly found: ArticleAnalysis;
  /** The paragraphs that may be repeated, for the store to count. */
  readonly paragraphs: readonly StoredParagraph[];
  readonly leftOut: readonly LeftOut[];
}

export interface AnalyseApartDeps {
  readonly store: Pick<Store, 'articles'>;
  readonly analyst: Pick<Analyst, 'analyse'>;
}

/**
 * @param known the id of the stored article; null for a new one
 * @throws {UserError} when the analysis exceeds the limits.
 */
export async function analyseApart(
  { store, analyst }: AnalyseApartDeps,
  article: ArticleToRead,
  of: OfOutlet,
  known: string | null,
  owner?: DocumentOwner,
): Promise<AnalysedApart> {
  const { text } = article;
  const keyed = keyedParagraphs(text).map(({ start, end, words }) => ({
    start,
    end,
    hash: paragraphHash(of, words),
  }));
  const hashes = new Map(keyed.map(({ start, hash }) => [start, hash]));
  const repeatedAmong = (list: readonly Omit<StoredParagraph, 'repeated'>[]) =>
    store.articles.repeated(scopeOf(of.workspace), list, known);
  const read = async (leftOut: readonly LeftOut[]) => {
    const found = await analyst.analyse({ ...article, outlet: of.outlet, leftOut }, owner);
    const places = found.paragraphs.flatMap((paragraph) => {
      const hash = hashes.get(paragraph.start);
      return hash === undefined ? [] : [{ ...paragraph, hash }];
    });
    return { found, places, leftOut };
  };

  // What the outlet is known to repeat is left out at once. Only the analysis can say whether the others have to do with the article.
  const guess = await repeatedAmong(keyed.map(({ hash }) => ({ hash, related: false })));
  const first = await read(leftOutOf(text, keyed, guess));
  const distinct = [
    ...new Map(first.places.toReversed().map(({ hash, related }) => [hash, { hash, related }])).values(),
  ];
  // What is not repeated even if it has nothing to do with the article is not repeated at all.
  const repeated = await repeatedAmong(distinct.filter(({ hash }) => guess.has(hash)));
  const leftOut = leftOutOf(text, first.places, repeated);
  const { found } = isSame(leftOut, first.leftOut) ? first : await read(leftOut);
  return {
    found,
    leftOut,
    paragraphs: distinct.map((one) => ({ ...one, repeated: repeated.has(one.hash) })),
  };
}

/** None if nothing of an article would remain. */
function leftOutOf(
  text: string,
  places: readonly LeftOut[],
  repeated: ReadonlySet<number>,
): readonly LeftOut[] {
  const leftOut = places
    .filter(({ hash }) => repeated.has(hash))
    .map(({ start, end, hash }) => ({ start, end, hash }));
  return leftOut.length > 0 && isArticleWithout(text, leftOut) ? leftOut : [];
}

function isSame(one: readonly LeftOut[], other: readonly LeftOut[]): boolean {
  return one.length === other.length && one.every(({ start }, at) => other[at]?.start === start);
}
