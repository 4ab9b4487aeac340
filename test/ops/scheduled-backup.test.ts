import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createScheduledBackup } from '../../src/ops/scheduled-backup.ts';
import { SILENT } from '../fakes/log.ts';

let folder: string;
let at = Temporal.Instant.from('2026-11-28T03:30:00Z');
let hasRoom = true;
const open = () =>
  createScheduledBackup({
    store: {
      backup: async (file) => {
        if (!hasRoom) throw new Error('the disk is full');
        writeFileSync(file, '');
      },
    },
    folder,
    kind: 'db',
    everyHours: 24,
    keep: 2,
    now: () => at,
    log: SILENT,
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-backups-'));
  at = Temporal.Instant.from('2026-11-28T03:30:00Z');
  hasRoom = true;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('makes one a day, over restarts, and keeps the newest', async () => {
  writeFileSync(join(folder, 'by-hand.db'), '');
  for (let hour = 0; hour < 73; hour++) {
    const look = open();
    await look();
    await look();
    at = at.add({ hours: 1 });
  }
  expect(readdirSync(folder).toSorted()).toEqual([
    'backup-2026-11-30T0330.db',
    'backup-2026-12-01T0330.db',
    'by-hand.db',
  ]);
});

it('tries again an hour after a failure, and removes nothing meanwhile', async () => {
  const look = open();
  await look();
  at = at.add({ hours: 24 });
  hasRoom = false;
  await expect(look()).rejects.toThrow('full');
  hasRoom = true;
  await look();
  expect(readdirSync(folder)).toEqual(['backup-2026-11-28T0330.db']);
  at = at.add({ hours: 1 });
  await look();
  expect(readdirSync(folder)).toEqual(['backup-2026-11-28T0330.db', 'backup-2026-11-29T0430.db']);
});
