/** What a language model has written for the stories of an edition: a summary of each, and a lead over all. */
import type { ArticleRecord } from '../ports/article-store.ts';
import type { Store } from '../ports/ports.ts';
import { createSendable } from './may-send.ts';
import { inOneList, numberedSentences } from './numbered-sentences.ts';
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
  const beginnings = stories.slice(0, STORIES_SENT).flatMap((record) => numberedSentences(record, SENT.lead));
  return { kind: 'lead', sentences: inOneList(beginnings) };
}

/** The leading articles of an edition's stories, in its order. */
function leadingOf(
  chosen: readonly { readonly article: string }[],
  records: ReadonlyMap<string, ArticleRecord>,
): readonly ArticleRecord[] {
  return chosen.flatMap(({ article }) => records.get(article) ?? []);
}

/** What is stored; nothing is asked. An edition that is drawn again gets the texts it had, or none if its articles changed. */
export async function storedTexts(
  stores: Stores,
  writer: Pick<Writer, 'keyOf'>,
  chosen: readonly { readonly article: string }[],
  records: ReadonlyMap<string, ArticleRecord>,
): Promise<EditionTexts> {
  const stories = await createSendable(stores)(leadingOf(chosen, records));
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
  const stories = await createSendable(stores)(leadingOf(chosen, records));
  if (stories.length >= FEWEST_STORIES) await writer.write(leadTask(stories), signal);
}
