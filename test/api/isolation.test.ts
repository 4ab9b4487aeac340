/** What a token of one workspace reads of another one: nothing, whatever ids and words it sends. The soak asks 5,000 times. */
import { expect, it } from 'vitest';
import { askForged } from './forged-questions.ts';

it('no token of another workspace, and none of the shared articles, reads any of it', async () => {
  expect(await askForged(150)).toEqual({
    ...{ ownRead: true, asked: 150, leaks: [] },
    drafts: ['exact', 'absent', 'absent'],
  });
});
