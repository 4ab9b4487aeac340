import { expect, test } from 'vitest';
import { createForgetLeftWorkspaces } from '../../../src/core/delivery/forget-left-workspaces.ts';
import { SILENT } from '../../fakes/log.ts';
import { openMemoryStore } from '../../store/memory-store.ts';

test('a workspace that was left is kept for thirty days and then removed; one that stayed is kept', async () => {
  let day = 0;
  const now = () => Temporal.Instant.from('2026-01-01T00:00:00Z').add({ hours: 24 * day });
  const store = await openMemoryStore({ now });
  const joinedAt = '2025-12-01T00:00:00.000Z';
  const workspace = { platform: 'p', name: null, joinedAt, settings: {} };
  await store.workspaces.save({ ...workspace, id: 'p:left', leftAt: '2026-01-01T00:00:00.000Z' });
  await store.workspaces.save({ ...workspace, id: 'p:here', leftAt: null });
  const forget = createForgetLeftWorkspaces({ store, now, log: SILENT });
  day = 29;
  expect(await forget()).toBe(0);
  day = 31;
  expect(await forget()).toBe(1);
  expect(await store.workspaces.get('p:left')).toBeNull();
  expect(await store.workspaces.get('p:here')).not.toBeNull();
  await store.close();
});
