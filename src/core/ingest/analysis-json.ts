/** One article with its analysis as a line of JSON for scripts. */

import { summarise } from '../articles/summary.ts';
import { analyse } from '../quotes/analyse.ts';
import type { ArticleText } from '../quotes/quote.ts';

export function analysisJson(article: ArticleText): string {
  const { quotes, people, passages, language } = analyse(article);
  const summary = summarise(article.text, article.title);
  return JSON.stringify({ id: article.id, summary, quotes, people, passages, language });
}
