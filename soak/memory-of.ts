/** Memory of a process on Linux, as the kernel counts it. */
import { readFileSync } from 'node:fs';

/**
 * In MB: what it takes now (`VmRSS`), or took at most (`VmHWM`). See proc_pid_status(5).
 * @param process its id, or `self`.
 */
export function memoryOf(process: number | 'self', field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${process}/status`, 'utf8');
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
}
