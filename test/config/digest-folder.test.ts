import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDigestFolder } from '../../src/config/digest-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-digests-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

let edits = 0;
const write = (name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
  // A later time on the file for each edit, so that none hides behind the clock's grain.
  edits += 1;
  utimesSync(join(folder, name), 1_000_000 + edits, 1_000_000 + edits);
};
const good = 'title: Morning\nsections:\n  - title: World\n';
const look = () => createDigestFolder(folder, () => []);

describe('a folder of digests', () => {
  it('is empty when it is missing', () => {
    expect(createDigestFolder(join(folder, 'none'), () => [])()).toEqual({
      digests: [],
      problems: [],
      mistakes: [],
    });
  });

  it('gives each digest the name of its file, sorted, with defaults filled in', () => {
    write('world.yaml', good);
    write('asia.yml', good);
    const { digests } = look()();
    expect(digests.map((d) => d.name)).toEqual(['asia', 'world']);
    expect(digests[0]?.definition).toMatchObject({
      timezone: 'UTC',
      window: 'since-last',
      catchUp: '12h',
      style: 'standard',
    });
  });

  it('reads a file again when it changes, and drops it when it is gone', () => {
    write('world.yaml', good);
    const digests = look();
    expect(digests().digests[0]?.definition.title).toBe('Morning');
    write('world.yaml', good.replace('Morning', 'Evening'));
    expect(digests().digests[0]?.definition.title).toBe('Evening');
    rmSync(join(folder, 'world.yaml'));
    expect(digests().digests).toEqual([]);
  });

  it('keeps the last good content of a broken edit and says what is wrong', () => {
    write('world.yaml', good);
    const digests = look();
    digests();
    write('world.yaml', `${good}window: sometimes\n`);
    const { digests: kept, problems } = digests();
    expect(kept[0]?.definition.title).toBe('Morning');
    expect(problems).toEqual([
      expect.objectContaining({ path: 'window', message: expect.stringContaining('found "sometimes"') }),
    ]);
    write('world.yaml', good);
    expect(digests().problems).toEqual([]);
  });

  it('names a digest that is missing because of a mistake, until it is corrected', () => {
    write('world.yaml', `${good}window: sometimes\n`);
    const digests = look();
    expect(digests().mistakes).toEqual([
      { name: 'world', detail: expect.stringMatching(/world\.yaml: window: .*found "sometimes"/) },
    ]);
    write('world.yaml', good);
    expect(digests().mistakes).toEqual([]);
    // What was good before is still there, and not missing.
    write('world.yaml', `${good}window: sometimes\n`);
    expect(digests()).toMatchObject({ digests: [{ name: 'world' }], mistakes: [] });
  });

  it('asks for what a schema cannot see', () => {
    write('world.yaml', good);
    const { digests, problems } = createDigestFolder(folder, () => [
      { path: 'schedule', message: 'never comes' },
    ])();
    expect(digests).toEqual([]);
    expect(problems).toEqual([
      { file: join(folder, 'world.yaml'), path: 'schedule', message: 'never comes' },
    ]);
  });

  it.each(['World.yaml', 'a b.yaml', 'ünder.yaml'])('names the remedy for a file called %s', (name) => {
    write(name, good);
    expect(look()().problems[0]?.message).toContain('rename it');
  });

  it('refuses unknown keys, empty sections and huge files', () => {
    write('a.yaml', `${good}color: red\n`);
    write('b.yaml', 'title: B\nsections: []\n');
    write('c.yaml', `${good}# ${'x'.repeat(300_000)}\n`);
    write('d.yaml', '\u0000\u0001 not: [yaml');
    const { digests, problems } = look()();
    expect(digests).toEqual([]);
    expect(new Set(problems.map((p) => p.file.slice(-6)))).toEqual(
      new Set(['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml']),
    );
  });
});
