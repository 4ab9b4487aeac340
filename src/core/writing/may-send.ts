/** Which articles may be sent to a language model. */
import type { Article } from '../articles/article.ts';
import type { Source } from '../sources/source.ts';

/**
 * What is shared and kept whole, unless its source forbids it. Texts of a workspace, and those of which the publisher or the operator
 * wants only a part kept, need the word of whoever set up the source (`model: true`).
 */
export function maySend(
  { keep, workspace, status }: Pick<Article, 'keep' | 'workspace' | 'status'>,
  settings: Source['settings'],
): boolean {
  if (status === 'withdrawn') return false;
  return settings?.model ?? (workspace === null && keep === 'full');
}
