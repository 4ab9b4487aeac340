/** What a part of the benchmark gives. */
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
