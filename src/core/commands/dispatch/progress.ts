/** Signs of progress on their way to a person: one at a time, and none after the answer. */
import type { Message } from '../../messages/message.ts';

export interface Progress {
  /** Left out while an earlier one is on its way. */
  tell(message: Message): void;
  /** Resolves when none is on its way. */
  settled(): Promise<void>;
}

/** @param show must not throw */
export function createProgress(show: (message: Message) => Promise<void>): Progress {
  let shown: Promise<void> | null = null;
  return {
    tell: (message) => {
      shown ??= show(message).finally(() => {
        shown = null;
      });
    },
    settled: async () => {
      await shown;
    },
  };
}
