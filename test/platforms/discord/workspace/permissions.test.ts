import { describe, expect, test } from 'vitest';
import { inviteFor } from '../../../../src/platforms/discord/workspace/invite.ts';
import { compute, type Guild, PERMISSION } from '../../../../src/platforms/discord/workspace/permissions.ts';

const [ME, GUILD, ROLE] = ['1', '2', '3'];
const { viewChannel, sendMessages, administrator } = PERMISSION;
const guild = (everyone: bigint, role = 0n, owner = '9'): Guild => ({
  id: GUILD,
  owner_id: owner,
  roles: [
    { id: GUILD, permissions: String(everyone) },
    { id: ROLE, permissions: String(role) },
  ],
});
const overwrite = (id: string, allow: bigint, deny: bigint) => ({
  id,
  allow: String(allow),
  deny: String(deny),
});

describe('permissions in a channel', () => {
  test('begin with what everyone and the bot’s roles have', () => {
    expect(compute(ME, [ROLE], guild(viewChannel, sendMessages), [])).toBe(viewChannel | sendMessages);
    expect(compute(ME, [], guild(viewChannel, sendMessages), [])).toBe(viewChannel);
  });

  test('are changed for everyone first, then for roles, then for the bot itself', () => {
    const open = guild(viewChannel | sendMessages);
    const denied = overwrite(GUILD, 0n, sendMessages);
    expect(compute(ME, [ROLE], open, [denied])).toBe(viewChannel);
    expect(compute(ME, [ROLE], open, [denied, overwrite(ROLE, sendMessages, 0n)])).toBe(
      viewChannel | sendMessages,
    );
    const own = overwrite(ME, 0n, sendMessages);
    expect(compute(ME, [ROLE], open, [own, overwrite(ROLE, sendMessages, 0n)])).toBe(viewChannel);
  });

  test('are all for an administrator and for the owner', () => {
    const denied = [overwrite(GUILD, 0n, viewChannel)];
    expect(compute(ME, [ROLE], guild(0n, administrator), denied) & viewChannel).toBe(viewChannel);
    expect(compute(ME, [], guild(0n, 0n, ME), denied) & viewChannel).toBe(viewChannel);
  });
});

test('the invitation asks for exactly what it explains', () => {
  const { url, permissions, scopes } = inviteFor('710000000000000700');
  const asked = BigInt(new URL(url).searchParams.get('permissions') ?? '0');
  expect(asked.toString(2).replaceAll('0', '')).toHaveLength(permissions.length);
  expect(asked & PERMISSION.administrator).toBe(0n);
  expect(new URL(url).searchParams.get('scope')).toBe(scopes.map(({ name }) => name).join(' '));
});

test('the link for one person asks for no bot and no permission', () => {
  const { personalUrl } = inviteFor('710000000000000700');
  const { searchParams } = new URL(personalUrl ?? '');
  expect(Object.fromEntries(searchParams)).toEqual({
    client_id: '710000000000000700',
    scope: 'applications.commands',
    integration_type: '1',
  });
});
