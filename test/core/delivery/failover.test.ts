/** The short form of `npm run soak -- failover`: two drains, one failover. */
import { expect, it } from 'vitest';
import { deliveringDrains, failover } from '../../../soak/failover.ts';
import { startReplicated } from '../../../soak/replicated-postgres.ts';

const server = await startReplicated('remote_apply');

it.skipIf('reason' in server)(
  'posts exactly once while the primary of its database dies and the replica takes over',
  async () => {
    if ('reason' in server) return;
    const { evidence, seconds, ...found } = await failover(server, 24, 1, deliveringDrains(2));
    await server.stop();
    expect(found).toEqual({
      ...{ rows: 24, sent: 24, lost: 0, doubled: 0, unknown: 0, strays: 0 },
      ...{ failovers: 1, missing: 0, deaths: 0 },
    });
  },
  300_000,
);
