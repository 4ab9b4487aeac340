/** What every backend promises about tenants: no read of one workspace gives anything of another. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OPERATOR, type Scope, SHARED, scopeOf } from '../../src/core/base/scope.ts';
import type { Store } from '../../src/core/ports/ports.ts';
import { A, B, closeCounted, day, type Open, recordOf } from './store-records.ts';
import { choosing, correctionOf, deliveryOf, digestOf, editionOf, subscriptionOf } from './store-rows.ts';

const ALL = { limit: 100, offset: 0 } as const;

/** Every word, name and id of a workspace's own data holds this. */
const mark = (workspace: string): string => (workspace === A ? 'alphaonly' : 'bravoonly');

/** Fills a workspace with one of everything, all of it marked. */
async function settle(store: Store, workspace: string): Promise<void> {
  const own = mark(workspace);
  const text = `“The ${own} gates stay shut.” said ${own}.`;
  const record = recordOf(
    own,
    {
      workspace,
      text,
      source: own,
      outlet: own,
      title: own,
      story: own,
      url: `https://x.example/${own}`,
      guid: own,
    },
    [{ words: `The ${own} gates stay shut.`, by: own }],
    [{ name: own, aliases: [own], role: own, mentions: [] }],
  );
  await store.articles.save(record);
  await store.articles.save({ ...record, article: { ...record.article, revision: 2 } });
  for (const id of [`${own}-2`, `${own}-3`]) {
    await store.articles.save(recordOf(id, { workspace }), [{ ...footerOf(own), repeated: true }]);
  }
  const address = `https://x.example/${own}`;
  await store.sources.save({
    id: own,
    workspace,
    outlet: own,
    kind: 'feed',
    address,
    group: null,
    keep: 'full',
    paused: false,
    state: 'ok',
    stateDetail: null,
    checkedAt: null,
    nextAt: null,
    memory: {},
    createdAt: day(1),
  });
  const features = { [own]: 1 };
  await store.stories.save({
    id: own,
    workspace,
    title: own,
    firstAt: day(1),
    lastAt: day(1),
    articles: 1,
    outlets: 1,
    features,
  });
  await store.stories.note({
    id: own,
    madeAt: day(2),
    kind: 'split',
    workspace,
    from: own,
    into: own,
    articles: [own],
    by: null,
    undone: null,
  });
  await store.stories.keepApart([own, `${own}-other`], workspace, true);
  await store.digests.save(digestOf(own, workspace), day(1));
  await store.editions.add(editionOf(own, { workspace, digest: own, slot: own, chosen: [choosing(own)] }));
  await store.subscriptions.save(subscriptionOf(own, { workspace, reason: own }));
  await store.deliveries.add([deliveryOf(own, { workspace, message: own, edition: own })]);
  const changes = correctionOf(own).changes.map((change) => ({ ...change, quote: `${own}-q0` }));
  await store.corrections.add(correctionOf(own, { workspace, outlet: own, changes }));
}

/** A paragraph of a workspace's articles. */
const footerOf = (own: string) => ({ hash: own === mark(A) ? 101 : 102, related: false });

