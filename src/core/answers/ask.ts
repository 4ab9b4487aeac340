/** A question in, evidence out: up to five stored passages with the best span, or the honest word that nothing answers it. */
import type { Article, StoredQuote } from '../articles/article.ts';
import type { ArticleCount } from '../articles/stores.ts';
import type { Store } from '../ports.ts';
import { SHOWN_FROM } from '../quotes/confidence.ts';
import type { Scope } from '../scope.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { TextSpan } from '../text/span.ts';
import { textSpan } from '../text/span.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rerank.ts';
import { search } from './search.ts';
import { searchWords } from './searchwords.ts';
import type { QuoteHit } from './stores.ts';
import { tokensOf } from './token.ts';

/** A stored passage that bears on the question. */
export interface Evidence {
  /** `<article id>:<number>`; for a quote, the quote's id. */
  readonly passageId: string;
  readonly article: Article;
  readonly passage: TextSpan;
  /** The best span within it. */
  readonly best: TextSpan;
  /** The words of the speaker who was asked about. */
  readonly quote: StoredQuote | null;
}

export interface Answer {
  /** `none`: nothing stored answers it, and the evidence is what comes nearest. */
  readonly kind: 'found' | 'none';
  readonly evidence: readonly Evidence[];
  /** What was searched: articles and outlets within the question's filters. */
  readonly searched: ArticleCount;
}

type Stores = Pick<Store, 'articles' | 'quotes' | 'search'>;

const MOST_EVIDENCE = 5;
const NEAREST = 2;
/** A passage answers from this score on (see `Ranked`): docs/answers.md says what that finds and what it lets through … */
const ANSWERS_FROM = -0.5;
/** … and further evidence must come this near to the best: one in twenty as likely. */
const NEAR_BEST = 3;
const QUOTES = 20;

export async function ask(stores: Stores, scope: Scope, question: Question, now: number): Promise<Answer> {
  const [ranked, said, searched] = await Promise.all([
    search(stores.search, scope, question),
    quotesOf(stores, scope, question),
    stores.articles.count(scope, question.filter),
  ]);
  const quotes = bestQuotes(question, said);
  const passages = fresher(
    ranked.filter(({ score }) => score >= ANSWERS_FROM),
    now,
  );
  const [best] = passages;
  const good = best === undefined ? [] : passages.filter(({ score }) => score >= best.score - NEAR_BEST);
  const found = quotes.length + good.length > 0;
  const chosen = found ? good : ranked.slice(0, NEAREST);
  const evidence = [...quotes, ...(await evidenceOf(stores, scope, question, chosen))];
  return {
    kind: found ? 'found' : 'none',
    evidence: distinct(evidence).slice(0, found ? MOST_EVIDENCE : NEAREST),
    searched,
  };
}

/** The words of the one who is asked about, where words are asked for. */
async function quotesOf(stores: Stores, scope: Scope, question: Question): Promise<readonly QuoteHit[]> {
  if (question.speaker === null || !question.wantsWords) return [];
  const about = topicOf(question);
  return stores.quotes.list(
    scope,
    {
      ...question.filter,
      speakers: question.speaker.keys,
      minConfidence: SHOWN_FROM,
      ...(about.length === 0 ? {} : { about: about.join(' ') }),
    },
    { limit: QUOTES, offset: 0 },
  );
}

/** The question's words without the speaker's name and without the words that ask. */
function topicOf(question: Question): readonly string[] {
  const names = new Set(
    [question.speaker?.name ?? '', ...(question.speaker?.aliases ?? [])]
      .flatMap((name) => tokensOf(name))
      .map((token) => token.plain),
  );
  const asking =
    /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|call(?:s|ed)?|comment(?:s|ed)?|think(?:s)?|words?|quotes?|statements?|remarks?|position|view|according|react(?:s|ed)?|respond(?:s|ed)?)$/i;
  return searchWords(question.asked).filter(
    (word) => !asking.test(word) && tokensOf(word).some((token) => !names.has(token.plain)),
  );
}

/** Quotes that have at least half of the topic's words in themselves or in their sentence. */
function bestQuotes(question: Question, hits: readonly QuoteHit[]): readonly Evidence[] {
  const topic = new Set(topicOf(question).flatMap((word) => tokensOf(word).map((token) => token.stem)));
  return hits
    .filter(({ quote, article }) => {
      if (topic.size === 0) return true;
      const text = textOf(article, quote).slice(quote.context.start, quote.context.end);
      const stems = new Set(tokensOf(text).map((token) => token.stem));
      return [...topic].filter((stem) => stems.has(stem)).length * 2 >= topic.size;
    })
    .map(({ quote, article }) => {
      const text = textOf(article, quote);
      return {
        passageId: quote.id,
        article,
        passage: textSpan(text, quote.context.start, quote.context.end),
        best: textSpan(text, quote.start, quote.end),
        quote,
      };
    });
}

function textOf(article: Article, quote: StoredQuote): string {
  return quote.of === 'article' ? article.text : (article.summary ?? '');
}

/** Of passages that answer equally well the newer comes first: a month makes a small difference, a year no more. */
function fresher(ranked: readonly Ranked[], now: number): readonly Ranked[] {
  const bonus = ({ hit }: Ranked) => {
    const days = Math.max(0, (now - Date.parse(hit.publishedAt)) / 86_400_000);
    return 0.3 / (1 + days / 30);
  };
  return ranked.map((one) => ({ ...one, score: one.score + bonus(one) })).sort((a, b) => b.score - a.score);
}

async function evidenceOf(
  stores: Stores,
  scope: Scope,
  question: Question,
  ranked: readonly Ranked[],
): Promise<readonly Evidence[]> {
  const wanted = ranked.slice(0, MOST_EVIDENCE);
  const articles = await Promise.all(wanted.map(({ hit }) => stores.articles.get(scope, hit.article)));
  return wanted.flatMap(({ hit }, at) => {
    const article = articles[at];
    if (article === undefined || article === null) return [];
    const best = bestSentence(question, hit.passage);
    return [{ passageId: hit.id, article, passage: hit.passage, best, quote: null }];
  });
}

/** The sentence with most of the question's words; the whole passage when it is one sentence. */
function bestSentence(question: Question, passage: TextSpan): TextSpan {
  const asked = new Set(
    tokensOf(question.asked)
      .filter((token) => !token.stop)
      .map((token) => token.stem),
  );
  let best: TextSpan = passage;
  let most = -1;
  for (const { start, end } of sentencesOf(passage.text)) {
    const text = passage.text.slice(start, end);
    const stems = new Set(tokensOf(text).map((token) => token.stem));
    const shared = [...asked].filter((stem) => stems.has(stem)).length;
    if (shared > most) {
      most = shared;
      best = { start: passage.start + start, end: passage.start + end, text };
    }
  }
  return best;
}

/** The same place once, and no outlet's copy of what is shown already. */
function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen: Evidence[] = [];
  for (const one of evidence) {
    const told = seen.some(
      (other) =>
        (other.article.id === one.article.id &&
          other.best.start < one.best.end &&
          one.best.start < other.best.end) ||
        other.best.text === one.best.text,
    );
    if (!told) seen.push(one);
  }
  return seen;
}
