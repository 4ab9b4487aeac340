/** One article's text in, its quotes, people and passages out. Pure. */
import { publishedDay } from '../text/dates.ts';
import { type Model, repositoryModel } from './engine-weights.ts';
import { quotesOf } from './find-quotes.ts';
import { VOCABULARY } from './labels/feature-vocabulary.ts';
import { read } from './marks/parsed-text.ts';
import { peopleOf } from './people.ts';
import { castOf } from './pronouns/coreference.ts';
import type { Analysis, ArticleText } from './quote.ts';
import { reportedIn } from './reported-speech.ts';
import { reportedByRule } from './speech-patterns.ts';

/** Everything the article says of who said what. Offsets are into `article.text`. `null` for the model: by rule alone. */
export function analyse(
  article: ArticleText,
  model: Model | null = repositoryModel(),
): Omit<Analysis, 'summary'> {
  const reading = read(article.text, VOCABULARY);
  const cast = castOf(reading, { title: article.title });
  const reported = model === null ? reportedByRule(reading) : reportedIn(reading, model);
  const quotes = quotesOf(reading, cast, reported, publishedDay(article.publishedAt));
  return {
    quotes: quotes.map(({ quote }) => quote),
    people: peopleOf(reading, cast, quotes),
    passages: reading.passages,
  };
}
