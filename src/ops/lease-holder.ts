/** Who holds a lease: a process by host, number and start, so that a dead one on this host is known at once. */
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import * as z from 'zod';

const holderSchema = z.strictObject({
  host: z.string(),
  pid: z.int().positive(),
  /** Ticks since the host started (Linux); null where the system does not tell. A number may be given to another process. */
  start: z.string().nullable(),
});

/** Field 22 of `/proc/<pid>/stat` (proc_pid_stat(5)); the name in field 2 may hold spaces and parentheses. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    // No such process, or no /proc on this system: either way the start is not known.
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as someone else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** This process, as it is written into a lease. */
export function leaseHolder(): string {
  return JSON.stringify({ host: hostname(), pid: process.pid, start: startOf(process.pid) });
}

/** Whether a holder was a process of this host that has ended. One on another host is never known to be dead. */
export function isDead(written: string): boolean {
  const read = holderSchema.safeParse(parsed(written));
  if (!read.success || read.data.host !== hostname()) return false;
  const { pid, start } = read.data;
  return !isRunning(pid) || (start !== null && startOf(pid) !== start);
}

/** `process 4711 on newsroom-1` */
export function describeHolder(written: string): string {
  const read = holderSchema.safeParse(parsed(written));
  return read.success ? `process ${read.data.pid} on ${read.data.host}` : 'another process';
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    // Not ours; the schema refuses it.
    return null;
  }
}
