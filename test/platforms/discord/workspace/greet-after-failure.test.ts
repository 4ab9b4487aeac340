/** A server is greeted although the store failed when it was joined. */

import { expect, test } from 'vitest';
import { StoreFailureError } from '../../../../src/core/base/errors.ts';
import type { Store } from '../../../../src/core/ports/ports.ts';
import { createGuilds } from '../../../../src/platforms/discord/workspace/guilds.ts';
import { SILENT } from '../../../fakes/log.ts';
import { openMemoryStore } from '../../../store/memory-store.ts';

const NOW = Temporal.Instant.from('2026-11-23T06:30:00Z');

/** The same store, whose inbox takes nothing while `fails` says so. */
function failing(store: Store, fails: () => boolean): Store {
  const inbox: Store['inbox'] = {
    ...store.inbox,
    first: async (id, at) => {
      if (fails()) throw new StoreFailureError('full', 'The disk is full.', 'Free some space.');
      return store.inbox.first(id, at);
    },
  };
  return { ...store, inbox, transaction: (work) => store.transaction((tx) => work(failing(tx, fails))) };
}

test('the next attempt greets it, once', async () => {
  const store = await openMemoryStore({ now: () => NOW });
  let full = true;
  let greeted = 0;
  const guilds = createGuilds({
    store: failing(store, () => full),
    now: () => NOW,
    log: SILENT,
    greet: async () => {
      greeted += 1;
    },
  });
  const joinedAt = NOW.epochMilliseconds;
  const guild = { id: '710000000000000002', name: 'New', joinedAt, owner: '1', writable: null, locale: null };
  await expect(guilds.joined(guild)).rejects.toThrow('The disk is full.');
  expect(await store.workspaces.get('discord:710000000000000002')).toBeNull();
  full = false;
  await guilds.joined(guild);
  await guilds.joined(guild);
  expect(greeted).toBe(1);
  await store.close();
});