/** Every read that takes a scope, asked for the other's data by name. */
function reads(store: Store, scope: Scope, theirs: string): Readonly<Record<string, () => Promise<unknown>>> {
  const series = { digest: theirs, workspace: theirs === mark(A) ? A : B, subscription: null };
  const identity = {
    guid: theirs,
    url: `https://x.example/${theirs}`,
    fingerprint: `print-${theirs}`,
    source: theirs,
    workspace: null,
  };
  const { articles, quotes, speakers, search } = store;
  return {
    'articles.outlets': () => articles.outlets(scope),
    'articles.identify': () => articles.identify(scope, identity),
    'articles.get': () => articles.get(scope, theirs),
    'articles.record': () => articles.record(scope, theirs),
    'articles.records': () => articles.records(scope, [theirs]),
    'articles.list': () => articles.list(scope, {}, ALL),
    'articles.list by outlet': () => articles.list(scope, { outlets: [theirs] }, ALL),
    'articles.list by story': () =>
      articles.list(scope, { story: theirs, source: theirs, ids: [theirs] }, ALL),
    'articles.count': () => articles.count(scope, { outlets: [theirs] }),
    'articles.analysedBefore': () => articles.analysedBefore(scope, 99, 100),
    'articles.countAnalysedBefore': () => articles.countAnalysedBefore(scope, 99),
    'articles.repeated': async () =>
      [...(await articles.repeated(scope, [footerOf(theirs)], null))].map(() => theirs),
    'articles.holders': async () =>
      [...(await articles.holders(scope, [footerOf(theirs).hash]))].map(() => theirs),
    'articles.revisions': () => articles.revisions(scope, theirs),
    'stories.get': () => store.stories.get(scope, theirs),
    'stories.within': () => store.stories.within(scope, day(1), day(2), 100),
    'stories.members': () => store.stories.members(scope, theirs),
    'stories.holding': () => store.stories.holding(scope, [theirs]).then((held) => [...held]),
    'stories.touched': () => store.stories.touched(scope, { at: day(1), story: '' }, 100),
    'stories.grown': () => store.stories.grown(scope, 0).then(({ stories }) => stories),
    'stories.apart': () => store.stories.apart(scope, theirs),
    'stories.change': () => store.stories.change(scope, theirs),
    'stories.changes': () => store.stories.changes(scope, { into: theirs }, ALL),
    'sources.list': () => store.sources.list(scope),
    'sources.page': () => store.sources.page(scope, {}, { limit: 10, offset: 0 }),
    'sources.get': () => store.sources.get(scope, theirs),
    'sources.claim': () => store.sources.claim(scope, day(30), 100, day(31)),
    'quotes.list': () => quotes.list(scope, {}, ALL),
    'quotes.cited': () => quotes.cited(scope, {}, ALL),
    'quotes.list by speaker': () => quotes.list(scope, { speakers: [theirs] }, ALL),
    'quotes.list by outlet': () =>
      quotes.list(scope, { outlets: [theirs], stories: [theirs], articles: [theirs] }, ALL),
    'quotes.list by id': () => quotes.list(scope, { ids: [`${theirs}-q0`] }, ALL),
    'quotes.list by words': () => quotes.list(scope, { about: `${theirs} gates` }, ALL),
    'quotes.list by the words of another': () => quotes.list(scope, { sameAs: [`${theirs}-q0`] }, ALL),
    'quotes.lines': () => quotes.lines(scope, { stories: [theirs] }, ALL),
    'quotes.count': () => quotes.count(scope, { speakers: [theirs] }),
    'quotes.count by words': () => quotes.count(scope, { about: theirs }),
    'quotes.get': () => quotes.get(scope, `${theirs}-q0`),
    'quotes.like': () => quotes.like(scope, `The ${theirs} gates stay shut`, 10),
    'speakers.directory': () => speakers.directory(scope),
    'speakers.rank': () => speakers.rank(scope, {}, 10),
    'speakers.rank since': () => speakers.rank(scope, { since: day(1) }, 10),
    'speakers.rank in an outlet': () => speakers.rank(scope, { outlets: [theirs] }, 10),
    'speakers.rank in an outlet since': () => speakers.rank(scope, { outlets: [theirs], since: day(1) }, 10),
    'speakers.roles': () => speakers.roles(scope, theirs, 10),
    'search.passages': () => search.passages(scope, [theirs, 'gates'], {}, 10),
    'search.holding': () => search.holding(scope, `${theirs} gates`, ALL),
    'search.passages by story': () =>
      search.passages(scope, ['gates'], { stories: [theirs], outlets: [theirs] }, 10),
    'digests.list': () => store.digests.list(scope),
    'digests.page': () => store.digests.page(scope, '', { limit: 100, offset: 0 }),
    'digests.get': () => store.digests.get(scope, theirs),
    'editions.get': () => store.editions.get(scope, theirs),
    'editions.bySlot': () => store.editions.bySlot(scope, series, theirs),
    'editions.list': () => store.editions.list(scope, {}, ALL),
    'editions.list by article': () =>
      store.editions.list(scope, { article: theirs, series, digest: theirs }, ALL),
    'editions.latest': () => store.editions.latest(scope, series),
    'editions.begun': () => store.editions.begun(scope, series),
    'editions.lastNumber': () => store.editions.lastNumber(scope, series),
    'editions.shown': () => store.editions.shown(scope, series, [theirs]).then((shown) => [...shown]),
    'subscriptions.list': () => store.subscriptions.list(scope, {}),
    'subscriptions.get': () => store.subscriptions.get(scope, theirs),
    'deliveries.get': () => store.deliveries.get(scope, theirs),
    'deliveries.list': () => store.deliveries.list(scope, { edition: theirs }, ALL),
    'deliveries.newest': async () =>
      (await store.deliveries.newest(scope, { edition: theirs }, null, 10)).rows,
    'corrections.list': () => store.corrections.list(scope, ALL),
    'corrections.ofQuote': () => store.corrections.ofQuote(scope, `${theirs}-q0`),
  };
}

