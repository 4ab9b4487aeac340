/** Checks the quotations of a text against articles that a program brings. */
import { checkClaims } from '../statements/check-text.ts';
import { claimsOf } from '../statements/claim.ts';
import { checkAnswerOf } from '../verdicts/check-record.ts';
import type { CheckAnswer } from '../verdicts/verdict-format.ts';
import { memoryRecord, type RecordArticle } from './memory-record.ts';

export interface CheckOptions {
  /** The articles to compare with, or those of an earlier `record(…)`. */
  readonly against: Compared | readonly RecordArticle[];
  /** The speaker of all quotations; overrules whom the text names. */
  readonly speaker?: string;
}

/** Articles that were analysed once, for many checks. */
export interface Compared {
  check(text: string, speaker?: string): Promise<CheckAnswer>;
}

export async function compared(articles: readonly RecordArticle[]): Promise<Compared> {
  const records = await memoryRecord(articles);
  return {
    check: async (text, speaker) => checkAnswerOf(await checkClaims(claimsOf(text), speaker, records)),
  };
}
