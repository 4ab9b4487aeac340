import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { notesOf, released } from '../../build/changelog.ts';

const LOG = `# Changes

## [Unreleased]

### Added

- A lamp.

## [1.1.0] - 2026-01-02

- A table.

## 1.0.0

- A chair.

[Unreleased]: ../../compare/v1.1.0...HEAD
[1.1.0]: ../../releases/tag/v1.1.0
`;

it('a release gives the unreleased part its version and day', () => {
  const next = released(LOG, '1.2.0', '2026-03-04');
  expect(next).toContain('## [Unreleased]\n\n## [1.2.0] - 2026-03-04\n\n### Added\n\n- A lamp.\n');
  expect(next).toContain(
    '[Unreleased]: ../../compare/v1.2.0...HEAD\n[1.2.0]: ../../releases/tag/v1.2.0\n[1.1.0]: ',
  );
  expect(notesOf(next, 'Unreleased')).toBe('');
  expect(notesOf(next, '1.2.0')).toBe('### Added\n\n- A lamp.');
  expect(notesOf(next, '1.0.0')).toBe('- A chair.');
  expect(notesOf(next, '1.0')).toBe('');
});

it('refuses a version that is there, and a release of nothing', () => {
  expect(() => released(LOG, '1.1.0', '2026-03-04')).toThrow('already');
  const next = released(LOG, '1.2.0', '2026-03-04');
  expect(() => released(next, '1.3.0', '2026-03-04')).toThrow('nothing');
});

it('the change log has a part for the present version', () => {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  expect(notesOf(readFileSync('CHANGELOG.md', 'utf8'), version)).not.toBe('');
});
