/** One article's text in, its quotes, people and passages out. Pure. */
import { passagesOf } from '../text/passages.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type Span, textSpan } from '../text/span.ts';
import { tokensOf } from '../text/tokens.ts';
import { createVocabulary } from '../text/vocabulary.ts';
import { contextOf } from './context.ts';
import { type Stretch, stretchesOf } from './marks.ts';
import { type Attributed, attributionsByRule } from './patterns.ts';
import type { Analysis, ArticleText, Quote, QuoteKind } from './quote.ts';
import { REPORTING_VERBS } from './verbs.ts';

const VOCABULARY = createVocabulary(REPORTING_VERBS);

/** Everything the article says of who said what. Offsets are into `article.text`. */
export function analyse(article: ArticleText): Omit<Analysis, 'summary'> {
  const { text } = article;
  const passages = passagesOf(text);
  const sentences = sentencesOf(text);
  const stretches = stretchesOf(text, passages);
  const tokens = tokensOf(text, passages, VOCABULARY);
  const attributed = attributionsByRule(tokens, stretches, sentences);
  const quotes = attributed.map((one, index) => quoteOf(text, one, `q${index + 1}`, stretches, sentences));
  return { quotes, people: [], passages };
}

function quoteOf(
  text: string,
  attributed: Attributed,
  group: string,
  stretches: readonly Stretch[],
  sentences: readonly Span[],
): Quote {
  const { content, cue, source } = attributed;
  const pieces = stretches
    .filter((stretch) => stretch.start >= content.start && stretch.end <= content.end)
    .map((stretch) => textSpan(text, stretch.start, stretch.end));
  const whole = pieces[0]?.start === content.start && pieces[0].end === content.end;
  const kind: QuoteKind = whole ? 'direct' : pieces.length > 0 ? 'mixed' : 'indirect';
  return {
    ...textSpan(text, content.start, content.end),
    kind,
    group,
    pieces,
    speaker: source && { ...source, name: text.slice(source.start, source.end), confidence: cue ? 0.8 : 0.3 },
    cue: cue && textSpan(text, cue.start, cue.end),
    attribution: null,
    saidOn: null,
    context: contextOf(sentences, content),
  };
}
