import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../src/platforms/index.ts';

const root = new URL('../../src/platforms/', import.meta.url);
const platforms = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('a platform', () => {
  it.each(platforms)('has the files that all have: %s', (name) => {
    const files = readdirSync(new URL(name, root));
    expect(files).toEqual(
      expect.arrayContaining(['commands.ts', 'index.ts', 'limits.ts', 'receive.ts', 'render.ts', 'send.ts']),
    );
    // What is shown on the web page is drawn there: every platform but the terminal's own.
    expect(files.includes('preview.ts')).toBe(name !== 'console');
  });

  it.each(platforms)('is in the registry under the name of its folder, or is local: %s', (name) => {
    const declared = PLATFORMS.map((platform) => platform.name);
    expect(readdirSync(new URL(name, root)).includes('declaration.ts')).toBe(declared.includes(name));
    expect(declared.includes(name) || ['console', 'web'].includes(name)).toBe(true);
  });

  it('reads no variable and no key of the configuration that another one reads', () => {
    for (const part of ['variables', 'options'] as const) {
      const keys = PLATFORMS.flatMap((platform) => Object.keys(platform[part].shape));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('is one of at least four', () => expect(platforms.length).toBeGreaterThanOrEqual(4));
});
