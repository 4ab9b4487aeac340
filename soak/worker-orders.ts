/** What a soak tells a process that it starts. */

/** Where a process may die by itself in the life of one delivery. While a request is out it is killed from outside. */
export const CRASH_POINTS = [
  'after claim',
  'before the try is written',
  'after the try is written',
  'before the outcome is written',
  'after the outcome is written',
] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number];

/** How a process reaches one of the two platforms. */
export type Access =
  | {
      readonly name: 'discord';
      readonly base: string;
      readonly token: string;
      readonly application: string;
      readonly publicKey: string;
    }
  | { readonly name: 'slack'; readonly base: string; readonly token: string; readonly secret: string };

export interface WorkerOrders {
  readonly where: { readonly file: string } | { readonly url: string };
  readonly platforms: readonly Access[];
  readonly leaseMs: number;
  readonly crash: CrashPoint | null;
}
