/** Digests as messages: the list, a preview of the next edition, the ledger, and why an item was chosen. */

import type { UserError } from '../base/errors.ts';
import { OPERATOR, type Scope, scopeOf } from '../base/scope.ts';
import { shorten } from '../base/shorten.ts';
import { type Now, timestamp } from '../base/time.ts';
import { recordsOf } from '../digests/candidates.ts';
import type { Digest, DigestMistake } from '../digests/digest.ts';
import type { Edition } from '../digests/edition.ts';
import { recordCuts } from '../digests/record-cuts.ts';
import { selectStories } from '../digests/select.ts';
import type { EditionContent } from '../digests/story-item.ts';
import type { Message } from '../messages/message.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Store } from '../ports/ports.ts';
import { slotAt } from '../schedule/schedule.ts';
import { wordingFor } from '../wording/index.ts';
import { SaidError } from '../wording/said-error.ts';
import type { Writing } from '../writing/writing.ts';
import { nextSends } from './due-slots.ts';
import { type BrokenDigest, type DigestLine, historyMessage, listMessage } from './ledger.ts';
import { type ActionRights, isPermitted, subscriptionsById } from './manual-actions.ts';
import { type PreviewPage, previewPage } from './preview-page.ts';
import { lastNumber } from './publish-edition.ts';
import { whyMessage } from './why-message.ts';
import { formerSeries } from './workspace-editions.ts';

/** `locale`: the language of the message; absent: English. */
export interface DigestViews {
  /** The digests that a scope sees: from files, then its own. */
  list(scope: Scope): Promise<readonly DigestLine[]>;
  listing(scope: Scope, locale?: string): Promise<Message>;
  /** The titles of those digests by name; cheaper than the list, whose next times are worked out. */
  titles(scope: Scope): Promise<ReadonlyMap<string, string>>;
  /** @throws {UserError} when there is no such digest; it names the existing ones. */
  find(scope: Scope, name: string): Promise<Digest>;
  /** @throws {UserError} if the digest of that name is missing because its file has a mistake. */
  check(scope: Scope, name: string): void;
  /**
   * A preview of an edition made now. It may repeat articles and is not stored.
   * @param turned absent: all stories, without buttons to turn the page
   */
  show(scope: Scope, name: string, locale?: string, turned?: PreviewPage): Promise<Message>;
  /** The same of a digest that is at hand, with all its stories. */
  preview(scope: Scope, digest: Digest): Promise<Message>;
  /**
   * The newest editions with the state of their posts, as far as the asker may see them.
   * @param tools offer buttons to send a part again and to cancel
   */
  history(rights: ActionRights, name: string | null, tools: boolean, locale?: string): Promise<Message>;
  /** The newest editions with content, under the titles of their digests, as far as the asker may see them. */
  newest(rights: ActionRights): Promise<readonly (LedgerLine & { readonly title: string })[]>;
  /** @param item `<edition id>:<article id>`, or the id of an edition for all its items */
  why(rights: ActionRights, item: string, locale?: string): Promise<Message>;
}

export interface DigestViewsDeps {
  readonly store: Store;
  /** The digests defined in files. */
  readonly digests: () => readonly Digest[];
  /** Digests that are missing because of a mistake in their file. */
  readonly mistakes?: () => readonly DigestMistake[];
  readonly now: Now;
  /** Absent or null: no language model is configured. */
  readonly writing?: Writing | null;
}

const NEXT_SHOWN = 3;
const EDITIONS_SHOWN = 10;
/** Most editions read; some of them may not be visible to the asker. */
const EDITIONS_READ = 50;

