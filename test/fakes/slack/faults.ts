/** Faults between Slack and its caller, one for each call. */

export type Fault =
  /** 429, with its header or without. */
  | { readonly kind: 'limited'; readonly seconds: number | null }
  /** Slack says no. */
  | { readonly kind: 'error'; readonly code: string }
  /** Carried out, followed by this fault. */
  | { readonly kind: 'done, then error'; readonly code: string }
  | { readonly kind: 'done, then reset' }
  | { readonly kind: 'done, then half an answer' }
  | { readonly kind: 'done, then silence' }
  | { readonly kind: 'done, then 502' }
  | { readonly kind: 'done, then a web page' }
  /** Not carried out. */
  | { readonly kind: 'reset before' }
  | { readonly kind: '502 before' }
  | { readonly kind: 'silence' };

export interface Faults {
  /** The next call of this method gets the fault. */
  next(method: string, fault: Fault): void;
  take(method: string): Fault | null;
  /** How many faults are left. */
  left(): number;
}

export function createFaults(): Faults {
  const waiting: { readonly method: string; readonly fault: Fault }[] = [];
  return {
    next: (method, fault) => {
      waiting.push({ method, fault });
    },
    take: (method) => {
      const at = waiting.findIndex((one) => one.method === method);
      return at === -1 ? null : (waiting.splice(at, 1)[0]?.fault ?? null);
    },
    left: () => waiting.length,
  };
}
