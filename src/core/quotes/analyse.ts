/** Analyses the text of one article: its quotes, people and passages. Pure. */
import { publishedDay } from '../text/dates.ts';
import { languageOf } from '../text/language.ts';
import { analyseLanguage } from './analyse-language.ts';
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
export function analyse(article: ArticleText, model?: Model | null): Omit<Analysis, 'summary'> {
  const language = languageOf(article.text);
  // A text too short to tell is read as English, whose rules find nothing where there is none.
  if (language !== null && language !== 'en') return analyseLanguage(article, language);
  const weights = model === undefined ? repositoryModel() : model;
  const parsed = parseText(article.text, VOCABULARY);
  const coreference = coreferenceOf(parsed, { title: article.title });
  const reported = weights === null ? reportedByRule(parsed) : reportedSpeechIn(parsed, weights);
  const quotes = quotesOf(parsed, coreference, reported, publishedDay(article.publishedAt));
  return {
    quotes: quotes.map(({ quote }) => quote),
    people: peopleOf(parsed, coreference, quotes),
    passages: parsed.passages,
    language,
  };
}
