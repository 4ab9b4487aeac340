/** Chooses the background of a story: passages that a reader needs and that the summary does not repeat. */
import type { Article } from '../articles/article.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import type { TextSpan } from '../text/span.ts';
import { stemsOf } from '../text/words.ts';

/** A passage of an article, as background. */
export interface Background {
  readonly article: Article;
  readonly passage: TextSpan;
}

/** Words with which articles tell of earlier events or compare events. */
const LOOKS_BACK =
  /\b(?:since|ago|last (?:week|month|year)|previous(?:ly)?|earlier|in (?:19|20)\d{2}|anniversary|commemorat\w*|decades?|former(?:ly)?|first time|backdrop|amid|long-?(?:running|standing)|ongoing|history|began|founded|marks?|followed|follows|meanwhile)\b/gi;

/** A passage that shares more than this share of its words with shown text repeats it. */
const REPEATS = 0.55;
const SHORTEST = 60;
const LONGEST = 900;

/** The best passages, those about earlier events first; `shown` is the text that the reader already sees. */
export function storyBackground(
  records: readonly ArticleRecord[],
  shown: readonly string[],
  limit: number,
): readonly Background[] {
  const said = shown.map((text) => new Set(stemsOf(text)));
  const candidates = records.flatMap((record) =>
    record.passages
      .filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST)
      .map((passage) => ({ article: record.article, passage, stems: new Set(stemsOf(passage.text)) }))
      .filter(({ stems }) => said.every((other) => overlap(stems, other) < REPEATS))
      .map((candidate) => ({ ...candidate, weight: weightOf(candidate.passage, record) })),
  );
  const chosen: (typeof candidates)[number][] = [];
  for (const candidate of candidates.toSorted((a, b) => b.weight - a.weight)) {
    if (chosen.length === limit || candidate.weight <= 0) break;
    if (chosen.every((other) => overlap(candidate.stems, other.stems) < REPEATS)) chosen.push(candidate);
  }
  return chosen.map(({ article, passage }) => ({ article, passage }));
}

/** Words about earlier events raise the weight; words that are mostly a quotation lower it. */
function weightOf(passage: TextSpan, record: ArticleRecord): number {
  const looks = passage.text.match(LOOKS_BACK)?.length ?? 0;
  const quoted = record.quotes
    .filter(({ of, start, end }) => of === 'article' && start >= passage.start && end <= passage.end)
    .reduce((sum, quote) => sum + quote.text.length, 0);
  const summarised = record.summary.some(({ start, end }) => start >= passage.start && end <= passage.end);
  return 0.5 + Math.min(looks, 3) - (2 * quoted) / passage.text.length - (summarised ? 1 : 0);
}

function overlap(words: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (other.has(word)) shared++;
  return words.size === 0 ? 1 : shared / Math.min(words.size, other.size || 1);
}