export function createDigestViews({ store, digests, mistakes, now, writing }: DigestViewsDeps): DigestViews {
  const all = async (scope: Scope): Promise<readonly Digest[]> => [
    ...digests(),
    ...(await store.digests.list(scope)),
  ];
  // Where the file lies is for whoever can correct it.
  const broken = ({ kind }: Scope): readonly BrokenDigest[] =>
    (mistakes?.() ?? []).map(({ name, detail }) => ({ name, detail: kind === 'operator' ? detail : null }));
  const check = (scope: Scope, name: string): void => {
    const wanted = name.trim().toLowerCase();
    const mistake = broken(scope).find((one) => one.name === wanted);
    if (mistake === undefined) return;
    throw new SaidError(({ problem }) => problem.brokenDigest(mistake.name, mistake.detail));
  };
  const find = async (scope: Scope, name: string): Promise<Digest> => {
    const known = await all(scope);
    const wanted = name.trim().toLowerCase();
    // The operator, who sees those of all workspaces, means the shared one of several.
    const ordered = scope.kind === 'operator' ? known.toSorted(sharedFirst) : known;
    const found =
      ordered.find((digest) => digest.name === wanted) ??
      ordered.find(({ definition }) => definition.title.toLowerCase() === wanted) ??
      begun(known, wanted);
    if (found === undefined) check(scope, name);
    if (found === undefined) throw unknownDigest(name, known);
    return found;
  };
  const list = async (scope: Scope): Promise<readonly DigestLine[]> =>
    (await all(scope)).map((digest) => lineOf(digest, now()));
  // Of two with one name the first counts, as in `find`.
  const titles = async (scope: Scope) =>
    new Map((await all(scope)).toReversed().map(({ name, definition }) => [name, definition.title]));

  return {
    list,
    titles,
    find,
    check,
    listing: async (scope, locale) =>
      listMessage(await list(scope), broken(scope), wordingFor(locale ?? null)),
    show: async (scope, name, locale, turned) => {
      const digest = await find(scope, name);
      const at = turned?.at ?? now();
      const content = await previewDigest(store, digest, at, { asker: scope, writing });
      return previewPage(digest, content, turned ?? null, wordingFor(locale ?? null));
    },
    preview: async (scope, digest) => {
      const content = await previewDigest(store, digest, now(), { asker: scope, writing });
      return previewPage(digest, content, null, wordingFor(null));
    },
    history: async (rights, name, tools, locale) => {
      const digest = name === null ? null : await find(rights.scope, name);
      const lines = await ledgerFor(store, rights, digest);
      return historyMessage(digest?.definition.title ?? null, lines, tools, wordingFor(locale ?? null));
    },
    newest: async (rights) => {
      const known = await titles(rights.scope);
      return (await ledgerFor(store, rights, null))
        .filter(({ edition }) => edition.number > 0)
        .map((line) => ({ ...line, title: known.get(line.edition.digest) ?? line.edition.digest }));
    },
    why: async (rights, item, locale) => {
      const { scope } = rights;
      const [id = '', article = null] = item.trim().split(':');
      const edition = await store.editions.get(scope, id);
      if (edition === null || !(await concerns(store, rights, edition)))
        throw new SaidError(({ problem }) => problem.noEdition);
      const chosen = edition.chosen.filter((choosing) => article === null || choosing.article === article);
      const left = edition.left.filter((out) => article === null || out.article === article);
      const ids = [...chosen, ...left].map((entry) => entry.article);
      const articles = await store.articles.list(scope, { ids }, { limit: ids.length, offset: 0 });
      const byId = new Map(articles.map((found) => [found.id, found]));
      const records = await recordsOf(
        store,
        scope,
        chosen.map((choosing) => choosing.article),
      );
      const written = (await writing?.ofEdition(chosen, records)) ?? null;
      return whyMessage(edition, chosen, left, byId, wordingFor(locale ?? null), written);
    },
  };
}

const sharedFirst = (a: Digest, b: Digest): number =>
  Number(a.workspace !== null) - Number(b.workspace !== null);

/** The only digest whose name begins like this; of no name, the only digest. */
function begun(known: readonly Digest[], wanted: string): Digest | undefined {
  const [one, ...more] = known.filter(({ name }) => name.startsWith(wanted));
  return more.length === 0 ? one : undefined;
}

/** An edition with the posts of it that the asker may see. */
interface LedgerLine {
  readonly edition: Edition;
  readonly deliveries: readonly Delivery[];
}

