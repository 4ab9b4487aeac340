import { expect, it } from 'vitest';
import { OPERATOR } from '../../../src/core/base/scope.ts';
import { createNameDecisions } from '../../../src/core/names/name-decisions.ts';
import { createNameDirectory } from '../../../src/core/names/name-directory.ts';
import { rankPeople } from '../../../src/core/names/rank-people.ts';
import { recordOf } from '../../contracts/store-records.ts';
import { openMemoryStore } from '../../store/memory-store.ts';
import { logInto } from '../commands/newsroom.ts';

const now = () => Temporal.Instant.from('2026-05-02T08:00:00Z');

it('counts joined names as one person, also where neither is among the first, and apart again when it is undone', async () => {
  const store = await openMemoryStore({ now });
  try {
    const names = ['Ann Ash', 'Ben Cole', 'Cy Dale', 'Dee Eames'];
    const said = (by: string, count: number) =>
      Array.from({ length: count }, (_, n) => ({ words: `${by} says this ${n} times.`, by }));
    await store.articles.save(
      recordOf('a', {}, [
        ...names.flatMap((name) => said(name, 3)),
        ...said('Bo Alba', 2),
        ...said('Robert Quayle', 2),
      ]),
    );
    const directory = createNameDirectory({ store, digests: async () => [], now, log: logInto([]) });
    const decisions = createNameDecisions({ store, directory, now });
    const first = async (filter = {}) =>
      (await rankPeople({ store, directory }, OPERATOR, filter, 2)).speakers.map(({ name, quotes }) => [
        name,
        quotes,
      ]);
    const apart = [
      ['Ann Ash', 3],
      ['Ben Cole', 3],
    ];
    expect(await first()).toEqual(apart);
    const [id = ''] = await decisions.decide('join', ['Bo Alba'], 'Robert Quayle', 'manage:Anna');
    await directory.fresh(OPERATOR, 'speakers');
    for (const filter of [{}, { since: '2026-01-01T00:00:00.000Z' }, { outlets: ['The Harbour Post'] }])
      expect((await first(filter))[0], JSON.stringify(filter)).toEqual(['Robert Quayle', 4]);
    await decisions.undo(id, 'manage:Anna');
    await directory.fresh(OPERATOR, 'speakers');
    expect(await first()).toEqual(apart);
  } finally {
    await store.close();
  }
});
