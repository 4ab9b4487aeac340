/** Measures work by the CPU time of its thread: what a busy machine takes away does not count. */

/** Milliseconds of CPU time that `work` used. */
export function cpuMs(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
