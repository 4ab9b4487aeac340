/** The analysis of one article: quotes, people, passages, summary and event features. */

import type { ArticleAnalysis, ArticleToRead } from '../articles/article.ts';
import { inWholeText, withoutSpans } from '../articles/left-out.ts';
import { repeatableParagraphs } from '../articles/repeated-paragraphs.ts';
import { summarise } from '../articles/summary.ts';
import { analyse } from '../quotes/analyse.ts';
import { isWorthKeeping } from '../quotes/confidence/shown-speaker.ts';
import { analyseRecord } from '../records/analyse-record.ts';
import { eventFeatures } from '../stories/event-features.ts';

export function analyseArticle(article: ArticleToRead): ArticleAnalysis {
  const { text, title = '', outlet = '', leftOut = [], record } = article;
  // A record is no event, so it has no features that would join it to a story, and nothing to sum up.
  if (record !== undefined)
    return { ...analyseRecord({ text, ...record }), summary: [], features: {}, paragraphs: [] };
  const reduced = withoutSpans(text, leftOut);
  const rest = read({ ...article, text: reduced.text });
  const found = leftOut.length === 0 ? rest : inWholeText(rest, reduced, text, leftOut);
  return { ...found, paragraphs: repeatableParagraphs({ ...found, text, title, outlet }) };
}

function read(article: ArticleToRead): ArticleAnalysis {
  const { quotes, ...found } = analyse(article);
  return {
    ...found,
    quotes: quotes.filter(isWorthKeeping),
    summary: summarise(article.text, article.title, found.language),
    features: eventFeatures(article.text, article.title),
    paragraphs: [],
  };
}
