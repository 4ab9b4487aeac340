import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/core/ports/ports.ts';
import { createTick } from '../../../src/core/publishing/tick.ts';
import { SILENT } from '../../fakes/log.ts';
import { openMemoryStore } from '../../store/memory-store.ts';
import { digestOf } from '../publishing/newsdesk.ts';
import { dueRow, handClock, openOutbox, scripted } from './outbox.ts';

describe('a store that fails', () => {
  it('is asked once by each kick, never in a loop', async () => {
    let claims = 0;
    const outbox = await openOutbox([scripted('chat')], []);
    const store: Store = {
      ...outbox.store,
      deliveries: {
        ...outbox.store.deliveries,
        claim: async () => {
          claims += 1;
          throw new Error('the disk is gone');
        },
      },
    };
    const { drain } = await openOutbox([scripted('chat')], [dueRow('chat:a')], { store });
    for (let kick = 1; kick <= 3; kick += 1) {
      drain.kick();
      await expect.poll(() => claims).toBe(kick);
      // Room for whatever a loop would still do.
      await new Promise((resolve) => setImmediate(resolve));
      expect(claims).toBe(kick);
    }
  });

  it('costs each row one try at most, and the process goes on', async () => {
    const chat = scripted('chat');
    const outbox = await openOutbox([chat], [dueRow('chat:a'), dueRow('chat:b')]);
    let tries = 0;
    const store: Store = {
      ...outbox.store,
      deliveries: {
        ...outbox.store.deliveries,
        trying: async () => {
          tries += 1;
          throw new Error('the disk is full');
        },
      },
    };
    const broken = await openOutbox([chat], [], { store });
    await broken.drain.settle();
    expect(tries).toBe(2);
    expect(chat.sent).toHaveLength(0);
  });

  it('fails a tick quietly, each part once, and the next tick works again', async () => {
    const clock = handClock();
    const said: string[] = [];
    const log = { ...SILENT, error: (message: string) => said.push(message) };
    const store = await openMemoryStore({ now: clock.now });
    await store.close();
    const work = createTick({
      store,
      platforms: new Map([['chat', scripted('chat')]]),
      digests: () => [digestOf({ schedule: '* * * * *', destinations: ['chat:a'] })],
      now: clock.now,
      log: { ...log, child: () => SILENT },
      random: Math.random,
      owner: 'one',
    });
    await work.run();
    expect(said.length).toBeLessThan(10);
    await work.run();
    // Whoever is kicked may report late, so that the second run has a line of the first.
    expect(said.length).toBeLessThan(20);
  });
});
