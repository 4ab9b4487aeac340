/** All that the newsroom makes of one article's text: quotes, people, passages, summary, and what tells its event. */
import { analyse } from '../quotes/analyse.ts';
import type { ArticleText } from '../quotes/quote.ts';
import type { Understanding } from './article.ts';
import { featuresOf } from './features.ts';
import { summarise } from './summary.ts';

export function understand(article: ArticleText): Understanding {
  return {
    ...analyse(article),
    summary: summarise(article.text, article.title),
    features: featuresOf(article.text, article.title),
  };
}
