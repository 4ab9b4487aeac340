/**
 * Publishes one slot of a digest. The edition and its outbox rows are written in one transaction, so that a second
 * process cannot publish it again.
 */

import type { Filter } from '../articles/article-filter.ts';
import { type Scope, scopeOf } from '../base/scope.ts';
import { type Now, timestamp } from '../base/time.ts';
import { type Tracing, untraced } from '../base/tracing.ts';
import { contentKey } from '../delivery/content-key.ts';
import type { Platforms } from '../delivery/render-parts.ts';
import type { Digest } from '../digests/digest.ts';
import type { Edition, Series } from '../digests/edition.ts';
import type { EditionReads } from '../digests/read-cache.ts';
import { recordCuts } from '../digests/record-cuts.ts';
import { type Selection, selectStories } from '../digests/select.ts';
import type { Log, Store } from '../ports/ports.ts';
import type { Slot } from '../schedule/schedule.ts';
import type { FromRecord } from '../statements/from-record.ts';
import type { Subscription } from '../subscriptions/subscription.ts';

import type { EditionTexts } from '../writing/edition-texts.ts';
import type { Writing } from '../writing/writing.ts';
import { createEditionMessages } from './edition-messages.ts';
import { type QueuedRecipients, queueForRecipients, readersOf } from './edition-recipients.ts';
import { formerSeries, workspaceRead, workspacesApart } from './workspace-editions.ts';

/** Most stories in the first edition of a series without a limit, so that the reader is not flooded on the first day. */
const FIRST_EDITION = 5;

/** Attempts to make an edition while other editions of its series are being made. */
const TURNS = 5;

export interface PublishRequest {
  readonly digest: Digest;
  readonly slot: Slot;
  /** Whether a person asked for it now. */
  readonly manual: boolean;
  /** The only subscription it is made for; null: all without their own schedule or filter. */
  readonly subscription: Subscription | null;
  /** Only for the channels of this workspace, if it gets editions of its own; absent: for all. */
  readonly within?: string | null;
  /** Set for a missed edition: the number of missed editions that are made together. Their posts are spread over time. */
  readonly lateCount?: number;
  /** A cache that editions made together share. */
  readonly reading?: EditionReads;
}

/** `taken`: the edition of this slot exists already, made by another process or before a restart. */
export type PublishResult =
  | { readonly kind: 'taken' }
  | ({ readonly kind: 'published'; readonly edition: Edition } & QueuedRecipients);

export type PublishEdition = (publishing: PublishRequest) => Promise<PublishResult>;

export interface PublishDeps {
  readonly store: Store;
  readonly platforms: Platforms;
  readonly now: Now;
  readonly log: Log;
  /** Absent or null: no language model is configured. */
  readonly writing?: Writing | null;
  readonly tracing?: Tracing;
}

export function createPublishEdition(deps: PublishDeps): PublishEdition {
  const publishSeries = createPublishSeries(deps);
  return async (publishing) => {
    const { digest, subscription, within } = publishing;
    const apart = await workspacesApart(deps.store, digest);
    if (subscription !== null)
      return publishSeries({ ...publishing, apart, reads: workspaceRead(digest, subscription, apart) });
    if (within !== undefined && within !== null && apart.has(within))
      return publishSeries({ ...publishing, apart, reads: within });
    const results: PublishResult[] = [];
    // Workspaces come first: when the edition for all others exists, the slot is done for everybody.
    for (const reads of await workspacesServed(deps.store, digest, apart))
      results.push(await publishSeries({ ...publishing, apart, reads }));
    results.unshift(await publishSeries({ ...publishing, apart, reads: digest.workspace }));
    return joined(results);
  };
}

/** The workspaces among them whose channels get this digest. */
async function workspacesServed(
  store: Store,
  digest: Digest,
  apart: ReadonlySet<string>,
): Promise<readonly string[]> {
  if (apart.size === 0) return [];
  const readers = await readersOf(store, digest);
  const served = readers.map((row) => workspaceRead(digest, row, apart));
  return [...new Set(served)].filter((workspace) => workspace !== null);
}

