/** The operator's token and cookie: kept, renewed when damaged, and compared whole. */

import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOperatorAccess, openOperatorAccess, operatorLink } from '../../src/ops/operator-access.ts';
import { operatorToken, TOKEN_FILE } from '../../src/ops/operator-token.ts';
import { logTo } from '../fakes/log.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-operator-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (path: string): number => statSync(path).mode & 0o777;

describe('the token', () => {
  it('is made once, for its owner alone, in a folder that is made with it', () => {
    const data = join(folder, 'data');
    const token = operatorToken(data);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(operatorToken(data)).toBe(token);
    expect(readFileSync(join(data, TOKEN_FILE), 'utf8')).toBe(token);
    expect(modeOf(join(data, TOKEN_FILE))).toBe(0o600);
    expect(modeOf(data)).toBe(0o700);
    expect(readdirSync(data)).toEqual([TOKEN_FILE]);
  });

  it('is closed to others again when somebody opened its file', () => {
    const token = operatorToken(folder);
    chmodSync(join(folder, TOKEN_FILE), 0o644);
    expect(operatorToken(folder)).toBe(token);
    expect(modeOf(join(folder, TOKEN_FILE))).toBe(0o600);
  });

  it.each(['', 'short', `${'a'.repeat(43)} b`])('is made anew where the file holds %j', (damaged) => {
    writeFileSync(join(folder, TOKEN_FILE), damaged);
    expect(operatorToken(folder)).toMatch(/^[\w-]{43}$/);
  });

  it('that cannot be kept lasts as long as the process, and the log says so', () => {
    const lines: string[] = [];
    const log = logTo({ warn: (message) => lines.push(message) });
    mkdirSync(join(folder, TOKEN_FILE, 'in the way'), { recursive: true });
    const { token, access } = openOperatorAccess(folder, () => Promise.resolve(false), log);
    expect(access.admit(token)).not.toBeNull();
    expect(lines).toEqual(['the token of the web page cannot be kept: it changes with every start']);
  });

  it('stands in the link', () => {
    expect(operatorLink('http://127.0.0.1:8400', 'abc')).toBe('http://127.0.0.1:8400/open?token=abc');
  });
});

describe('the operator', () => {
  const access = createOperatorAccess('the-token', () => Promise.resolve(false));
  const cookie = access.admit('the-token')?.split(';')[0] ?? '';
  const holds = (headers: Record<string, string>): boolean => access.holds(new Headers(headers));

  it('is known by the cookie, among others, or by the token as a bearer', () => {
    expect(holds({ cookie })).toBe(true);
    expect(holds({ cookie: `theme=dark; ${cookie}; last=1` })).toBe(true);
    expect(holds({ authorization: 'Bearer the-token' })).toBe(true);
  });

  it.each([
    ['nothing', {}],
    ['another token', { authorization: 'Bearer the-token2' }],
    ['the token as a password', { authorization: 'Basic the-token' }],
    ['the token as the cookie', { cookie: cookie.replace(/=.*/, '=the-token') }],
    ['a part of the cookie', { cookie: cookie.slice(0, -1) }],
    ['the cookie with something behind it', { cookie: `${cookie}x` }],
    ['the cookie under another name', { cookie: `x${cookie}` }],
  ])('is nobody who brings %s', (_, headers) => {
    expect(holds(headers as Record<string, string>)).toBe(false);
  });

  it('gets a cookie that scripts and other sites cannot use, and that is not the token', () => {
    const set = access.admit('the-token') ?? '';
    expect(set).toMatch(/; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/);
    expect(set).not.toContain('the-token');
    expect(access.admit('another')).toBeNull();
    expect(access.admit('')).toBeNull();
  });

  it('of another instance on this machine has another cookie', () => {
    const other = createOperatorAccess('another-token', () => Promise.resolve(false));
    const [name] = (other.admit('another-token') ?? '').split('=');
    expect(name).not.toBe(cookie.split('=')[0]);
    expect(other.holds(new Headers({ cookie }))).toBe(false);
  });
});
