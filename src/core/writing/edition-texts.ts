/** What a language model has written for the stories of an edition: a summary of each, and a lead over all. */
import type { Article } from '../articles/article.ts';
import { OPERATOR } from '../base/scope.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import type { Store } from '../ports/ports.ts';
import { maySend } from './may-send.ts';
import { numberedSentences } from './numbered-sentences.ts';
import type { Writer, WritingTask } from './writer.ts';
import type { WrittenText } from './written-text.ts';

export interface EditionTexts {
  /** By article id. */
  readonly summaries: ReadonlyMap<string, WrittenText>;
  readonly lead: WrittenText | null;
}

/** Sentences sent of an article for its summary, and of each story for the lead. */
const SENT = { summary: 24, lead: 2 } as const;
/** A lead tells of three stories; more of them cost tokens. */
const STORIES_SENT = 9;
/** A lead of fewer stories would repeat them. */
const FEWEST_STORIES = 3;

type Stores = Pick<Store, 'sources' | 'writings'>;

export function summaryTask(record: ArticleRecord): WritingTask {
  return { kind: 'summary', sentences: numberedSentences(record, SENT.summary) };
}

/** @param stories the leading articles of the stories, in order; those that may not be sent are missing */
function leadTask(stories: readonly ArticleRecord[]): WritingTask {
  const sentences = stories
    .slice(0, STORIES_SENT)
    .flatMap((record) => numberedSentences(record, SENT.lead))
    .map((sentence, at) => ({ ...sentence, number: at + 1 }));
  return { kind: 'lead', sentences };
}

/** The leading articles of an edition's stories that may be sent, in the order of the edition. */
async function sendable(
  { sources }: Pick<Store, 'sources'>,
  chosen: readonly { readonly article: string }[],
  records: ReadonlyMap<string, ArticleRecord>,
): Promise<readonly ArticleRecord[]> {
  const found = chosen.flatMap(({ article }) => records.get(article) ?? []);
  const allowed = await createMaySend({ sources })(found.map(({ article }) => article));
  return found.filter(({ article }) => allowed.has(article.id) && isEnglish(article));
}

/** The gates know the words of English alone. */
export function isEnglish({ language }: Pick<Article, 'language'>): boolean {
  return language === 'en';
}

/** The ids of those articles that may be sent. */
export function createMaySend({ sources }: Pick<Store, 'sources'>) {
  return async (articles: readonly Article[]): Promise<ReadonlySet<string>> => {
    const ids = [...new Set(articles.map(({ source }) => source))];
    const found = await Promise.all(ids.map((id) => sources.get(OPERATOR, id)));
    const settings = new Map(ids.map((id, at) => [id, found[at]?.settings]));
    return new Set(
      articles.filter((article) => maySend(article, settings.get(article.source))).map(({ id }) => id),
    );
  };
}

/** What is stored; nothing is asked. An edition that is drawn again gets the texts it had, or none if its articles changed. */
export async function storedTexts(
  stores: Stores,
  writer: Pick<Writer, 'keyOf'>,
  chosen: readonly { readonly article: string }[],
  records: ReadonlyMap<string, ArticleRecord>,
): Promise<EditionTexts> {
  const stories = await sendable(stores, chosen, records);
  const keys = new Map(stories.map((record) => [record.article.id, writer.keyOf(summaryTask(record))]));
  const leadKey = writer.keyOf(leadTask(stories));
  const stored = await stores.writings.list([...keys.values(), leadKey]);
  const summaries = new Map<string, WrittenText>();
  for (const [article, key] of keys) {
    const text = stored.get(key);
    if (text !== undefined && text.sentences.length > 0) summaries.set(article, text);
  }
  const lead = stored.get(leadKey) ?? null;
  return { summaries, lead: lead === null || lead.sentences.length < FEWEST_STORIES ? null : lead };
}

/** Writes the lead of an edition that is about to be made. Ends at the signal: an edition waits for no model. */
export async function writeLead(
  stores: Stores,
  writer: Writer,
  chosen: readonly { readonly article: string }[],
  records: ReadonlyMap<string, ArticleRecord>,
  signal: AbortSignal,
): Promise<void> {
  const stories = await sendable(stores, chosen, records);
  if (stories.length >= FEWEST_STORIES) await writer.write(leadTask(stories), signal);
}
