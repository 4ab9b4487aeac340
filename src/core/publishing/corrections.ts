/** When an article is changed or withdrawn, edits its posts and tells the followers of its speakers. */

import { OPERATOR, scopeOf } from '../base/scope.ts';
import { type Now, timestamp } from '../base/time.ts';
import { editionAbout, editRow, messageId, outboxRows } from '../delivery/outbox.ts';
import type { Json } from '../delivery/outcome.ts';
import { createRenderParts, type Renderers, subscriptionWorkspace } from '../delivery/render-parts.ts';
import { recordsOf } from '../digests/candidates.ts';
import type { Digest } from '../digests/digest.ts';
import { articlesOf, digestOfEdition, type Edition } from '../digests/edition.ts';
import type { Correction } from '../ingest/withdrawn-quotes.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Log, Store } from '../ports/ports.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import { namesOf, type Subscription } from '../subscriptions/subscription.ts';
import { nameKey } from '../text/names/name-spelling.ts';
import { wordingFor } from '../wording/index.ts';
import type { Writing } from '../writing/writing.ts';
import { entryOf } from './correction-log.ts';
import { changeMessage, noteMessage } from './correction-message.ts';
import { createEditionMessages } from './edition-messages.ts';

/** Number of last editions whose posts are corrected. */
const EDITIONS_CORRECTED = 20;

const ALL_PARTS = { limit: 10_000, offset: 0 };

export interface CorrectionsDeps {
  /**
   * All platforms that posts can stand on, with a token here or without: another process may correct what the bot has posted, and the bot
   * sends what is queued.
   */
  readonly renderers: () => Promise<Renderers>;
  /** The digests defined in files. */
  readonly digests: () => readonly Digest[];
  readonly now: Now;
  readonly log: Log;
  /** Absent or null: no language model is configured. */
  readonly writing?: Writing | null;
}

/** Queues the corrections in the transaction that stores the revision, so that none is lost and none is made twice. */
export type Corrections = (correction: Correction, tx: Store) => Promise<void>;

export function createCorrections(deps: CorrectionsDeps): Corrections {
  return async (correction, tx) => {
    const { after } = correction;
    const filter = { article: after.id };
    const editions = await tx.editions.list(OPERATOR, filter, { limit: EDITIONS_CORRECTED, offset: 0 });
    const digests = [...deps.digests(), ...(await tx.digests.list(OPERATOR))];
    let edited = 0;
    for (const edition of editions) {
      const digest = digestOfEdition(digests, edition);
      if (digest !== undefined && isShown(edition, digest, correction))
        edited += await correctEdition(deps, tx, edition, digest, correction);
    }
    const told = await tellFollowers(deps, tx, correction);
    if (edited + told > 0) {
      await tx.corrections.add(entryOf(correction, { edited, told }, timestamp(deps.now())));
      const { id, revision, status } = after;
      deps.log.info('correction queued', { article: id, revision, status, edited, told });
    }
  };
}

/** Whether readers of this edition saw what has changed. */
function isShown(
  { chosen }: Edition,
  { definition }: Digest,
  { after, quotes, summary, headline }: Correction,
): boolean {
  const choosing = chosen.find(({ article }) => article === after.id);
  if (choosing === undefined) return false;
  return (
    headline ||
    after.status === 'withdrawn' ||
    quotes.some(
      ({ before }) =>
        choosing.quotes.includes(before.id) ||
        // Which sentences stand depends on the quotes; an edit is made only where a post then reads differently.
        (definition.style !== 'brief' && summary.some(({ text }) => text.includes(before.text))),
    )
  );
}

