/** What a soak tells a process that it starts. */

/** Where a process may die in the life of one delivery. */
export const CRASH_POINTS = [
  'after claim',
  'before the try is written',
  'after the try is written',
  'while sending',
  'before the outcome is written',
  'after the outcome is written',
] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number];

export interface WorkerOrders {
  readonly where: { readonly file: string } | { readonly url: string };
  readonly platforms: readonly {
    readonly name: string;
    readonly url: string;
    readonly kind: 'keyed' | 'history';
  }[];
  readonly crash: CrashPoint | null;
}