/** One result for all editions of a slot: the first that has stories, with the recipients of all. */
function joined(results: readonly PublishResult[]): PublishResult {
  const published = results.filter((one) => one.kind === 'published');
  const first = published.find(({ edition }) => edition.number > 0) ?? published[0];
  if (first === undefined) return { kind: 'taken' };
  return {
    ...first,
    queued: published.flatMap(({ queued }) => queued),
    held: published.flatMap(({ held }) => held),
    off: published.flatMap(({ off }) => off),
  };
}

interface SeriesRequest extends PublishRequest {
  readonly apart: ReadonlySet<string>;
  /** The workspace whose own articles it reads beside the shared ones. */
  readonly reads: string | null;
}

function createPublishSeries(deps: PublishDeps) {
  const { tracing = untraced } = deps;
  const publishSeries = createMakeEdition(deps, tracing);
  return (publishing: SeriesRequest): Promise<PublishResult> => {
    const { digest, slot, manual } = publishing;
    return tracing.span(
      'publish edition',
      { 'pullquote.digest': digest.name, 'pullquote.slot': slot.key, 'pullquote.manual': manual },
      async (note) => {
        const result = await publishSeries(publishing);
        note({ 'pullquote.result': result.kind });
        if (result.kind === 'published')
          note({
            'pullquote.stories': result.edition.chosen.length,
            'pullquote.recipients': result.queued.length,
            'pullquote.lag_ms': Date.parse(result.edition.madeAt) - Date.parse(slot.at),
          });
        return result;
      },
      editionId(seriesOf(publishing), slot),
    );
  };
}

function createMakeEdition({ store, platforms, now, log, writing }: PublishDeps, tracing: Tracing) {
  return async (publishing: SeriesRequest): Promise<PublishResult> => {
    const series = seriesOf(publishing);
    const former = formerSeries(publishing.digest, series);
    for (let turn = 0; turn < TURNS; turn += 1) {
      const scope = scopeOf(series.workspace);
      if (await isTaken(store, [series, former], publishing.slot.key)) return { kind: 'taken' };
      const latest = await store.editions.latest(scope, series);
      const before = former === null ? null : await store.editions.latest(scope, former);
      const madeAt = now();
      // Another turn may be due to what the cache holds.
      const reading = turn === 0 ? (publishing.reading ?? store) : store;
      const selection = await tracing.span('choose stories', {}, () =>
        selectStories(reading, {
          digest: publishing.digest,
          series,
          former,
          until: timestamp(madeAt),
          repeat: false,
          narrow: publishing.subscription === null ? null : filterOf(publishing.subscription),
          ...(isFlood(publishing, latest ?? before) ? { atMost: FIRST_EDITION } : {}),
        }),
      );
      const written = await writtenTexts(writing ?? null, selection, log);
      const cuts = await recordCuts(
        store,
        scopeOf(series.workspace),
        publishing.digest.definition,
        selection,
      );
      const published = await tracing.span('store edition', {}, () =>
        store.transaction((tx) =>
          freeze(tx, {
            ...publishing,
            ...{ platforms, series, former, selection, written, cuts, after: latest?.id ?? null, madeAt },
          }),
        ),
      );
      if (published !== 'overtaken') {
        report(log, publishing, published);
        return published;
      }
    }
    throw new Error(`editions of ${series.digest} keep overtaking one another`);
  };
}

/** What a language model wrote of these stories; an edition is made without it, whatever happens there. */
async function writtenTexts(
  writing: Writing | null,
  { chosen, records }: Selection,
  log: Log,
): Promise<EditionTexts | null> {
  if (writing === null) return null;
  try {
    await writing.lead(chosen, records);
    return await writing.ofEdition(chosen, records);
  } catch (error) {
    log.error('the texts of the language model are missing in an edition', { error });
    return null;
  }
}

/** The series of the edition. */
function seriesOf({ digest, subscription, reads }: SeriesRequest): Series {
  return { digest: digest.name, workspace: reads, subscription: subscription?.id ?? null };
}