/** Nothing found, in whatever shape the read says so. */
function nothing(found: unknown): boolean {
  const text = JSON.stringify(found);
  return (
    found === null ||
    found === 0 ||
    text === '[]' ||
    text === '{"articles":0,"outlets":0,"since":null}' ||
    text === '{"quotes":0,"named":0}'
  );
}

export function scopeContract(open: Open): void {
  describe('scope', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      await settle(store, A);
      await settle(store, B);
    });
    afterEach(() => closeCounted(store));

    it.each([
      ['a workspace sees nothing of another', scopeOf(A), [B]],
      ['nor the other of it', scopeOf(B), [A]],
      ['the shared scope sees nothing of any', SHARED, [A, B]],
    ] as const)('%s, whatever it asks', async (_, scope, others) => {
      for (const other of others) {
        for (const [name, read] of Object.entries(reads(store, scope, mark(other)))) {
          expect(JSON.stringify(await read()), name).not.toContain(mark(other));
        }
      }
    });

    it('every one of these reads gives a workspace what is its own', async () => {
      for (const [name, read] of Object.entries(reads(store, scopeOf(A), mark(A)))) {
        expect(nothing(await read()), name).toBe(false);
      }
    });

    it('every read that takes a scope is among these', () => {
      const asked = new Set(Object.keys(reads(store, OPERATOR, mark(A))).map((name) => name.split(' ')[0]));
      const bookkeeping = [
        'transaction',
        'replica',
        'backup',
        'close',
        'workspaces',
        'installations',
        'actions',
        'tokens',
        'accounts',
        'audit',
        'names',
        // Asked with the workspace itself.
        'readers',
        'inbox',
        'leases',
        'budgets',
        // Found only by a hash of the texts that they rest on, which were read with a scope.
        'writings',
      ];
      const writes = new Set(
        [
          'articles.everHeld search.rarity articles.save articles.reanalysed articles.withdraw articles.remove stories.save stories.enter stories.move stories.retire stories.revive stories.keepApart stories.note stories.undone sources.save sources.configure sources.remove sources.renew sources.release sources.workspaces sources.states quotes.fixSpeaker quotes.unfix',
          'digests.extent digests.save digests.remove digests.firstSeen editions.enter editions.add editions.workspaces subscriptions.save',
          'subscriptions.pausePlace subscriptions.hold subscriptions.held subscriptions.unhold subscriptions.tell',
          'deliveries.add deliveries.claim deliveries.trying deliveries.settle deliveries.release deliveries.cancel',
          'deliveries.counts deliveries.waitingSince deliveries.prune corrections.add',
        ].flatMap((line) => line.split(' ')),
      );
      const methods = Object.entries(store)
        .filter(([noun]) => !bookkeeping.includes(noun))
        .flatMap(([noun, methodsOf]) => Object.keys(methodsOf).map((method) => `${noun}.${method}`));
      expect(methods.filter((name) => !asked.has(name) && !writes.has(name))).toEqual([]);
    });

    it('nothing of another can be corrected, withdrawn or removed', async () => {
      const theirs = mark(B);
      const scope = scopeOf(A);
      expect(await store.quotes.fixSpeaker(scope, `${theirs}-q0`, 'x', 'me', day(2))).toBe(false);
      expect(await store.articles.withdraw(scope, theirs, day(2))).toBe(false);
      expect(await store.articles.remove(scope, theirs)).toBe(false);
      expect(await store.sources.remove(scope, theirs, 'remove')).toBe(false);
      expect(await store.digests.remove(scope, theirs)).toBe(false);
      expect((await store.articles.get(OPERATOR, theirs))?.status).toBe('current');
    });
  });
}
