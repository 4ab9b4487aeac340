/** Reading from a real streaming replica: what is behind is not taken for what is, and a dead replica is not noticed by anybody. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startReplicated } from '../../../soak/replicated-postgres.ts';
import type { Store } from '../../../src/core/ports/ports.ts';
import type { ReadReplica, ReplicaState } from '../../../src/core/ports/read-replica.ts';
import { openStore } from '../../../src/store/index.ts';

const now = () => Temporal.Now.instant();
const [ONE, TWO] = ['slack:T0ONE', 'slack:T0TWO'];

const server = await startReplicated('local');

if ('reason' in server) {
  describe.skip(`reading from a replica (it cannot run here: ${server.reason})`, () => {
    it('is done', () => undefined);
  });
} else {
  describe('reading from a replica', () => {
    const opened: Store[] = [];
    const told: ReplicaState[] = [];

    /** A process's store; `looksBehind` high: however far it is behind, the replica is used. */
    const processWith = async (looksBehind: number, url = server.replica.url()) => {
      const changed = (state: ReplicaState) => void told.push(state);
      const store = await openStore(
        { url: server.url },
        { now, replica: { url, changed, lookMs: 20, looksBehind } },
      );
      opened.push(store);
      const { replica } = store;
      if (replica === null) throw new Error('there is no replica');
      return { store, replica };
    };

    const eventually = <T>(ask: () => Promise<T> | T, wanted: T) =>
      vi.waitFor(async () => expect(await ask()).toBe(wanted), { timeout: 20_000, interval: 5 });
    const until = (replica: ReadReplica, state: ReplicaState) => eventually(() => replica.state(), state);

    const save = (store: Store, id: string, name: string) =>
      store.workspaces.save({
        ...{ id, platform: 'slack', name, joinedAt: '2026-05-01T08:00:00.000Z' },
        ...{ leftAt: null, settings: {} },
      });
    const nameIn = async (store: Store, id: string) => (await store.workspaces.get(id))?.name ?? null;

    let one: Awaited<ReturnType<typeof processWith>>;
    let other: Awaited<ReturnType<typeof processWith>>;
    beforeAll(async () => {
      [one, other] = [await processWith(1_000_000), await processWith(1_000_000)];
      await until(one.replica, 'ok');
      await until(other.replica, 'ok');
      // Without the tables, which it may not have yet, it cannot answer: the primary would in its place.
      await server.replica.catchUp();
    });
    // A test that fails must not leave the replica held for the next one.
    afterEach(() => server.replica.hold(false));
    afterAll(async () => {
      for (const store of opened) await store.close();
      await server.stop();
    });

    it('shows whoever changed something the change, in every process, and others a little later', async () => {
      await save(one.store, ONE, 'Kiln');
      const seen = (where: typeof one, who: string) =>
        where.replica.reading(who, () => nameIn(where.store, ONE));
      await server.replica.catchUp();
      expect(await seen(one, TWO)).toBe('Kiln');
      await server.replica.hold(true);
      await one.replica.changing(ONE, () => save(one.store, ONE, 'New Kiln'));
      expect(await seen(one, ONE)).toBe('New Kiln');
      expect(await seen(other, ONE)).toBe('New Kiln');
      // It comes from the replica, or this would be new.
      expect(await seen(one, TWO)).toBe('Kiln');
      expect(await nameIn(one.store, ONE)).toBe('New Kiln');
      await server.replica.hold(false);
      await server.replica.catchUp();
      expect(await seen(one, TWO)).toBe('New Kiln');
      await server.replica.hold(true);
      await save(one.store, ONE, 'Third Kiln');
      // The replica has all that it changed, so its questions go there again.
      expect(await seen(one, ONE)).toBe('New Kiln');
    }, 30_000);

    it('shows everybody what the operator has changed', async () => {
      await server.replica.catchUp();
      await server.replica.hold(true);
      await one.replica.changing(null, () => save(one.store, ONE, 'Common Kiln'));
      for (const who of [ONE, TWO, 'discord:user:7'])
        expect(await other.replica.reading(who, () => nameIn(other.store, ONE))).toBe('Common Kiln');
    }, 30_000);

    it('reads within a change what is, not what was', async () => {
      await server.replica.hold(true);
      await save(one.store, TWO, 'Press');
      const within = await one.replica.reading(TWO, () =>
        one.replica.changing(TWO, () => nameIn(one.store, TWO)),
      );
      expect(within).toBe('Press');
    });

    it('leaves a replica that lacks what is old alone', async () => {
      const { store, replica } = await processWith(3);
      await until(replica, 'ok');
      await server.replica.hold(true);
      await save(store, TWO, 'Late Press');
      await until(replica, 'behind');
      expect(await replica.reading(ONE, () => nameIn(store, TWO))).toBe('Late Press');
      await server.replica.hold(false);
      await until(replica, 'ok');
    }, 30_000);

    it('leaves a replica alone that is behind when a process starts', async () => {
      await server.replica.hold(true);
      await save(one.store, TWO, 'Morning Press');
      const { store, replica } = await processWith(1_000_000);
      await until(replica, 'behind');
      expect(await replica.reading(ONE, () => nameIn(store, TWO))).toBe('Morning Press');
      await server.replica.hold(false);
      await until(replica, 'ok');
    }, 30_000);

    it('goes on without a break when the replica dies, and uses it again when it is back', async () => {
      await save(one.store, ONE, 'Fourth Kiln');
      await server.replica.catchUp();
      const asked: (string | null)[] = [];
      let dying = true;
      const asking = async (): Promise<void> => {
        while (dying) asked.push(await one.replica.reading(TWO, () => nameIn(one.store, ONE)));
      };
      const all = [asking(), asking(), asking()];
      await server.replica.kill();
      dying = false;
      await Promise.all(all);
      expect(new Set(asked)).toEqual(new Set(['Fourth Kiln']));
      await until(one.replica, 'down');
      expect(await one.replica.reading(TWO, () => nameIn(one.store, ONE))).toBe('Fourth Kiln');
      await server.replica.start();
      await until(one.replica, 'ok');
      expect(told).toContain('down');
    }, 30_000);

    it('does not take the database itself for a replica', async () => {
      const { replica } = await processWith(3, server.url);
      await until(replica, 'no-replica');
    });
  });
}
