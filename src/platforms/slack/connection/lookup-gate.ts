/** One gate for each workspace and method of look-ups: one call at a time, and none before Slack's wait is over. */
import { createCache } from '../../../core/base/cache.ts';
import type { Now } from '../../../core/base/time.ts';
import type { Api, ApiResult } from './api.ts';

export interface LookupGate {
  /**
   * The answer of the call; null: its turn does not come before `until` (epoch milliseconds).
   * A limit is waited for here, so the caller never sees one.
   */
  call(
    token: string,
    method: string,
    args: Readonly<Record<string, unknown>>,
    until: number,
  ): Promise<ApiResult | null>;
}

interface Gate {
  /** Ends when the call before has ended. */
  free: Promise<void>;
  /** Epoch milliseconds. */
  opensAt: number;
}

/** Most gates kept: one for each workspace and method. */
const GATES = 1_000;

/** Also used when Slack sends no time. */
const LEAST_PAUSE_MS = 1_000;

export function createLookupGate(api: Api, now: Now, wait: (ms: number) => Promise<void>): LookupGate {
  const gates = createCache<string, Gate>(GATES);
  const clock = (): number => now().epochMilliseconds;

  async function turn(gate: Gate, work: () => Promise<ApiResult>, until: number): Promise<ApiResult | null> {
    for (;;) {
      const pause = gate.opensAt - clock();
      if (Math.max(gate.opensAt, clock()) > until) return null;
      if (pause > 0) await wait(pause);
      const answer = await work();
      if (answer.ok || answer.failure.kind === 'refused') return answer;
      const { failure } = answer;
      gate.opensAt = clock() + Math.max(failure.kind === 'limited' ? failure.afterMs : 0, LEAST_PAUSE_MS);
    }
  }

  return {
    call: async (token, method, args, until) => {
      const key = `${method} ${token}`;
      const gate = gates.get(key) ?? { free: Promise.resolve(), opensAt: 0 };
      gates.set(key, gate);
      const result = gate.free.then(() => turn(gate, () => api.call(token, method, args), until));
      gate.free = result.then(
        () => undefined,
        () => undefined,
      );
      return result;
    },
  };
}
