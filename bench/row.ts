/** What a part of the benchmark gives, and how it measures. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** One thing measured. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What we want it to be, in words: `≥ 150`. */
  readonly aim?: string;
}

export interface Part {
  measure(): AsyncIterable<Row>;
}

/** The value below which this share of the sorted-by-size values lies; 0.5 is the median. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** For how many milliseconds at most this work held up everything else on the main thread. */
export async function longestStep(work: () => Promise<unknown>): Promise<number> {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  await work();
  // The last step is seen when the timer comes round after it.
  await new Promise((resolve) => setTimeout(resolve, 5));
  delays.disable();
  return delays.max / 1e6;
}
