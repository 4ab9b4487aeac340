import { describe, expect, it } from 'vitest';
import { createOwnerAlerts } from '../../../src/core/delivery/owner-alerts.ts';
import type { Platform } from '../../../src/core/ports/ports.ts';
import { SILENT } from '../../fakes/log.ts';
import { openMemoryStore } from '../../store/memory-store.ts';
import { handClock, scripted } from './outbox.ts';

async function desk(more: Partial<Platform> = {}) {
  const clock = handClock();
  const store = await openMemoryStore({ now: clock.now });
  const platform = { ...scripted('chat'), nameOf: async () => '#news', ...more };
  const alerts = createOwnerAlerts({ store, now: clock.now, log: SILENT });
  const pause = (address: string, ...contacts: string[]) =>
    alerts.paused(platform, 'chat:w1', {
      to: { platform: 'chat', address, options: {} },
      reason: 'The channel is archived.',
      contacts,
    });
  return { platform, pause };
}

describe('a paused channel', () => {
  it('is told, by the name that people know, to the owner and to whoever set it up', async () => {
    const { platform, pause } = await desk();
    await pause('w1/c1', 'w1/ada');
    expect(platform.notes).toEqual([expect.stringContaining('#news')]);
    expect(platform.sent.map(({ to }) => to.address)).toEqual(['w1/ada']);
  });

  it('is told of each channel to whoever set that up, and once to the owner', async () => {
    const { platform, pause } = await desk();
    await pause('w1/c1', 'w1/ada', 'w1/ada');
    await pause('w1/c2', 'w1/ada');
    await pause('w1/c2', 'w1/ada');
    expect(platform.sent).toHaveLength(2);
    expect(platform.notes).toHaveLength(1);
  });

  it('is told once to an owner who set it up', async () => {
    const { platform, pause } = await desk({ ownerInbox: async () => 'w1/ada' });
    await pause('w1/c1', 'w1/ada');
    expect([platform.sent, platform.notes]).toEqual([[], [expect.any(String)]]);
  });
});