/** Returns the number of rows queued. */
async function correctEdition(
  deps: CorrectionsDeps,
  tx: Store,
  edition: Edition,
  { definition }: Digest,
  correction: Correction,
): Promise<number> {
  const { now } = deps;
  const records = asCorrected(
    await recordsOf(tx, scopeOf(edition.workspace), articlesOf(edition)),
    correction,
  );
  const written = (await deps.writing?.ofEdition(edition.chosen, records)) ?? null;
  const messageFor = createEditionMessages(tx, { definition, edition, records, written });
  const posted = await tx.deliveries.list(OPERATOR, { edition: edition.id, status: ['sent'] }, ALL_PARTS);
  if (posted.length === 0) return 0;
  const draw = createRenderParts(await deps.renderers(), tx.actions, now());
  let queued = 0;
  for (const parts of Map.groupBy(posted, (row) => row.message).values()) {
    const subscription = await readerOf(tx, parts);
    if (subscription === null) continue;
    const payloads = await draw(await messageFor(subscription), subscription, definition.timezone);
    const standing = standingPosts(parts);
    if (payloads === null) continue;
    // With another number of parts, or several editions in one message, posts cannot be matched one to one. Then a new
    // post tells the correction.
    const alone = parts[0]?.message === messageId(editionAbout(edition.id), subscription.to);
    const rows =
      alone && payloads.length === standing.length
        ? standing.flatMap((row, part) => changed(row, payloads[part], now()))
        : await noteRows(deps, tx, subscription, edition, correction);
    queued += await tx.deliveries.add(rows);
  }
  return queued;
}

/** The article counts as changed although the store will be updated only after this. */
function asCorrected(
  records: ReadonlyMap<string, ArticleRecord>,
  { after }: Correction,
): ReadonlyMap<string, ArticleRecord> {
  const record = records.get(after.id);
  return record === undefined || after.status !== 'withdrawn'
    ? records
    : new Map(records).set(after.id, { ...record, article: after });
}

function changed(row: Delivery, payload: Json | undefined, at: Temporal.Instant): readonly Delivery[] {
  if (row.ref === null || payload === undefined) return [];
  return JSON.stringify(payload) === JSON.stringify(row.payload) ? [] : [editRow(row, row.ref, payload, at)];
}

async function noteRows(
  { renderers, now }: CorrectionsDeps,
  tx: Store,
  subscription: Subscription,
  edition: Edition,
  { after }: Correction,
): Promise<readonly Delivery[]> {
  const platforms = await renderers();
  const platform = platforms.get(subscription.to.platform);
  if (platform === undefined) return [];
  const message = noteMessage(edition, after, wordingFor(subscription.preferences.locale));
  return outboxRows({
    about: ['correction', edition.id, after.id, after.revision, after.status],
    edition: null,
    subscription: subscription.id,
    workspace: subscriptionWorkspace(subscription, platform),
    to: subscription.to,
    payloads: (await createRenderParts(platforms, tx.actions, now())(message, subscription, 'UTC')) ?? [],
    dueAt: timestamp(now()),
    now: now(),
  });
}

/** For each part, the row with its current content: the post, or its last edit. */
function standingPosts(parts: readonly Delivery[]): readonly Delivery[] {
  const byPart = new Map(parts.map((row) => [row.part, row]));
  return [...byPart.values()].toSorted((a, b) => a.part - b.part);
}

async function readerOf(tx: Store, parts: readonly Delivery[]): Promise<Subscription | null> {
  const id = parts[0]?.subscription ?? null;
  return id === null ? null : tx.subscriptions.get(OPERATOR, id);
}

/** Tells the followers of a speaker whose words have changed, if they followed when the words were stored. */
async function tellFollowers(
  { renderers, now }: CorrectionsDeps,
  tx: Store,
  correction: Correction,
): Promise<number> {
  const { before, after, quotes } = correction;
  const follows = await tx.subscriptions.list(OPERATOR, { kind: 'voice', status: 'active' });
  if (follows.length === 0) return 0;
  const platforms = await renderers();
  const draw = createRenderParts(platforms, tx.actions, now());
  let told = 0;
  for (const follow of follows) {
    const { subject } = follow;
    const platform = platforms.get(follow.to.platform);
    const sees = before.workspace === null || before.workspace === follow.workspace;
    if (subject.kind !== 'voice' || platform === undefined || !sees || follow.createdAt > before.storedAt)
      continue;
    const names = namesOf(subject);
    const theirs = quotes.filter((change) => names.includes(nameKey(shownSpeaker(change.before) ?? '')));
    if (theirs.length === 0) continue;
    const message = changeMessage(subject.name, correction, theirs, wordingFor(follow.preferences.locale));
    const rows = outboxRows({
      about: ['correction', follow.id, after.id, after.revision, after.status],
      edition: null,
      subscription: follow.id,
      workspace: subscriptionWorkspace(follow, platform),
      to: follow.to,
      payloads: (await draw(message, follow, 'UTC')) ?? [],
      dueAt: timestamp(now()),
      now: now(),
    });
    told += await tx.deliveries.add(rows);
  }
  return told;
}
