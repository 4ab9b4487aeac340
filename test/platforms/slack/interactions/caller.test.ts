/** Who asks on Slack: what a profile allows, and that without one nothing is allowed. */

import { expect, test } from 'vitest';
import { SHARED, scopeOf } from '../../../../src/core/base/scope.ts';
import type { ApiResult } from '../../../../src/platforms/slack/connection/api.ts';
import { callerOf } from '../../../../src/platforms/slack/interactions/caller.ts';
import { createProfiles } from '../../../../src/platforms/slack/interactions/profiles.ts';
import { SILENT } from '../../../fakes/log.ts';

const PERSON = { team: 'T0SIM1', user: 'U0USER11', channel: 'C0CH11', token: 'xoxb-1' };

function asked(answer: ApiResult, managers: readonly string[] = []) {
  const profiles = createProfiles({
    api: { call: async () => answer },
    now: () => Temporal.Instant.fromEpochMilliseconds(0),
    log: SILENT,
    patience: () => new Promise(() => undefined),
  });
  return callerOf(PERSON, { profiles, settings: { managers } });
}

const profile = (user: Readonly<Record<string, unknown>>): ApiResult => ({
  ok: true,
  data: { ok: true, user },
  scopes: null,
});

test('a member reads what belongs to the workspace', async () => {
  expect(await asked(profile({ team_id: 'T0SIM1' }))).toMatchObject({
    workspace: 'slack:T0SIM1',
    scope: scopeOf('slack:T0SIM1'),
    manager: false,
  });
  expect((await asked(profile({ team_id: 'T0SIM1', is_admin: true }))).manager).toBe(true);
});

test.each([
  ['of another company', profile({ team_id: 'T0OTHER', is_admin: true })],
  ['whom Slack calls a stranger', profile({ team_id: 'T0SIM1', is_stranger: true, is_admin: true })],
  ['whom Slack does not know', { ok: false, failure: { kind: 'refused', code: 'user_not_found' } }],
  ['whom the bot may not see', { ok: false, failure: { kind: 'refused', code: 'user_not_visible' } }],
  ['while Slack asks to wait', { ok: false, failure: { kind: 'limited', afterMs: 30_000 } }],
  ['with an answer that is no profile', { ok: true, data: { ok: true }, scopes: null }],
] as const)('a person %s reads what is shared, and manages nothing', async (_, answer) => {
  // On the list of managers or not: whoever is on it may be somebody else elsewhere.
  for (const managers of [[], [PERSON.user]])
    expect(await asked(answer as ApiResult, managers)).toMatchObject({
      workspace: null,
      scope: SHARED,
      manager: false,
    });
});

test('answers that outsiders read hold what is shared, and the person stays a manager', async () => {
  const profiles = { of: async () => ({ team_id: 'T0SIM1', is_admin: true }) };
  const caller = await callerOf({ ...PERSON, outsiders: true }, { profiles, settings: { managers: [] } });
  expect(caller).toMatchObject({ workspace: 'slack:T0SIM1', scope: SHARED, manager: true });
});
