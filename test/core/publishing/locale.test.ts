/** An edition speaks the language of the subscription. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { OPERATOR } from '../../../src/core/base/scope.ts';
import { syncDestinations } from '../../../src/core/publishing/sync-destinations.ts';
import { destinationKey } from '../../../src/core/subscriptions/destination.ts';
import { CATALOGUES } from '../../../src/core/wording/catalogues.ts';
import { digestOf, openDesk } from './newsdesk.ts';

/** A private-use tag: no other test reads it. */
const TAG = 'qab';

beforeAll(() => {
  CATALOGUES[TAG] = () => ({
    edition: { stories: (stories, outlets) => `${stories} Themen, ${outlets} Medien` },
  });
});
afterAll(() => {
  delete CATALOGUES[TAG];
});

it('an edition is said to each channel in its language', async () => {
  const desk = await openDesk();
  const digest = digestOf({ destinations: ['chat:a', 'chat:b'] });
  await syncDestinations(desk.store, [digest], desk.clock.now);
  const all = await desk.store.subscriptions.list(OPERATOR, {});
  for (const one of all.filter(({ to }) => to.address === 'b'))
    await desk.store.subscriptions.save({ ...one, preferences: { ...one.preferences, locale: `${TAG}-CH` } });
  await desk.write('one');
  await desk.publish(digest);
  const rows = await desk.store.deliveries.list(OPERATOR, {}, { limit: 10, offset: 0 });
  const said = new Map(rows.map(({ to, payload }) => [destinationKey(to), JSON.stringify(payload)]));
  expect(said.get('chat:a')).toContain('No. 1: 1 story from 1 outlet');
  expect(said.get('chat:b')).toContain('No. 1: 1 Themen, 1 Medien');
});
