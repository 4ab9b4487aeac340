/** Views of digests for people: the list, an edition as it would be now, the ledger, and why an item was chosen. */

import { UserError } from '../base/errors.ts';
import { OPERATOR, type Scope, scopeOf } from '../base/scope.ts';
import { shorten } from '../base/shorten.ts';
import { type Now, timestamp } from '../base/time.ts';
import { compose } from '../digests/compose.ts';
import type { Digest } from '../digests/digest.ts';
import type { Edition } from '../digests/edition.ts';
import { selectStories } from '../digests/select.ts';
import type { EditionContent } from '../digests/story-item.ts';
import type { Message } from '../messages/message.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Store } from '../ports/ports.ts';
import { slotAt } from '../schedule/schedule.ts';
import { wordingFor } from '../wording/index.ts';
import { nextSends } from './due-slots.ts';
import { type DigestLine, historyMessage, listMessage, whyMessage } from './ledger.ts';
import { type ActionRights, isPermitted, subscriptionsById } from './manual-actions.ts';

/** A message is in the language of `locale`; absent: in English. */
export interface DigestViews {
  /** Those a scope sees: from files, then its own. */
  list(scope: Scope): Promise<readonly DigestLine[]>;
  listing(scope: Scope, locale?: string): Promise<Message>;
  /** @throws {UserError} when there is no such digest, naming those that there are. */
  find(scope: Scope, name: string): Promise<Digest>;
  /** What an edition made now would say; it repeats freely and is stored nowhere. */
  show(scope: Scope, name: string, locale?: string): Promise<Message>;
  /**
   * The newest editions with what became of them, as far as it is the asker's business.
   * @param tools offer buttons to send a part again and to cancel
   */
  history(rights: ActionRights, name: string | null, tools: boolean, locale?: string): Promise<Message>;
  /** @param item `<edition id>:<article id>`, or an edition's id for all its items */
  why(rights: ActionRights, item: string, locale?: string): Promise<Message>;
}

export interface DigestViewsDeps {
  readonly store: Store;
  /** Those from files. */
  readonly digests: () => readonly Digest[];
  readonly now: Now;
}

const NEXT_SHOWN = 3;
const EDITIONS_SHOWN = 10;
/** Others may be left out of them. */
const EDITIONS_READ = 50;

export function createDigestViews({ store, digests, now }: DigestViewsDeps): DigestViews {
  const all = async (scope: Scope): Promise<readonly Digest[]> => [
    ...digests(),
    ...(await store.digests.list(scope)),
  ];
  const find = async (scope: Scope, name: string): Promise<Digest> => {
    const known = await all(scope);
    const wanted = name.trim().toLowerCase();
    const found =
      known.find((digest) => digest.name === wanted) ??
      known.find(({ definition }) => definition.title.toLowerCase() === wanted) ??
      (wanted === '' && known.length === 1 ? known[0] : undefined);
    if (found === undefined) throw unknownDigest(name, known);
    return found;
  };
  const list = async (scope: Scope): Promise<readonly DigestLine[]> =>
    (await all(scope)).map((digest) => lineOf(digest, now()));
  return {
    list,
    find,
    listing: async (scope, locale) => listMessage(await list(scope), wordingFor(locale ?? null)),
    show: async (scope, name, locale) =>
      compose(await previewDigest(store, await find(scope, name), now()), wordingFor(locale ?? null)),
    history: async (rights, name, tools, locale) => {
      const digest = name === null ? null : await find(rights.scope, name);
      const lines = await ledgerFor(store, rights, digest);
      return historyMessage(digest?.definition.title ?? null, lines, tools, wordingFor(locale ?? null));
    },
    why: async (rights, item, locale) => {
      const { scope } = rights;
      const [id = '', article = null] = item.trim().split(':');
      const edition = await store.editions.get(scope, id);
      if (edition === null || !(await concerns(store, rights, edition)))
        throw new UserError('There is no such edition.', 'digest history lists the editions with their ids.');
      const chosen = edition.chosen.filter((choosing) => article === null || choosing.article === article);
      const left = edition.left.filter((out) => article === null || out.article === article);
      const ids = [...chosen, ...left].map((entry) => entry.article);
      const articles = await store.articles.list(scope, { ids }, { limit: ids.length, offset: 0 });
      const byId = new Map(articles.map((found) => [found.id, found]));
      return whyMessage(edition, chosen, left, byId, wordingFor(locale ?? null));
    },
  };
}

async function ledgerFor(store: Store, rights: ActionRights, digest: Digest | null) {
  const filter = digest === null ? {} : { digest: digest.name };
  const editions = await store.editions.list(rights.scope, filter, { limit: EDITIONS_READ, offset: 0 });
  const lines: { readonly edition: Edition; readonly deliveries: readonly Delivery[] }[] = [];
  for (const edition of editions) {
    if (lines.length === EDITIONS_SHOWN) break;
    if (!(await concerns(store, rights, edition))) continue;
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

/** Editions for all are for all; one that was made for a channel or a person tells of their hours and filters. */
async function concerns(store: Store, rights: ActionRights, { subscription }: Edition): Promise<boolean> {
  if (subscription === null || rights.scope.kind === 'operator') return true;
  const reader = await store.subscriptions.get(OPERATOR, subscription);
  return reader !== null && isPermitted(rights, reader.workspace, reader);
}

/** The edition that would be made now, with what it takes to say it. */
export async function previewDigest(
  store: Store,
  digest: Digest,
  now: Temporal.Instant,
): Promise<EditionContent> {
  const { definition, name, workspace } = digest;
  const series = { digest: name, workspace, subscription: null };
  const scope = scopeOf(workspace);
  const slot = slotAt(now, definition.timezone);
  const selection = await selectStories(store, {
    digest,
    series,
    until: timestamp(now),
    repeat: true,
    narrow: null,
  });
  const edition: Edition = {
    ...series,
    id: '',
    number: (await store.editions.lastNumber(scope, series)) + 1,
    slot: slot.key,
    manual: true,
    plannedAt: slot.at,
    madeAt: timestamp(now),
    considered: selection.considered,
    chosen: selection.chosen,
    left: selection.left,
  };
  return { definition, edition, records: selection.records, preview: true };
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
  return new UserError(
    name.trim() === '' ? 'Which digest?' : `There is no digest ${shorten(name.trim(), 40)}.`,
    names.length === 0 ? 'Put a file into the digests folder.' : `There is: ${names.join(', ')}.`,
  );
}
