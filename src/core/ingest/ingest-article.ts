/**
 * The use case that stores an article: identifies it, analyses it in a worker, finds its story, and saves everything in
 * one transaction.
 */

import type { Article, Draft, StoredQuote } from '../articles/article.ts';
import { withoutSpans } from '../articles/left-out.ts';
import { newsTime, UNDATED } from '../articles/publication-date.ts';
import { OPERATOR, scopeOf } from '../base/scope.ts';
import { type Now, type Timestamp, timestamp } from '../base/time.ts';
import { yieldToEventLoop } from '../base/yield-to-event-loop.ts';
import type { ArticleRecord, Story } from '../ports/article-store.ts';
import type { Analyst, Log, Store } from '../ports/ports.ts';
import { isAsserted } from '../quotes/asserted.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import { joinedFeatures, type Placement } from '../stories/story.ts';
import { createStoryWindow, type StoryWindow } from '../stories/story-window.ts';
import { analyseApart } from './analyse-apart.ts';
import { articleRecord, shownOutlet } from './article-record.ts';
import { type CheckedDraft, checkDraft } from './draft.ts';
import { isSquatted, makeRoom } from './squatted-address.ts';
import { createWireCopyFinder } from './wire-copy.ts';
import { type Correction, correctionOf } from './withdrawn-quotes.ts';

/** The result for a draft. */
export interface Ingested {
  readonly kind: 'added' | 'revised' | 'known';
  readonly article: Article;
  readonly quotes: number;
  readonly speakers: number;
}

/** @throws {UserError} when the draft is no article, or its analysis exceeds the limits. */
export type Ingest = (draft: Draft, workspace: string | null) => Promise<Ingested>;

export interface IngestDeps {
  readonly store: Store;
  readonly analyst: Pick<Analyst, 'analyse'>;
  readonly now: Now;
  readonly log: Log;
  /** The stories in memory, if others change them too. */
  readonly window?: StoryWindow;
  /** Queues corrections of delivered posts, in the transaction that stores the revision. */
  readonly corrected?: (correction: Correction, store: Store) => Promise<void>;
}

export function createIngest({ store, analyst, now, log, corrected, window }: IngestDeps): Ingest {
  const windowOf = window ?? createStoryWindow(store.stories);
  const originOf = createWireCopyFinder();
  let last: Promise<unknown> = Promise.resolve();

  /** Analyses run in parallel, but stories are assigned to one article after another. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(yieldToEventLoop, yieldToEventLoop).then(work);
    last = turn;
    return turn;
  };

  return async (draft, workspace) => {
    const ready = checkDraft(draft, workspace, now());
    const scope = scopeOf(workspace);
    const known = await store.articles.identify(scope, ready.identity);
    if (known !== null && !isRevision(known, ready) && !(await isSquatted(known, ready, store.sources)))
      return asKnown(store, known);
    const { text, title, url, draft: given } = ready;
    const { found, paragraphs, leftOut } = await analyseApart(
      { store, analyst },
      {
        id: ready.identity.fingerprint,
        text,
        title,
        ...(url === null ? {} : { url }),
        ...(ready.published !== UNDATED && given.publishedAt !== undefined
          ? { publishedAt: given.publishedAt }
          : {}),
        ...(given.record === true ? { record: { voice: ready.byline } } : {}),
      },
      { workspace, source: draft.source, outlet: shownOutlet(draft), url },
      known?.id ?? null,
      { workspace, source: draft.source },
    );
    const own = withoutSpans(text, leftOut).text;
    return inTurn(async () => {
      const newsAt = (at: Timestamp) => (ready.published === UNDATED ? at : ready.published.at);
      // Days are loaded before other processes have to wait.
      const before = timestamp(now());
      await windowOf(newsAt(before), before);
      const stored = await store.transaction(async (tx) => {
        // One process after another, because two may store the same article, or articles of one story.
        await tx.stories.enter();
        // Only now, so that the times of articles are in the order in which they are stored.
        const at = timestamp(now());
        // Another process may have stored it during the analysis.
        const current = await tx.articles.identify(scope, ready.identity);
        let former: ArticleRecord | null = null;
        if (current !== null) {
          if (isRevision(current, ready)) former = await tx.articles.record(scope, current.id);
          else if (await isSquatted(current, ready, tx.sources))
            former = await makeRoom(current, ready, { tx, at, corrected });
          else return { known: current };
        }
        const index = await windowOf(newsAt(at), at, tx.stories);
        const placement = await currentPlacement(tx, index.place(found.features, newsAt(at), workspace));
        const origin =
          placement.story === null ? null : await originOf(tx.articles, scope, placement.story.id, own);
        const record = articleRecord(ready, found, { former, placement, origin, at, leftOut });
        await tx.articles.save(record, paragraphs);
        if (former === null) return { record, story: await saveStory(tx, record, placement), index };
        const change = correctionOf(former, record);
        if (change !== null) await corrected?.(change, tx);
        return { record, story: null, index };
      });
      if ('known' in stored) return asKnown(store, stored.known);
      const { record, story, index } = stored;
      if (story !== null) index.put(story);
      const kind = record.article.revision === 1 ? 'added' : 'revised';
      log.debug(`article ${kind}`, { article: record.article.id, story: record.article.story });
      return {
        kind,
        article: record.article,
        quotes: record.quotes.length,
        speakers: speakersOf(record.quotes),
      };
    });
  };
}

/**
 * Only the source of an article can revise it: anybody may link to another outlet's page and claim other words, and a
 * workspace must not change shared articles.
 */
function isRevision(known: Article, { identity, title, draft }: CheckedDraft): boolean {
  if (known.source !== identity.source || known.workspace !== identity.workspace) return false;
  if (known.status === 'withdrawn') return false;
  return known.fingerprint !== identity.fingerprint || (draft.title !== undefined && known.title !== title);
}

async function asKnown(store: Store, article: Article): Promise<Ingested> {
  const record = await store.articles.record(OPERATOR, article.id);
  const quotes = record?.quotes ?? [];
  return { kind: 'known', article, quotes: quotes.length, speakers: speakersOf(quotes) };
}

function speakersOf(quotes: readonly StoredQuote[]): number {
  return new Set(
    quotes
      .filter(isAsserted)
      .map(shownSpeaker)
      .filter((name) => name !== null),
  ).size;
}

/** The story as it is stored: it may have changed, or be part of another one, since it was read into memory. */
async function currentPlacement(tx: Store, placement: Placement): Promise<Placement> {
  if (placement.story === null) return placement;
  return { ...placement, story: await tx.stories.get(OPERATOR, placement.story.id) };
}

/** A workspace's article leaves a shared story unchanged, because all see the story's numbers. */
async function saveStory(
  store: Store,
  { article, features }: ArticleRecord,
  placement: Placement,
): Promise<Story | null> {
  const { story } = placement;
  if (story !== null && story.workspace !== article.workspace) return null;
  const scope = scopeOf(article.workspace);
  const { articles, outlets } = await store.articles.count(scope, { story: article.story });
  const at = newsTime(article);
  const next: Story = {
    id: article.story,
    workspace: article.workspace,
    title: story?.title ?? article.title,
    firstAt: story === null || at < story.firstAt ? at : story.firstAt,
    lastAt: story === null || at > story.lastAt ? at : story.lastAt,
    articles,
    outlets,
    features: story === null ? features : joinedFeatures(story.features, features),
  };
  await store.stories.save(next);
  return next;
}
