/** Splits long work on the main thread: each part is followed by a yield to the event loop. */

/** Resolves after waiting events and timers have run. */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
