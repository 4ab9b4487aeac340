/** What a token of one workspace reads of another one: nothing, whatever ids and words it sends. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedForeign } from '../contracts/foreign-rows.ts';
import { type Doors, openDoors } from './newsroom.ts';

const SECRET = 'Tavistole';
const OWN = 'slack:T0OWN';
const OTHER = {
  workspace: 'slack:T0OTHER',
  user: 'U0STRANGE',
  channel: 'C0OTHER1',
  here: 'T0OTHER/C0OTHER1',
  inbox: 'T0OTHER/U0STRANGE',
};

let doors: Doors;
let ids: readonly string[];
let readers: readonly string[];
let theirs: string;
beforeAll(async () => {
  doors = await openDoors({ asksAMinute: 1_000_000 });
  ids = await seedForeign(doors.room.store, 'slack', OTHER, SECRET);
  readers = [doors.token, await doors.tokenOf(OWN)];
  theirs = await doors.tokenOf(OTHER.workspace);
});
afterAll(() => doors.close());

const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  check: ['words', 'speaker'],
  quotes: ['speaker', 'about', 'source', 'story', 'article', 'since'],
  context: ['topic'],
  story: ['story'],
  ask: ['question'],
};

/** Ids of the other workspace, whole, cut and joined, and its own words. */
const forged = () => {
  const id = fc.constantFrom(
    ...ids,
    `Ada ${SECRET}`,
    `We of ${SECRET} will not give way to anybody this year,`,
  );
  return fc.oneof(
    id,
    fc.tuple(id, id).map(([a, b]) => `${a} ${b}`),
    fc.tuple(id, fc.nat(8)).map(([one, cut]) => one.slice(cut)),
    fc
      .tuple(fc.constantFrom('%', '*', "' or 1=1 --", '\u0000', 'workspace:'), id)
      .map((parts) => parts.join('')),
  );
};

const question = () =>
  fc
    .constantFrom(...Object.keys(PARAMETERS))
    .chain((command) =>
      fc
        .dictionary(fc.constantFrom(...(PARAMETERS[command] ?? [])), forged(), { minKeys: 1 })
        .map((args) => `/api/v1/${command}?${new URLSearchParams(args)}`),
    );

it('the workspace itself reads its own words', async () => {
  const response = await doors.ask('/api/v1/quotes', { token: theirs });
  expect(await response.text()).toContain(SECRET);
});

it('no token of another workspace, and none of the shared articles, reads any of them', async () => {
  await fc.assert(
    fc.asyncProperty(question(), fc.nat(1), async (path, which) => {
      const response = await doors.ask(path, { token: readers[which] ?? '' });
      const sent = decodeURIComponent(path.replaceAll('+', ' '));
      const found = await response.text();
      // An answer may repeat what was asked, never more of it.
      const told = found.split(SECRET).length - 1;
      expect(found).not.toContain(`${SECRET} resigns`);
      expect(found).not.toContain(`${SECRET} Post`);
      if (!sent.includes(SECRET)) expect(told).toBe(0);
      expect(found).not.toContain('"articleId": "foreign');
    }),
    { numRuns: 150 },
  );
});
