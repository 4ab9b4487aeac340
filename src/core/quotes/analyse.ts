/** One article's text in, its quotes, people and passages out. Pure. */
import { publishedDay } from '../text/dates.ts';
import { castOf } from './cast.ts';
import { type Model, repositoryModel } from './model.ts';
import { reportedByRule } from './patterns.ts';
import { peopleOf } from './people.ts';
import type { Analysis, ArticleText } from './quote.ts';
import { quotesOf } from './quotes.ts';
import { read } from './reading.ts';
import { reportedIn } from './reported.ts';
import { VOCABULARY } from './vocabulary.ts';

/** Everything the article says of who said what. Offsets are into `article.text`. `null` for the model: by rule alone. */
export function analyse(
  article: ArticleText,
  model: Model | null = repositoryModel(),
): Omit<Analysis, 'summary'> {
  const reading = read(article.text, VOCABULARY);
  const cast = castOf(reading);
  const reported = model === null ? reportedByRule(reading) : reportedIn(reading, model);
  const quotes = quotesOf(reading, cast, reported, publishedDay(article.publishedAt));
  return {
    quotes: quotes.map(({ quote }) => quote),
    people: peopleOf(reading, cast, quotes),
    passages: reading.passages,
  };
}
