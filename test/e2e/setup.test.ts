/** `pullquote setup` on a real pseudo-terminal, with the platforms on loopback. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeDiscord, openFakeDiscord } from '../fakes/discord/server.ts';

const CLI = join(import.meta.dirname, '../../src/cli.ts');
/** `script` of util-linux gives a program a terminal of its own. */
const hasTerminal = existsSync('/usr/bin/script');

let discord: FakeDiscord;
let folder: string;
beforeAll(async () => {
  discord = await openFakeDiscord();
  folder = mkdtempSync(join(tmpdir(), 'pullquote-setup-'));
  writeFileSync(join(folder, '.env'), `# ours\nDISCORD_API_BASE=${discord.apiBase}\n`, { mode: 0o644 });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await discord.close();
});
const env = (): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], HOME: folder, TZ: 'UTC', TERM: 'dumb' });

/** Types each answer when its question has been printed; the exit code and all that was printed. */
async function answer(...answers: readonly (readonly [question: string, answer: string])[]) {
  const command = `${process.execPath} ${CLI} setup`;
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    cwd: folder,
    env: env(),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let printed = '';
  let read = 0;
  const left = [...answers];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    const [next] = left;
    const at = next === undefined ? -1 : printed.indexOf(next[0], read);
    if (next === undefined || at < 0) return;
    read = at + next[0].length;
    left.shift();
    child.stdin.write(next[1]);
  });
  await once(child, 'close');
  return { printed, left, code: child.exitCode };
}

it('says what to do instead where nobody sits at a terminal', () => {
  const { status, stderr } = spawnSync(process.execPath, [CLI, 'setup'], {
    cwd: folder,
    env: env(),
    input: '',
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('Copy .env.example to .env');
});

describe.skipIf(!hasTerminal)('on a terminal', () => {
  it('keeps what was confirmed before Ctrl+C, and goes on from there', async () => {
    const first = await answer(
      ['Set up Discord? [y/N]', 'y\r'],
      ['DISCORD_TOKEN (not shown)', `${discord.applicationId}\r`],
      ['DISCORD_TOKEN (not shown)', 'not.the.token\r'],
      ['Try again? [Y/n]', '\r'],
      ['DISCORD_TOKEN (not shown)', `${discord.token}\r`],
      ['to .env? [Y/n]', '\r'],
      ['Set up Slack? [y/N]', '\u0003'],
    );
    expect(first.left).toEqual([]);
    expect(first.printed).toContain('looks like the application id');
    expect(first.printed).toContain('DISCORD_TOKEN is not known to Discord');
    expect(first.printed).toContain('Stopped. What was confirmed is kept.');
    expect(first.printed).not.toContain(discord.token);
    expect(first.code).toBe(1);
    const file = join(folder, '.env');
    const kept = `# ours\nDISCORD_API_BASE=${discord.apiBase}\nDISCORD_TOKEN=${discord.token}\nDISCORD_APPLICATION_ID=${discord.applicationId}\n`;
    expect(readFileSync(file, 'utf8')).toBe(kept);
    expect(statSync(file).mode & 0o777).toBe(0o600);

    const second = await answer(
      ['Give Discord other tokens? [y/N]', '\r'],
      ['Set up Slack? [y/N]', '\r'],
      ['(Enter: no more)', '\r'],
      ['Make a digest? [Y/n]', '\r'],
      ['Title', 'Harbour news\r'],
      ['Time of day', '25:99\r'],
      ['Time of day', '18:45\r'],
      ['Days', 'daily\r'],
      ['Time zone', 'Europe/Oslo\r'],
      ['Sections', '\r'],
      ['Where to post', 'slack:nonsense\r'],
      ['Where to post', '\r'],
      ['harbour-news.yaml? [Y/n]', '\r'],
    );
    expect(second.left).toEqual([]);
    expect(second.printed).toContain('Discord is set up, as pullquote.');
    expect(second.printed.match(/Next: \d{4}-\d\d-\d\dT18:45\[Europe\/Oslo\]/g)).toHaveLength(3);
    expect(second.code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(kept);
    expect(readFileSync(join(folder, 'digests/harbour-news.yaml'), 'utf8')).toContain(
      'schedule: 45 18 * * *',
    );
  });
});
