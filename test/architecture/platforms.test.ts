import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

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

  it('is one of at least four', () => expect(platforms.length).toBeGreaterThanOrEqual(4));
});
