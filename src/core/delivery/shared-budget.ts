/** Spreads requests over time together with the other processes that use the same token or post into the same channel. */
import { reasonOf } from '../base/errors.ts';
import type { BudgetStore } from '../ports/delivery-store.ts';
import type { Log } from '../ports/ports.ts';

/** How fast requests may follow one another. */
export interface Pace {
  /** Between two requests when all are evenly spread. */
  readonly intervalMs: number;
  /** How many requests may be ahead of that. */
  readonly burst: number;
}

/** Resolves when it is the caller's turn. Never throws: where the store fails, each process keeps the pace alone. */
export type TakeTurn = (name: string, pace: Pace) => Promise<void>;

export interface SharedBudgetDeps {
  readonly budgets: BudgetStore;
  readonly wait: (ms: number) => Promise<void>;
  readonly log: Log;
}

/** Callers that came while the store was asked ask it together next. */
export function createSharedBudget({ budgets, wait, log }: SharedBudgetDeps): TakeTurn {
  const waiting = new Map<string, { readonly pace: Pace; readonly turns: ((ms: number) => void)[] }>();

  const ask = async (name: string): Promise<void> => {
    for (let queue = waiting.get(name); queue !== undefined; queue = waiting.get(name)) {
      const { pace, turns } = queue;
      const asked = turns.splice(0);
      if (asked.length === 0) {
        waiting.delete(name);
        return;
      }
      const first = await budgets.take(name, pace.intervalMs, asked.length).catch((error: unknown) => {
        log.warn('the shared budget could not be asked', { name, reason: reasonOf(error) });
        return 0;
      });
      for (const [place, turn] of asked.entries()) turn(first + (place - pace.burst + 1) * pace.intervalMs);
    }
  };

  return async (name, pace) => {
    const { promise, resolve } = Promise.withResolvers<number>();
    const queue = waiting.get(name);
    if (queue === undefined) {
      waiting.set(name, { pace, turns: [resolve] });
      void ask(name);
    } else queue.turns.push(resolve);
    const ms = await promise;
    if (ms > 0) await wait(ms);
  };
}
