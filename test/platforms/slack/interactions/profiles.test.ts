/** How profiles are looked up, kept, and done without. */

import { expect, test } from 'vitest';
import type { ApiResult } from '../../../../src/platforms/slack/connection/api.ts';
import { createProfiles } from '../../../../src/platforms/slack/interactions/profiles.ts';
import { SILENT } from '../../../fakes/log.ts';

const PERSON = { team: 'T0SIM1', user: 'U0USER11', token: 'xoxb-1' };
const MINUTE = 60_000;
const NEVER = () => new Promise<never>(() => undefined);
const MEMBER: ApiResult = { ok: true, data: { user: { team_id: 'T0SIM1' } }, scopes: null };
const ADMIN: ApiResult = { ok: true, data: { user: { team_id: 'T0SIM1', is_admin: true } }, scopes: null };
const BUSY: ApiResult = { ok: false, failure: { kind: 'limited', afterMs: 30_000 } };

function desk() {
  const room = { at: 0, calls: 0, answer: async (): Promise<ApiResult> => MEMBER };
  const profilesWith = (patience: () => Promise<void>) =>
    createProfiles({
      api: {
        call: () => {
          room.calls += 1;
          return room.answer();
        },
      },
      now: () => Temporal.Instant.fromEpochMilliseconds(room.at),
      log: SILENT,
      patience,
    });
  return { room, profilesWith };
}

test('a profile is read once in five minutes, and once for several who wait', async () => {
  const { room, profilesWith } = desk();
  const profiles = profilesWith(NEVER);
  const both = await Promise.all([profiles.of(PERSON), profiles.of(PERSON)]);
  expect(both).toMatchObject([{ team_id: 'T0SIM1' }, { team_id: 'T0SIM1' }]);
  room.at = 4 * MINUTE;
  await profiles.of(PERSON);
  expect(room.calls).toBe(1);
  await profiles.of({ ...PERSON, user: 'U0OTHER1' });
  await profiles.of({ ...PERSON, team: 'T0OTHER' });
  expect(room.calls).toBe(3);
  room.at = 6 * MINUTE;
  await profiles.of(PERSON);
  expect(room.calls).toBe(4);
});

test('an older profile serves while Slack does not answer, but nobody manages by it', async () => {
  const { room, profilesWith } = desk();
  let waits = NEVER as () => Promise<void>;
  const profiles = profilesWith(() => waits());
  room.answer = async () => ADMIN;
  await profiles.of(PERSON);
  room.at = 30 * MINUTE;
  room.answer = async () => BUSY;
  expect(await profiles.of(PERSON)).toMatchObject({ team_id: 'T0SIM1', is_admin: false });
  room.answer = NEVER;
  waits = async () => undefined;
  expect(await profiles.of(PERSON)).toMatchObject({ team_id: 'T0SIM1', is_admin: false });
  room.at = 61 * MINUTE;
  expect(await profiles.of(PERSON)).toBeNull();
});

test('the rights of a manager are read each time', async () => {
  const { room, profilesWith } = desk();
  room.answer = async () => ADMIN;
  const profiles = profilesWith(NEVER);
  await profiles.of(PERSON);
  room.answer = async () => MEMBER;
  expect((await profiles.of(PERSON))?.is_admin).toBeUndefined();
});

test('an unknown person whose profile takes too long stays unknown', async () => {
  const { room, profilesWith } = desk();
  room.answer = NEVER;
  expect(await profilesWith(async () => undefined).of(PERSON)).toBeNull();
});
