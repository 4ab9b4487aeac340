/** One article's text in, its quotes, people and passages out. Pure. */
import { publishedDay } from '../text/dates.ts';
import { type Model, repositoryModel } from './engine-weights.ts';
import { quotesOf } from './find-quotes.ts';
import { VOCABULARY } from './labels/feature-vocabulary.ts';
import { parseText } from './marks/parsed-text.ts';
import { peopleOf } from './people.ts';
import { coreferenceOf } from './pronouns/coreference.ts';
import type { Analysis, ArticleText } from './quote.ts';
import { reportedSpeechIn } from './reported-speech.ts';
import { reportedByRule } from './speech-patterns.ts';

/** Everything the article says of who said what. Offsets are into `article.text`. `null` for the model: by rule alone. */
export function analyse(
  article: ArticleText,
  model: Model | null = repositoryModel(),
): Omit<Analysis, 'summary'> {
  const parsed = parseText(article.text, VOCABULARY);
  const coreference = coreferenceOf(parsed, { title: article.title });
  const reported = model === null ? reportedByRule(parsed) : reportedSpeechIn(parsed, model);
  const quotes = quotesOf(parsed, coreference, reported, publishedDay(article.publishedAt));
  return {
    quotes: quotes.map(({ quote }) => quote),
    people: peopleOf(parsed, coreference, quotes),
    passages: parsed.passages,
  };
}
