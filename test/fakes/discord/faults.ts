/** Faults that a test orders: each is used up by the next calls that match. */

export type Fault =
  /** The connection breaks: nothing was stored, or it was but the answer is lost. */
  | 'reset-before'
  | 'reset-after'
  | '502-before'
  | '502-after'
  /** No answer ever comes. */
  | 'hang-before'
  | 'hang-after'
  /** Stored; the answer breaks off in the middle. */
  | 'half'
  /** Stored; the answer says JSON and holds nothing. */
  | 'empty'
  | {
      readonly status: number;
      readonly code?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly html?: true;
      /** Told in the body, in seconds, where no header tells it. */
      readonly retryAfter?: number;
      readonly global?: true;
    };

/** Those after which nobody knows whether it was done. */
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
  /** `match` is tried on `METHOD /path`. */
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

/** A limit as Discord words it. docs/topics/rate-limits.mdx, "Exceeding A Rate Limit". */
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
