/** What a changed or withdrawn article does to posts that stand: they are edited, and followers of the voice are told. */
import { quoteBlock } from '../answers/quoteblock.ts';
import type { Correction, QuoteChange } from '../articles/correct.ts';
import { recordsOf } from '../digests/candidates.ts';
import { compose } from '../digests/compose.ts';
import type { Digest } from '../digests/digest.ts';
import { articlesOf, type Edition } from '../digests/edition.ts';
import type { Block, Message } from '../messages/message.ts';
import type { Log, Store } from '../ports.ts';
import { shownSpeaker } from '../quotes/confidence.ts';
import { OPERATOR, scopeOf } from '../scope.ts';
import { nameKey } from '../text/names.ts';
import { type Now, timestamp } from '../time.ts';
import { editRow, rowsOf } from './outbox.ts';
import { createRenderer, type Platforms, workspaceOf } from './render.ts';
import type { Delivery } from './stores.ts';
import type { Subscription } from './subscription.ts';

/** Posts that are corrected: those of the last editions that showed the article. */
const EDITIONS_CORRECTED = 20;

const ALL_PARTS = { limit: 10_000, offset: 0 };

export interface CorrectionsDeps {
  readonly platforms: Platforms;
  /** Those from files. */
  readonly digests: () => readonly Digest[];
  readonly now: Now;
  readonly log: Log;
}

/** Queues the corrections, inside the transaction that stores the revision: none is lost, none is made twice. */
export type Corrections = (correction: Correction, tx: Store) => Promise<void>;

export function createCorrections(deps: CorrectionsDeps): Corrections {
  return async (correction, tx) => {
    const { after } = correction;
    const filter = { article: after.id };
    const editions = await tx.editions.list(OPERATOR, filter, { limit: EDITIONS_CORRECTED, offset: 0 });
    let edited = 0;
    for (const edition of editions.filter((one) => isShown(one, correction))) {
      edited += await correctEdition(deps, tx, edition);
    }
    const told = await tellFollowers(deps, tx, correction);
    if (edited + told > 0) {
      const { id, revision, status } = after;
      deps.log.info('correction queued', { article: id, revision, status, edited, told });
    }
  };
}

/** Whether readers of this edition saw what has changed. */
function isShown({ chosen }: Edition, { after, quotes, headline }: Correction): boolean {
  const choosing = chosen.find(({ article }) => article === after.id);
  if (choosing === undefined) return false;
  return (
    headline ||
    after.status === 'withdrawn' ||
    quotes.some(({ before }) => choosing.quotes.includes(before.id))
  );
}

/** The number of rows queued. */
async function correctEdition(deps: CorrectionsDeps, tx: Store, edition: Edition): Promise<number> {
  const { platforms, now } = deps;
  const digests = [...deps.digests(), ...(await tx.digests.list(OPERATOR))];
  const digest = digests.find(
    ({ name, workspace }) => name === edition.digest && workspace === edition.workspace,
  );
  if (digest === undefined) return 0;
  const { definition } = digest;
  const records = await recordsOf(tx, scopeOf(edition.workspace), articlesOf(edition));
  const message = compose({ definition, edition, records });
  const draw = createRenderer(platforms, tx.actions, now());
  const posted = await tx.deliveries.list(OPERATOR, { edition: edition.id, status: ['sent'] }, ALL_PARTS);
  let queued = 0;
  for (const parts of Map.groupBy(posted, (row) => row.message).values()) {
    const subscription = await readerOf(tx, parts);
    const payloads = subscription === null ? null : await draw(message, subscription, definition.timezone);
    const standing = standingPosts(parts);
    // With another number of parts the posts can't be matched one to one: those that stand are left as they are.
    if (payloads === null || payloads.length !== standing.length) continue;
    const rows = standing.flatMap((row, part) => {
      const payload = payloads[part];
      if (
        row.ref === null ||
        payload === undefined ||
        JSON.stringify(payload) === JSON.stringify(row.payload)
      )
        return [];
      return [editRow(row, row.ref, payload, now())];
    });
    queued += await tx.deliveries.add(rows);
  }
  return queued;
}

/** For each part the row that says how it reads now: the post, or its last edit. */
function standingPosts(parts: readonly Delivery[]): readonly Delivery[] {
  const byPart = new Map(parts.map((row) => [row.part, row]));
  return [...byPart.values()].toSorted((a, b) => a.part - b.part);
}

async function readerOf(tx: Store, parts: readonly Delivery[]): Promise<Subscription | null> {
  const id = parts[0]?.subscription ?? null;
  return id === null ? null : tx.subscriptions.get(OPERATOR, id);
}

/** Those who follow a speaker whose words have changed, and had followed when they were stored. */
async function tellFollowers(
  { platforms, now }: CorrectionsDeps,
  tx: Store,
  correction: Correction,
): Promise<number> {
  const { before, after, quotes } = correction;
  const follows = await tx.subscriptions.list(OPERATOR, { kind: 'voice', status: 'active' });
  const draw = createRenderer(platforms, tx.actions, now());
  let told = 0;
  for (const follow of follows) {
    const { subject } = follow;
    const platform = platforms.get(follow.to.platform);
    const sees = before.workspace === null || before.workspace === follow.workspace;
    if (subject.kind !== 'voice' || platform === undefined || !sees || follow.createdAt > before.storedAt)
      continue;
    const theirs = quotes.filter((change) => nameKey(shownSpeaker(change.before) ?? '') === subject.speaker);
    if (theirs.length === 0) continue;
    const message = changeMessage(subject.name, correction, theirs);
    const rows = rowsOf({
      about: ['correction', follow.id, after.id, after.revision, after.status],
      edition: null,
      subscription: follow.id,
      workspace: workspaceOf(follow, platform),
      to: follow.to,
      payloads: (await draw(message, follow, 'UTC')) ?? [],
      dueAt: timestamp(now()),
      now: now(),
    });
    told += await tx.deliveries.add(rows);
  }
  return told;
}

const SAYS = {
  words: 'The outlet has changed these words:',
  speaker: 'The outlet now gives these words to somebody else:',
  dropped: 'The outlet no longer carries these words:',
} as const;

function changeMessage(
  name: string,
  { before, after }: Correction,
  changes: readonly QuoteChange[],
): Message {
  const status = after.status === 'withdrawn' ? 'withdrawn' : 'changed';
  return {
    notice: `${name}: a correction by ${before.outlet}`,
    items: changes.map((change) => {
      const blocks: Block[] = [
        { kind: 'text', inlines: [{ kind: 'own', text: SAYS[change.change], style: 'bold' }] },
        quoteBlock({ ...change.before, status }, before),
      ];
      if (change.after !== null) {
        blocks.push(
          { kind: 'text', inlines: [{ kind: 'own', text: 'It reads now:' }] },
          quoteBlock(change.after, after),
        );
      }
      return { blocks };
    }),
    data: {
      articleId: after.id,
      revision: after.revision,
      changes: changes.map(({ change, before: was, after: is }) => ({
        change,
        before: was.text,
        after: is?.text ?? null,
      })),
    },
  };
}
