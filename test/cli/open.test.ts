/** `open`: the operator's link, the same before and after the first start. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { registerOpen } from '../../src/cli/open.ts';
import { run } from './verbs.ts';

let data = '';
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'pullquote-open-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(data, { recursive: true, force: true });
});

describe('open', () => {
  it('prints the link with the token of the data folder, and how to use it', async () => {
    vi.stubEnv('PULLQUOTE_PORT', '8455');
    const { out, code } = await run(registerOpen, ['open', '--data', data]);
    const token = readFileSync(join(data, 'operator-token'), 'utf8');
    expect(out).toContain(`http://127.0.0.1:8455/open?token=${token}\n`);
    expect(out).toContain('ssh -L 8455:127.0.0.1:8455');
    expect(code).toBe(0);
    const again = await run(registerOpen, ['open', '--data', data, '--format', 'json']);
    expect(JSON.parse(again.out)).toEqual({ link: `http://127.0.0.1:8455/open?token=${token}` });
  });

  it('leads to the page’s own port where a public address is set', async () => {
    vi.stubEnv('PULLQUOTE_PORT', '8455');
    vi.stubEnv('PULLQUOTE_PUBLIC_URL', 'https://bot.example');
    expect((await run(registerOpen, ['open', '--data', data])).out).toContain('http://127.0.0.1:8456/open');
  });

  it('says where else to look when every start chooses its port', async () => {
    vi.stubEnv('PULLQUOTE_PORT', '0');
    const { err, code } = await run(registerOpen, ['open', '--data', data]);
    expect(err).toContain('pullquote run');
    expect(code).toBe(1);
  });
});
