/** All that the newsroom makes of one article's text: quotes, people, passages, summary, and what tells its event. */

import type { Understanding } from '../articles/article.ts';
import { summarise } from '../articles/summary.ts';
import { analyse } from '../quotes/analyse.ts';
import type { ArticleText } from '../quotes/quote.ts';
import { featuresOf } from '../stories/event-features.ts';

export function understand(article: ArticleText): Understanding {
  return {
    ...analyse(article),
    summary: summarise(article.text, article.title),
    features: featuresOf(article.text, article.title),
  };
}
