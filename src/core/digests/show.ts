/** What readers and operators see of digests: the list, an edition as it would be now, the ledger, and why an item was chosen. */
import { nextSends } from '../delivery/due.ts';
import { slotAt } from '../delivery/schedule.ts';
import { UserError } from '../errors.ts';
import type { Message } from '../messages/message.ts';
import type { Store } from '../ports.ts';
import { type Scope, scopeOf } from '../scope.ts';
import { type Now, timestamp } from '../time.ts';
import { compose } from './compose.ts';
import type { Digest } from './digest.ts';
import type { Edition } from './edition.ts';
import { type DigestLine, historyMessage, listMessage, whyMessage } from './ledger.ts';
import { select } from './select.ts';
import type { Issue } from './storyitem.ts';

export interface Show {
  /** Those a scope sees: from files, then its own. */
  list(scope: Scope): Promise<readonly DigestLine[]>;
  listing(scope: Scope): Promise<Message>;
  /** @throws {UserError} when there is no such digest, naming those that there are. */
  find(scope: Scope, name: string): Promise<Digest>;
  /** What an edition made now would say; it repeats freely and is stored nowhere. */
  show(scope: Scope, name: string): Promise<Message>;
  /** The newest editions with what became of them. */
  history(scope: Scope, name: string | null): Promise<Message>;
  /** @param item `<edition id>:<article id>`, or an edition's id for all its items */
  why(scope: Scope, item: string): Promise<Message>;
}

export interface ShowDeps {
  readonly store: Store;
  /** Those from files. */
  readonly digests: () => readonly Digest[];
  readonly now: Now;
}

const NEXT_SHOWN = 3;
const EDITIONS_SHOWN = 10;

export function createShow({ store, digests, now }: ShowDeps): Show {
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
    listing: async (scope) => listMessage(await list(scope)),
    show: async (scope, name) => compose(await preview(store, await find(scope, name), now())),
    history: async (scope, name) => {
      const digest = name === null ? null : await find(scope, name);
      const filter = digest === null ? {} : { digest: digest.name };
      const editions = await store.editions.list(scope, filter, { limit: EDITIONS_SHOWN, offset: 0 });
      const lines = editions.map(async (edition) => ({
        edition,
        deliveries: await store.deliveries.list(scope, { edition: edition.id }, { limit: 500, offset: 0 }),
      }));
      return historyMessage(digest?.definition.title ?? null, await Promise.all(lines));
    },
    why: async (scope, item) => {
      const [id = '', article = null] = item.trim().split(':');
      const edition = await store.editions.get(scope, id);
      if (edition === null)
        throw new UserError('There is no such edition.', 'digest history lists them with their ids.');
      const chosen = edition.chosen.filter((choosing) => article === null || choosing.article === article);
      const left = edition.left.filter((out) => article === null || out.article === article);
      const ids = [...chosen, ...left].map((entry) => entry.article);
      const articles = await store.articles.list(scope, { ids }, { limit: ids.length, offset: 0 });
      return whyMessage(edition, chosen, left, new Map(articles.map((found) => [found.id, found])));
    },
  };
}

/** The edition that would be made now, with what it takes to say it. */
export async function preview(store: Store, digest: Digest, now: Temporal.Instant): Promise<Issue> {
  const { definition, name, workspace } = digest;
  const series = { digest: name, workspace, subscription: null };
  const scope = scopeOf(workspace);
  const slot = slotAt(now, definition.timezone);
  const selection = await select(store, {
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
    name.trim() === '' ? 'Which digest?' : `There is no digest ${name.trim().slice(0, 40)}.`,
    names.length === 0 ? 'Put a file into the digests folder.' : `There is: ${names.join(', ')}.`,
  );
}