const editionId = ({ workspace, digest, subscription }: Series, slot: Slot): string =>
  contentKey('edition', workspace, digest, subscription, slot.key);

/** Whether readers have the edition of this slot, in this series or in the one that they got before. */
async function isTaken(
  { editions }: Pick<Store, 'editions'>,
  lineage: readonly (Series | null)[],
  slot: string,
): Promise<boolean> {
  for (const series of lineage) {
    if (series === null) continue;
    if ((await editions.bySlot(scopeOf(series.workspace), series, slot)) !== null) return true;
  }
  return false;
}

interface Freezing extends SeriesRequest {
  readonly platforms: Platforms;
  readonly series: Series;
  readonly former: Series | null;
  readonly selection: Selection;
  readonly written: EditionTexts | null;
  readonly cuts: ReadonlyMap<string, FromRecord>;
  /** The newest edition when the stories were chosen. */
  readonly after: string | null;
  readonly madeAt: Temporal.Instant;
}

/**
 * `overtaken`: after the stories were chosen, another edition was made, which may have shown them, or articles moved to other stories,
 * so that two items may tell of one event.
 */
async function freeze(tx: Store, freezing: Freezing): Promise<PublishResult | 'overtaken'> {
  const { digest, series, former, selection, slot } = freezing;
  const scope = scopeOf(series.workspace);
  await tx.editions.enter(series);
  if (await isTaken(tx, [series, former], slot.key)) return { kind: 'taken' };
  const latest = await tx.editions.latest(scope, series);
  if ((latest?.id ?? null) !== freezing.after) return 'overtaken';
  const held = await tx.stories.holding(
    scope,
    selection.chosen.map(({ article }) => article),
  );
  if (selection.chosen.some(({ article, story }) => (held.get(article) ?? story) !== story))
    return 'overtaken';

  const skipped = selection.chosen.length === 0 && digest.definition.empty === 'skip';
  const edition: Edition = {
    ...series,
    id: editionId(series, slot),
    number: skipped ? 0 : (await lastNumber(tx, scope, series, former)) + 1,
    slot: slot.key,
    manual: freezing.manual,
    plannedAt: slot.at,
    madeAt: timestamp(freezing.madeAt),
    considered: selection.considered,
    chosen: selection.chosen,
    left: selection.left,
  };
  if (!(await tx.editions.add(edition))) return { kind: 'taken' };
  if (skipped) return { kind: 'published', edition, queued: [], held: [], off: [] };
  const messageFor = createEditionMessages(tx, {
    definition: digest.definition,
    edition,
    records: selection.records,
    written: freezing.written,
    cuts: freezing.cuts,
  });
  return {
    kind: 'published',
    edition,
    ...(await queueForRecipients(tx, { ...freezing, edition, messageFor })),
  };
}

/** Numbers go on where the former series left off. */
export async function lastNumber(
  { editions }: Pick<Store, 'editions'>,
  scope: Scope,
  series: Series,
  former: Series | null,
): Promise<number> {
  const own = await editions.lastNumber(scope, series);
  return own > 0 || former === null ? own : editions.lastNumber(scope, former);
}

function filterOf({ subject }: Subscription): Filter | null {
  return subject.kind === 'digest' ? subject.filter : null;
}

function isFlood({ digest, manual }: PublishRequest, latest: Edition | null): boolean {
  return latest === null && !manual && digest.definition.window === 'since-last';
}

function report(log: Log, { digest, slot, reads }: SeriesRequest, published: PublishResult): void {
  const what = { digest: digest.name, workspace: reads, slot: slot.key };
  if (published.kind === 'taken') {
    log.debug('slot taken', what);
    return;
  }
  const { edition, queued, held, off } = published;
  log.info('edition published', {
    ...what,
    number: edition.number,
    stories: edition.chosen.length,
    queued: queued.length,
    held: held.length,
  });
  if (off.length > 0)
    log.warn('destinations were not queued, because their platform is off', { ...what, places: off });
}
