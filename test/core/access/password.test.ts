/** Passwords: hashed so that they cannot be read, and recognised however a keyboard writes them. */
import { describe, expect, it } from 'vitest';
import { hashPassword, isPassword } from '../../../src/core/access/password.ts';

describe('a password', () => {
  it('is recognised by its hash, and no other one is', async () => {
    const stored = await hashPassword('seven quiet otters');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(await isPassword('seven quiet otters', stored)).toBe(true);
    for (const other of ['seven quiet otter', 'Seven quiet otters', '', stored])
      expect(await isPassword(other, stored)).toBe(false);
    expect(await hashPassword('seven quiet otters')).not.toBe(stored);
  });

  it('may be written with composed or decomposed letters', async () => {
    const stored = await hashPassword('zwölf stille Öfen');
    expect(await isPassword('zwo\u0308lf stille O\u0308fen', stored)).toBe(true);
  });

  it('keeps its parameters with its hash, so that stronger ones can come later', async () => {
    const stronger = (await hashPassword('x')).replace('t=2', 't=3');
    expect(await isPassword('x', stronger)).toBe(false);
  });

  it.each([
    null,
    '',
    'plain text',
    '$argon2id$v=19$m=19456,t=2,p=1$short$short',
    '$2b$12$abcdefghijklmnopqrstuv',
  ])('is never %s', async (stored) => {
    expect(await isPassword('', stored)).toBe(false);
    expect(await isPassword(stored ?? '', stored)).toBe(false);
  });
});
