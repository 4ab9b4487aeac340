/** Exchanges of codes and refresh tokens under way. Each works once, so a stop waits until what Slack granted is stored. */
import { setTimeout as sleep } from 'node:timers/promises';

export interface TokenExchanges {
  /** No exchange may begin any more: what it brings might not be stored in time. */
  closing(): boolean;
  /** Runs an exchange to its end, with the storing of its result; `refused` is the result when none may begin. */
  run<T>(exchange: () => Promise<T>, refused: () => T): Promise<T>;
  /** From now on none begins; resolves when those under way have ended, or after a while. */
  close(): Promise<void>;
}

/** A supervisor waits for ten seconds, and closing the store needs some of them. */
const LONGEST_MS = 8_000;

export function createTokenExchanges(): TokenExchanges {
  const underWay = new Set<Promise<unknown>>();
  let closing = false;
  return {
    closing: () => closing,
    run: async (exchange, refused) => {
      if (closing) return refused();
      const running = exchange();
      underWay.add(running);
      try {
        return await running;
      } finally {
        underWay.delete(running);
      }
    },
    close: async () => {
      closing = true;
      await Promise.race([Promise.allSettled(underWay), sleep(LONGEST_MS, undefined, { ref: false })]);
    },
  };
}
