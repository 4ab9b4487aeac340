import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig as loadConfigOf } from '../../src/config/load-config.ts';
import { PLATFORMS } from '../../src/platforms/index.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const config = (text: string): string => {
  const file = join(folder, 'pullquote.yaml');
  writeFileSync(file, text);
  return file;
};

/** The configuration with the platforms' keys beside the rest, as they stand in the file. */
function loadConfig(file: string) {
  const { platforms, ...rest } = loadConfigOf(file, PLATFORMS);
  return { ...platforms, ...rest };
}

describe('loadConfig', () => {
  it('gives defaults for an empty file and for comments alone', () => {
    expect(loadConfig(config('# nothing yet\n'))).toMatchObject({
      samples: true,
      gateway: true,
      sources: [],
      retentionDays: 365,
    });
  });

  it('reads sources', () => {
    const { sources } = loadConfig(
      config('sources:\n  - { outlet: The Wire, url: https://wire.example/feed, group: World }\n'),
    );
    expect(sources).toEqual([
      { outlet: 'The Wire', url: 'https://wire.example/feed', kind: 'feed', group: 'World', keep: 'full' },
    ]);
  });

  it('reads what is set for a source', () => {
    const { sources } = loadConfig(
      config(
        'sources:\n  - outlet: The Wire\n    folder: wire\n    keep: excerpt\n    filter: { include: [trade], minWords: 50 }\n    fullText: false\n    latest: 3\n    retentionDays: 30\n',
      ),
    );
    expect(sources).toMatchObject([
      {
        folder: 'wire',
        keep: 'excerpt',
        filter: { include: ['trade'], minWords: 50 },
        fullText: false,
        latest: 3,
        retentionDays: 30,
      },
    ]);
  });

  it('lists every problem with its path and what was found', () => {
    const file = config(
      'samples: maybe\nretentionDays: forever\nsources:\n  - { outlet: "", url: "ftp://x.example" }\ncolour: red\n',
    );
    expect(() => loadConfig(file)).toThrow(/samples: .*\(found "maybe"\)/);
    expect(() => loadConfig(file)).toThrow(/retentionDays: .*\(found "forever"\)/);
    expect(() => loadConfig(file)).toThrow(/sources\[0\]\.url: write an address/);
    expect(() => loadConfig(file)).toThrow(/colour/);
  });

  it('says the line of a YAML error', () => {
    expect(() => loadConfig(config('samples: true\nsources: [\n'))).toThrow(/line \d+: /);
  });

  it('refuses a file that was named and is not there', () => {
    expect(() => loadConfig(join(folder, 'other.yaml'))).toThrow('there is no such file');
  });

  it('refuses aliases that multiply', () => {
    const bomb = `a: &a [1,1,1,1,1,1,1,1,1]\n${'bcdefghi'
      .split('')
      .map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`)
      .join('\n')}\n`;
    expect(() => loadConfig(config(bomb))).toThrow(/alias/i);
  });
});
