/** Keeps a manager's correction of a speaker with the words it was made for when an article is analysed again. */
import type { StoredQuote } from '../core/articles/article.ts';
import type { Db } from './schema.ts';

/** A correction with the words it was made for. */
export interface QuoteFix {
  readonly text: string;
  readonly text_of: string;
  readonly fixed_speaker: string | null;
  readonly fixed_by: string | null;
  readonly fixed_at: string | null;
}

/** A quote with the correction that belongs to its words. */
export type FixedQuote = StoredQuote & { readonly fix: QuoteFix | null };

export async function fixesOf(db: Db, article: number): Promise<readonly QuoteFix[]> {
  return db
    .selectFrom('quotes')
    .select(['text', 'text_of', 'fixed_speaker', 'fixed_by', 'fixed_at'])
    .where('article', '=', article)
    .where('fixed_speaker', 'is not', null)
    .execute();
}

export function withFix(quote: StoredQuote, fixes: readonly QuoteFix[]): FixedQuote {
  const fix = fixes.find(({ text, text_of }) => text === quote.text && text_of === quote.of) ?? null;
  return { ...quote, fixedSpeaker: fix === null ? quote.fixedSpeaker : fix.fixed_speaker, fix };
}
