import { expect, it } from 'vitest';
import type { LogFields } from '../../src/core/ports/ports.ts';
import { createWalWatch } from '../../src/ops/wal-watch.ts';
import { logTo } from '../fakes/log.ts';

it('warns of a log that grows, once an hour', () => {
  const said: LogFields[] = [];
  const log = logTo({ warn: (_, fields = {}) => void said.push(fields) });
  let minutes = 0;
  let bytes: number | null = null;
  const sizeOf = (file: string) => (file === 'store.db-wal' ? bytes : null);
  const look = createWalWatch({ file: 'store.db', elapsed: () => minutes * 60_000, log, sizeOf });
  look();
  bytes = 4_000_000;
  minutes = 1;
  look();
  expect(said).toEqual([]);
  bytes = 300 * 1024 * 1024;
  for (minutes = 2; minutes < 61; minutes += 0.5) look();
  expect(said).toMatchObject([{ megabytes: 300 }]);
  minutes = 63;
  look();
  expect(said).toHaveLength(2);
});
