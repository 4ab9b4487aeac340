/** A process that empties the outbox of a Postgres store beside others; it prints the id of each row when it sends it. */
import { openStore } from '../../src/store/index.ts';
import { day } from '../contracts/store-records.ts';
import { claimAt } from '../contracts/store-rows.ts';

const [, , url = '', owner = ''] = process.argv;
const store = await openStore({ url }, { now: () => Temporal.Now.instant() });
for (let idle = 0; idle < 5; ) {
  const mine = await store.deliveries.claim({ ...claimAt(day(1)), owner, limit: 10 });
  idle = mine.length === 0 ? idle + 1 : 0;
  for (const { id } of mine) {
    if (!(await store.deliveries.trying(id, owner, day(1), 60_000)))
      throw new Error(`${id} is not ${owner}'s`);
    process.stdout.write(`${id}\n`);
    const sent = await store.deliveries.settle(id, owner, { status: 'sent', outcome: null });
    if (!sent) throw new Error(`${id} was taken from ${owner}`);
  }
}
await store.close();
