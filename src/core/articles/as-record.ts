/** Takes a draft for a record of speech. */
import type { Draft } from './article.ts';

/**
 * Who signed a page need not be who speaks in it, so its byline goes.
 * @param speaker who speaks where the record has no labels, if somebody said so
 */
export function asRecord<D extends Partial<Draft>>(draft: D, speaker: string | undefined) {
  const { byline: _, ...rest } = draft;
  return { ...rest, ...(speaker === undefined ? {} : { byline: speaker }), record: true as const };
}
