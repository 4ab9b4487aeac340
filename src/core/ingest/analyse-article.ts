/** The analysis of one article: quotes, people, passages, summary and event features. */

import type { ArticleAnalysis } from '../articles/article.ts';
import { summarise } from '../articles/summary.ts';
import { analyse } from '../quotes/analyse.ts';
import { isWorthKeeping } from '../quotes/confidence.ts';
import type { ArticleText } from '../quotes/quote.ts';
import { eventFeatures } from '../stories/event-features.ts';

export function analyseArticle(article: ArticleText): ArticleAnalysis {
  const { quotes, ...found } = analyse(article);
  return {
    ...found,
    quotes: quotes.filter(isWorthKeeping),
    summary: summarise(article.text, article.title, found.language),
    features: eventFeatures(article.text, article.title),
  };
}
