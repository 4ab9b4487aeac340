/** Faults that a test orders: each is used up by the next matching calls. */

export type Fault =
  /** The connection breaks, either before anything was stored or before the answer was sent. */
  | 'reset-before'
  | 'reset-after'
  | '502-before'
  | '502-after'
  /** No answer ever comes. */
  | 'hang-before'
  | 'hang-after'
  /** Stored; the answer is cut off in the middle. */
  | 'half'
  /** Stored; the answer claims to be JSON and is empty. */
  | 'empty'
  | {
      readonly status: number;
      readonly code?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly html?: true;
      /** Seconds to wait, in the body instead of a header. */
      readonly retryAfter?: number;
      readonly global?: true;
    };

/** Faults after which the sender cannot know whether the request was carried out. */
export const AMBIGUOUS = [
  'reset-before',
  'reset-after',
  '502-before',
  '502-after',
  'hang-before',
  'hang-after',
  'half',
  'empty',
] as const satisfies readonly Fault[];

interface Ordered {
  readonly match: RegExp;
  readonly fault: Fault;
  left: number;
}

export interface Faults {
  /** `match` is tested against `METHOD /path`. */
  next(match: RegExp, fault: Fault, times?: number): void;
  take(call: string): Fault | null;
}

export function createFaults(): Faults {
  const ordered: Ordered[] = [];
  return {
    next: (match, fault, times = 1) => {
      ordered.push({ match, fault, left: times });
    },
    take(call) {
      const found = ordered.find((each) => each.left > 0 && each.match.test(call));
      if (found === undefined) return null;
      found.left -= 1;
      return found.fault;
    },
  };
}

/** A rate limit as Discord sends it. docs/topics/rate-limits.mdx, "Exceeding A Rate Limit". */
export function limited(seconds: number, scope: 'user' | 'global' | 'shared' = 'user'): Fault {
  return {
    status: 429,
    headers: {
      'retry-after': String(seconds),
      'x-ratelimit-scope': scope,
      ...(scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}),
    },
  };
}
