/** A process that saves articles until it is killed; it prints the number of each one that is safe. */
import { openStore } from '../../src/store/index.ts';
import { recordOf } from '../contracts/store-records.ts';

const [, , file = '', from = '0'] = process.argv;
const store = await openStore({ file }, { now: () => Temporal.Now.instant() });
for (let n = Number(from); ; n += 1) {
  const said = [{ words: `Statement number ${n}.` }, { words: `And another, the ${n}th.` }];
  await store.articles.save(recordOf(`a${n}`, {}, said));
  // A revision in between: what it replaces must go and what it brings must come, together.
  if (n % 3 === 0)
    await store.articles.save(recordOf(`a${n}`, { revision: 2 }, [{ words: `Revised ${n}.` }]));
  process.stdout.write(`${n}\n`);
}
