/** The jobs and answers that the main thread and a worker thread exchange. */
import type { ArticleAnalysis, ArticleToRead } from '../core/articles/article.ts';
import type { ReadDraft } from '../core/drafts/draft-quotations.ts';
import type { DraftDocument } from '../core/drafts/draft-text.ts';
import type { Drawing } from '../core/pictures/artist.ts';
import type { Picture } from '../core/pictures/picture.ts';
import type { Extracted } from '../core/ports/ports.ts';
import type { ReadRecord, RecordDocument } from '../core/records/record-document.ts';
import type { Feed, ForeignDocument, ForeignPage } from '../core/sources/feed.ts';
import type { OpmlEntry } from '../core/sources/opml.ts';

/** For each kind of job its input and output. */
export interface Jobs {
  readonly analyse: { readonly input: ArticleToRead; readonly output: ArticleAnalysis };
  readonly extract: {
    readonly input: ForeignPage;
    readonly output: Extracted;
  };
  readonly feed: { readonly input: ForeignDocument; readonly output: Feed };
  readonly draft: { readonly input: DraftDocument; readonly output: ReadDraft };
  readonly record: { readonly input: RecordDocument; readonly output: ReadRecord };
  readonly draw: { readonly input: Picture; readonly output: Drawing };
  readonly opml: { readonly input: ForeignDocument; readonly output: readonly OpmlEntry[] };
}

export type JobKind = keyof Jobs;

/** A thread has one job at a time, so answers need no number. */
export type Job = {
  readonly [K in JobKind]: { readonly kind: K; readonly input: Jobs[K]['input'] };
}[JobKind];

export type JobResult<K extends JobKind = JobKind> =
  | { readonly kind: 'done'; readonly output: Jobs[K]['output'] }
  /** The document is bad; the message is for people. */
  | { readonly kind: 'refused'; readonly message: string; readonly remedy: string | null }
  | { readonly kind: 'fault'; readonly message: string };

/** What the thread sends back: the result, and the computing time that the job took, in milliseconds. */
export type JobAnswer<K extends JobKind = JobKind> = JobResult<K> & { readonly cpuMs: number };