async function ledgerFor(
  store: Store,
  rights: ActionRights,
  digest: Digest | null,
): Promise<readonly LedgerLine[]> {
  const filter = digest === null ? {} : { digest: digest.name };
  const editions = await store.editions.list(rights.scope, filter, { limit: EDITIONS_READ, offset: 0 });
  const isOthers = await editionsOfOthers(store, rights, digest);
  const lines: LedgerLine[] = [];
  for (const edition of editions) {
    if (lines.length === EDITIONS_SHOWN) break;
    if (!(await concerns(store, rights, edition)) || isOthers(edition)) continue;
    const scope = rights.alone ? OPERATOR : rights.scope;
    const rows = await store.deliveries.list(scope, { edition: edition.id }, { limit: 500, offset: 0 });
    const readers = await subscriptionsById(
      store,
      rows.map(({ subscription }) => subscription),
    );
    const deliveries = rows.filter((row) =>
      isPermitted(rights, row.workspace, readers.get(row.subscription ?? '') ?? null),
    );
    lines.push({ edition, deliveries });
  }
  return lines;
}

/** Which shared editions went to others only, because the asker's workspace gets its own of this digest. */
async function editionsOfOthers(
  { editions }: Store,
  { scope }: ActionRights,
  digest: Digest | null,
): Promise<(edition: Edition) => boolean> {
  if (scope.kind !== 'workspace' || digest === null || digest.workspace !== null) return () => false;
  const series = { digest: digest.name, workspace: scope.workspace, subscription: null };
  const begun = await editions.begun(scope, series);
  return ({ workspace, plannedAt, subscription }) =>
    begun !== null && workspace === null && subscription === null && plannedAt >= begun;
}

/** Whether the asker may see the edition. One that was made for a single channel or person reveals their times and filters. */
async function concerns(store: Store, rights: ActionRights, { subscription }: Edition): Promise<boolean> {
  if (subscription === null || rights.scope.kind === 'operator') return true;
  const reader = await store.subscriptions.get(OPERATOR, subscription);
  return reader !== null && isPermitted(rights, reader.workspace, reader);
}

/**
 * A preview of the edition with what its message needs.
 * @param asker a workspace sees what its channels would get, with its own sources
 */
export async function previewDigest(
  store: Store,
  digest: Digest,
  now: Temporal.Instant,
  {
    asker = OPERATOR,
    writing = null,
  }: { readonly asker?: Scope; readonly writing?: Writing | null | undefined } = {},
): Promise<EditionContent> {
  const { definition, name } = digest;
  const workspace = digest.workspace ?? (asker.kind === 'workspace' ? asker.workspace : null);
  const series = { digest: name, workspace, subscription: null };
  const former = formerSeries(digest, series);
  const scope = scopeOf(workspace);
  const slot = slotAt(now, definition.timezone);
  const selection = await selectStories(store, {
    digest,
    series,
    former,
    until: timestamp(now),
    repeat: true,
    narrow: null,
  });
  const edition: Edition = {
    ...series,
    id: '',
    number: (await lastNumber(store, scope, series, former)) + 1,
    slot: slot.key,
    manual: true,
    plannedAt: slot.at,
    madeAt: timestamp(now),
    considered: selection.considered,
    chosen: selection.chosen,
    left: selection.left,
  };
  const written = (await writing?.ofEdition(selection.chosen, selection.records)) ?? null;
  const cuts = await recordCuts(store, scope, definition, selection);
  return { definition, edition, records: selection.records, written, cuts, preview: true };
}

function lineOf(digest: Digest, now: Temporal.Instant): DigestLine {
  const { title, description, schedule, timezone } = digest.definition;
  return {
    name: digest.name,
    title,
    description: description ?? null,
    schedule: schedule ?? null,
    timezone,
    next: nextSends(digest, null, now, NEXT_SHOWN).map(({ at }) => at),
  };
}

function unknownDigest(name: string, known: readonly Digest[]): UserError {
  const names = known.map((digest) => digest.name).slice(0, 20);
  return new SaidError(({ problem }) =>
    name.trim() === '' ? problem.whichDigest(names) : problem.noDigest(shorten(name.trim(), 40), names),
  );
}
