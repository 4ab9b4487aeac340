/**
 * The quote engine as a library: `import { analyse, check } from 'pullquote/quotes'`. It has no store and reads no settings. Importing it
 * does nothing: the engine and its learnt weights are loaded at the first use.
 */
import { createRequire } from 'node:module';
import type { CheckOptions, Compared } from './core/library/check-against.ts';
import type { RecordArticle } from './core/library/memory-record.ts';
import type { Analysis, ArticleText } from './core/quotes/quote.ts';
import type { CheckAnswer } from './core/verdicts/verdict-format.ts';

export type { CheckOptions, Compared } from './core/library/check-against.ts';
export type { RecordArticle } from './core/library/memory-record.ts';
export type { Analysis, ArticleText, Person, Quote } from './core/quotes/quote.ts';
export type { CheckAnswer, QuoteRecord } from './core/verdicts/verdict-format.ts';
export { writtenJson } from './core/verdicts/written-json.ts';

type Engine = typeof import('./quotes-engine.ts');

/** Beside this file, with its extension: `.ts` in the repository, `.js` in the bundle. */
const ENGINE = `./quotes-engine${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`;

let loaded: Engine | null = null;

function engine(): Engine {
  loaded ??= createRequire(import.meta.url)(ENGINE) as Engine;
  return loaded;
}

/** Who said what in one text: its quotes with their speakers, its people and paragraphs. */
export function analyse(article: ArticleText): Omit<Analysis, 'summary'> {
  return engine().analyse(article);
}

/** Analyses articles once, to check many texts against them. */
export async function record(articles: readonly RecordArticle[]): Promise<Compared> {
  return engine().compared(articles);
}

/** Checks every quotation of a text: the answer of `/check`, from these articles alone. */
export async function check(text: string, { against, speaker }: CheckOptions): Promise<CheckAnswer> {
  const articles = 'check' in against ? against : await record(against);
  return articles.check(text, speaker);
}
