import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withApp } from '../../src/app.ts';
import { registerDigest } from '../../src/cli/digest.ts';
import { createTerminal } from '../../src/cli/terminal.ts';
import { UserError } from '../../src/core/base/errors.ts';

let folder = '';
const settings = () => ({
  config: 'config/pullquote.yaml',
  digests: join(folder, 'digests'),
  data: join(folder, 'data'),
});

/** Runs the verb as the command line would; what it printed. */
async function run(...args: readonly string[]): Promise<string> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const stdin = new PassThrough();
  const printed: string[] = [];
  stdout.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  const terminal = createTerminal({ stdin, stdout, stderr } as unknown as Parameters<
    typeof createTerminal
  >[0]);
  const program = new Command().exitOverride();
  registerDigest(program, terminal);
  const { digests, data } = settings();
  await program.parseAsync(['node', 'pullquote', 'digest', ...args, '--digests', digests, '--data', data]);
  return printed.join('');
}

const json = async (...args: readonly string[]) =>
  JSON.parse(await run(...args, '--format', 'json')) as unknown;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-digest-'));
  mkdirSync(join(folder, 'digests'));
  const morning = [
    'title: Morning',
    'schedule: "30 7 * * 1-5"',
    'sections: [{ title: All }]',
    'destinations: ["discord:710000000000000011"]',
  ];
  writeFileSync(join(folder, 'digests', 'morning.yaml'), morning.join('\n'));
  await withApp(settings(), ({ ingest }) =>
    ingest(
      {
        source: 'tests',
        outlet: 'The Harbour Post',
        title: 'Council keeps the lighthouse',
        url: 'https://harbour.example/lighthouse',
        text: 'The council met on Monday.\n\n“We will keep the lighthouse open for another ten years,” Ada Brook said.',
        publishedAt: new Date().toISOString(),
      },
      null,
    ),
  );
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('pullquote digest', () => {
  it('lists the digests with their next times', { timeout: 60_000 }, async () => {
    expect(await json('list')).toMatchObject({
      digests: [
        {
          name: 'morning',
          title: 'Morning',
          schedule: '30 7 * * 1-5',
          next: [expect.stringMatching(/T07:30/), expect.any(String), expect.any(String)],
        },
      ],
    });
    expect(await run('list')).toContain('Morning');
  });

  it('previews an edition as text, as data, and as the payloads of a platform', {
    timeout: 60_000,
  }, async () => {
    expect(await run('preview', 'morning')).toContain('Council keeps the lighthouse');
    expect(await json('preview', 'morning')).toMatchObject({ stories: [{ outlet: 'The Harbour Post' }] });
    const payloads = await json('preview', 'morning', '--platform', 'slack');
    expect(Array.isArray(payloads) && JSON.stringify(payloads)).toContain('Council keeps the lighthouse');
  });

  it('says by name what there is when a digest or a platform is not known', { timeout: 60_000 }, async () => {
    await expect(run('preview', 'evening')).rejects.toThrow(UserError);
    await expect(run('preview', 'morning', '--platform', 'telegraph')).rejects.toThrow(
      /no platform telegraph/,
    );
  });

  it('publishes once, says which destinations are off, and keeps the edition in the ledger', {
    timeout: 60_000,
  }, async () => {
    const published = await json('publish', 'morning');
    expect(published).toMatchObject({
      kind: 'published',
      edition: { number: 1, manual: true },
      off: ['discord:710000000000000011'],
      deliveries: [],
    });
    const { edition } = published as { readonly edition: { readonly id: string } };
    expect(await json('history', 'morning')).toMatchObject({ editions: [{ id: edition.id, number: 1 }] });
    expect(await run('why', edition.id)).toContain('Council keeps the lighthouse');
    expect(await json('cancel', edition.id)).toEqual({ edition: edition.id, cancelled: 0 });
    await expect(run('resend', 'nothing')).rejects.toThrow(UserError);
  });
});
