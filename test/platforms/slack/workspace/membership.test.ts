import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FakeSlack, startFakeSlack } from '../../../fakes/slack/server.ts';
import { HTTP_ONLY, type Newsroom, newsroom } from '../newsroom.ts';

let slack: FakeSlack;
let room: Newsroom;
beforeEach(async () => {
  slack = await startFakeSlack();
  room = await newsroom(slack, HTTP_ONLY);
});
afterEach(async () => {
  await room.stop();
  await slack.stop();
});

const belongs = (user = 'U0USER11', workspace = 'slack:T0SIM1') => room.platform.belongs?.(workspace, user);

test('a member belongs', async () => {
  expect(await belongs()).toBe('yes');
});

test('who was deactivated, comes from elsewhere or was never there does not', async () => {
  const user = slack.world.users.get('U0USER11');
  if (user !== undefined) user.deleted = true;
  expect([await belongs(), await belongs('U0STRANGE'), await belongs('U0NOBODY')]).toEqual([
    'no',
    'no',
    'no',
  ]);
});

test('what is no workspace has no members', async () => {
  expect(await belongs('U0USER11', 'discord:710000000000000001')).toBe('no');
});

test.each([
  { kind: 'reset before' },
  { kind: '502 before' },
  { kind: 'limited', seconds: 30 },
  { kind: 'error', code: 'missing_scope' },
  { kind: 'done, then half an answer' },
] as const)('a lost answer or a limit says nothing: %o', async (fault) => {
  slack.faults.next('users.info', fault);
  expect(await belongs()).toBe('unknown');
});

test('where the app was removed nobody belongs any more', async () => {
  slack.faults.next('users.info', { kind: 'error', code: 'token_revoked' });
  expect(await belongs()).toBe('no');
});
