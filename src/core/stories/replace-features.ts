/** Brings a story's features up to date when one of its articles has got others. */
import type { EventFeatures } from '../articles/article.ts';
import { OPERATOR } from '../base/scope.ts';
import type { Story } from '../ports/article-store.ts';
import type { Store } from '../ports/ports.ts';
import { replacedFeatures } from './story.ts';

/** An article with the features that it had, and those that it has. */
export interface ReplacedFeatures {
  readonly id: string;
  readonly workspace: string | null;
  readonly former: EventFeatures;
  readonly fresh: EventFeatures;
}

/** In an open transaction. Null: the article left no trace in its story, which others see, too. */
export async function replaceFeatures(tx: Store, article: ReplacedFeatures): Promise<Story | null> {
  const held = await tx.stories.holding(OPERATOR, [article.id]);
  const id = held.get(article.id);
  const story = id === undefined ? null : await tx.stories.get(OPERATOR, id);
  if (story === null || story.workspace !== article.workspace) return null;
  const features = replacedFeatures(story.features, article.former, article.fresh);
  const next = { ...story, features };
  await tx.stories.save(next);
  return next;
}
