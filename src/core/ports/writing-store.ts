/** The store of texts that a language model wrote, and of how many tokens it used each day. */
import type { ModelUsage } from '../writing/token-budget.ts';
import type { WrittenText } from '../writing/written-text.ts';

export interface WritingStore {
  /** Those of these keys that are stored. */
  list(keys: readonly string[]): Promise<ReadonlyMap<string, WrittenText>>;
  /**
   * Replaces a text with the same key. It is removed with any of its articles.
   * @param articles ids of the articles whose sentences were sent
   */
  save(text: WrittenText, articles: readonly string[]): Promise<void>;
  /**
   * Takes tokens out of the day's budget, unless it would have fewer than none left. False: nothing was taken.
   * @param day YYYY-MM-DD in UTC
   */
  takeTokens(day: string, tokens: number, budget: number): Promise<boolean>;
  /** Gives back what a request did not use; negative: it used more than was taken. */
  returnTokens(day: string, tokens: number, failed: boolean): Promise<void>;
  usage(day: string): Promise<ModelUsage>;
  /** True for the first caller of that day and stage alone. */
  tellOnce(day: string, stage: string): Promise<boolean>;
}
