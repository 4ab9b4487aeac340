/** Marks that a full-text row carries, so that a filter narrows the search itself. */
import { createHash } from 'node:crypto';
import { outletKey } from './outlet.ts';
import { workspaceKey } from './scoped.ts';

/** One mark: a letter for what it is, and a short hash, which any tokenizer keeps whole. */
function mark(kind: 'w' | 'o' | 's', value: string): string {
  return `${kind}_${createHash('sha256').update(value).digest('hex').slice(0, 12)}`;
}

export const workspaceMark = (workspace: string | null): string => mark('w', workspaceKey(workspace));
export const outletMark = (outlet: string): string => mark('o', outletKey(outlet));
export const storyMark = (story: string): string => mark('s', story);

export function facetsOf(article: {
  readonly workspace: string | null;
  readonly outlet: string;
  readonly story: string;
}): readonly string[] {
  return [workspaceMark(article.workspace), outletMark(article.outlet), storyMark(article.story)];
}
