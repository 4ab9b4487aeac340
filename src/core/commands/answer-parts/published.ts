/** When an article was published, in a line of its own words. */

import type { Article } from '../../articles/article.ts';
import { isDated } from '../../articles/publication-date.ts';
import { own, time } from '../../messages/blocks.ts';
import type { Inline } from '../../messages/message.ts';
import type { Catalogue } from '../../wording/catalogue.ts';

/** “Published 3 May”, or “no date · stored 4 May” where the source gives none. */
export const published = (
  article: Pick<Article, 'publishedAt' | 'storedAt'>,
  wording: Catalogue,
  style: 'date' | 'datetime' = 'date',
): readonly Inline[] =>
  isDated(article)
    ? [own(wording.context.published), time(article.publishedAt, style)]
    : [own(wording.context.undated), time(article.storedAt, style)];
