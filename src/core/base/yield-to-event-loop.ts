/** A turn of the event loop: long work on the main thread is done in slices, with one of these between two. */

/** Lets whatever waits have its turn. */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
