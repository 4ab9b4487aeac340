import { expect, it } from 'vitest';
import { type Digest, digestSchema } from '../../src/core/digests/digest.ts';
import { createNextEditions } from '../../src/manage/next-editions.ts';

const digest = (name: string, schedule: string): Digest => ({
  ...{ name, workspace: null },
  definition: digestSchema.parse({ title: name, schedule, timezone: 'UTC', sections: [{ title: 'All' }] }),
});

it('reads all digests once, and again only when one has changed or those that it keeps run out', async () => {
  const stored = Array.from({ length: 620 }, (_, n) =>
    digest(`d${n}`, `${n % 60} ${Math.floor(n / 60)} * * *`),
  );
  let at = Temporal.Instant.from('2026-05-20T00:00:30Z');
  let savedAt = '2026-05-01T00:00:00.000Z';
  let reads = 0;
  const next = createNextEditions({
    store: {
      digests: {
        page: async (_, __, { limit, offset }) => {
          if (offset === 0) reads += 1;
          return stored.slice(offset, offset + limit);
        },
        extent: async () => ({ count: stored.length, savedAt }),
      },
    },
    fileDigests: () => [digest('in-a-file', '3 0 * * *')],
    now: () => at,
  });
  const names = async () => (await next()).next.map((one) => `${one.digest.name} ${one.at.slice(8, 16)}`);
  expect(await names()).toEqual([
    'd1 20T00:01',
    'd2 20T00:02',
    'in-a-file 20T00:03',
    'd3 20T00:03',
    'd4 20T00:04',
  ]);
  expect((await next()).digests).toBe(621);
  at = Temporal.Instant.from('2026-05-20T03:00:30Z');
  expect((await names())[0]).toBe('d181 20T03:01');
  expect(reads).toBe(1);
  stored.push(digest('new', '2 3 * * *'));
  expect(await names()).toContain('new 20T03:02');
  savedAt = '2026-05-20T03:00:31.000Z';
  await next();
  expect(reads).toBe(3);
  // The five hundred that are kept are over.
  at = Temporal.Instant.from('2026-05-21T01:00:30Z');
  expect((await names())[0]).toBe('d61 21T01:01');
  expect(reads).toBe(4);
});
