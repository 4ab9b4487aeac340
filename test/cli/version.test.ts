import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it.each(['--version', '-V'])('%s prints the version of package.json and ends well', (option) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli.ts', option], {
    encoding: 'utf8',
  });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect([stdout.trim(), stderr, status]).toEqual([version, '', 0]);
});
