/** What setting up writes: `.env`, the configuration, a digest. Nothing that stood there is lost. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addToConfig } from '../../src/config/edit-config.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { writeDigest } from '../../src/config/write-digest.ts';
import { writeDotEnv } from '../../src/config/write-dot-env.ts';
import { UserError } from '../../src/core/base/errors.ts';
import { digestSchema } from '../../src/core/digests/digest.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-write-'));
  file = join(folder, 'written');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const text = (): string => readFileSync(file, 'utf8');

describe('.env', () => {
  it('keeps comments, other values and their order; only its owner may read it', () => {
    writeFileSync(file, '# mine\nLOG_LEVEL=debug\nexport DISCORD_TOKEN=old # note\n\n', { mode: 0o644 });
    writeDotEnv({ DISCORD_TOKEN: 'a.b.c', SLACK_APP_TOKEN: 'xapp-1' }, file);
    expect(text()).toBe('# mine\nLOG_LEVEL=debug\nDISCORD_TOKEN=a.b.c\nSLACK_APP_TOKEN=xapp-1\n');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('fills in the empty lines of a copied example', () => {
    writeFileSync(file, '# The bot’s token.\r\nDISCORD_TOKEN=\r\n');
    writeDotEnv({ DISCORD_TOKEN: 'x.y.z' }, file);
    expect(text()).toBe('# The bot’s token.\nDISCORD_TOKEN=x.y.z\n');
  });

  it('is written where a link leads', () => {
    const real = join(folder, 'real');
    writeFileSync(real, 'A=1\n');
    symlinkSync(real, file);
    writeDotEnv({ A: '2' }, file);
    expect(readFileSync(real, 'utf8')).toBe('A=2\n');
  });

  it('reads back every value that can stand there', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 20 }), (value, other) => {
        rmSync(file, { force: true });
        const values = { ONE: value.trim(), TWO: other.trim() };
        try {
          writeDotEnv(values, file);
        } catch {
          expect(existsSync(file)).toBe(false);
          return;
        }
        expect(parseEnv(text())).toEqual(values);
      }),
    );
  });
});

describe('the configuration', () => {
  it('is made when there is none, without samples', () => {
    addToConfig(file, { source: { outlet: 'Tidewater Gazette', url: 'https://tide.example/feed' } });
    expect(loadConfig(file, [])).toMatchObject({
      samples: false,
      sources: [{ outlet: 'Tidewater Gazette', url: 'https://tide.example/feed' }],
    });
  });

  it('keeps what stands there, comments included, and adds an allowed host once', () => {
    writeFileSync(
      file,
      '# ours\nretentionDays: 30 # a month\nsources:\n  # the first\n  - { outlet: A, url: "https://a.example/" }\n',
    );
    addToConfig(file, { source: { outlet: 'B', url: 'https://b.example/' } });
    addToConfig(file, { allow: { host: 'news.internal', port: 8080 } });
    addToConfig(file, { allow: { host: 'news.internal', port: 8080 } });
    expect(text()).toContain('# ours\nretentionDays: 30 # a month');
    expect(text()).toContain('# the first');
    expect(loadConfig(file, [])).toMatchObject({
      samples: true,
      sources: [{ outlet: 'A' }, { outlet: 'B' }],
      fetch: { allowHosts: ['news.internal'], allowPorts: [8080] },
    });
  });

  it('that is no YAML stays as it is', () => {
    writeFileSync(file, 'sources: [');
    expect(() => addToConfig(file, { allow: { host: 'x', port: null } })).toThrow('cannot be read');
    expect(text()).toBe('sources: [');
  });
});

it('a digest is a new file with what is not the default, and never replaces one', () => {
  const definition = digestSchema.parse({
    title: 'Harbour: news',
    schedule: '30 7 * * 1-5',
    timezone: 'Europe/Oslo',
    sections: [{ title: 'All' }],
    destinations: ['slack:T0A/C1'],
  });
  const made = writeDigest(join(folder, 'digests'), 'harbour', definition);
  const written = readFileSync(made, 'utf8');
  expect(written).toContain('title: "Harbour: news"');
  expect(written).not.toContain('catchUp');
  expect(() => writeDigest(join(folder, 'digests'), 'harbour', definition)).toThrow('EEXIST');
  expect(readFileSync(made, 'utf8')).toBe(written);
});

/** As in a container, whose file system is read-only, or in a folder of somebody else. */
it('says what may not be written, and what to do, and leaves nothing behind', () => {
  writeFileSync(file, 'no folder');
  const under = join(file, 'below');
  const digest = digestSchema.parse({ title: 'Quay', sections: [{ title: 'All', limit: 1 }] });
  for (const write of [
    () => writeDotEnv({ A: '1' }, join(folder, 'none', '.env')),
    () => addToConfig(under, { source: { outlet: 'Quay News', url: 'https://quay.example/feed' } }),
    () => writeDigest(under, 'quay', digest),
  ]) {
    expect(write).toThrow(UserError);
    expect(write).toThrow(/^\S+ could not be written: /);
  }
  expect(text()).toBe('no folder');
});
