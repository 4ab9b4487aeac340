/**
 * Identifies the holder of a lease by host, process number and start, so that a process of this host that ended is
 * recognised at once.
 */
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import * as z from 'zod';

const holderSchema = z.strictObject({
  host: z.string(),
  pid: z.int().positive(),
  /** Clock ticks since the host started (Linux); null on other systems. Process numbers are used again. */
  start: z.string().nullable(),
});

/** Field 22 of `/proc/<pid>/stat` (proc_pid_stat(5)); the name in field 2 may hold spaces and parentheses. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    // No such process, or a system without /proc: the start is unknown.
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process runs under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** This process, as a lease stores it. */
export function leaseHolder(): string {
  return JSON.stringify({ host: hostname(), pid: process.pid, start: startOf(process.pid) });
}

/** Whether the holder was a process of this host that has ended. Processes on other hosts count as alive. */
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
    // Not our format; the schema refuses it.
    return null;
  }
}
