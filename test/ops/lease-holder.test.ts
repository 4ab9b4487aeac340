import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { describeHolder, isDead, leaseHolder } from '../../src/ops/lease-holder.ts';

const mine = JSON.parse(leaseHolder());

describe('the holder of a lease', () => {
  it('lives while its process does', () => {
    expect(isDead(leaseHolder())).toBe(false);
    expect(describeHolder(leaseHolder())).toContain(`process ${process.pid} on `);
  });

  it('is dead when its process has ended', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    expect(isDead(JSON.stringify({ ...mine, pid, start: '1' }))).toBe(true);
  });

  it.runIf(mine.start !== null)('is dead when its number belongs to a later process', () => {
    expect(isDead(JSON.stringify({ ...mine, start: '1' }))).toBe(true);
  });

  it('is never known to be dead on another host, nor when it is not ours', () => {
    expect(isDead(JSON.stringify({ ...mine, host: 'elsewhere', pid: 999_999 }))).toBe(false);
    for (const junk of ['', '{', '{"pid":-1}', '[]', 'null']) {
      expect(isDead(junk)).toBe(false);
      expect(describeHolder(junk)).toBe('another process');
    }
  });
});
