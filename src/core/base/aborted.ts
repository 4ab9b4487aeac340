/** Waiting that ends when a signal is aborted. */

/** Resolves when the signal is aborted. */
export function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

/** What the work gives; null when the signal is aborted before that. The work goes on without a listener. */
export async function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T | null> {
  const early = Promise.withResolvers<null>();
  const end = (): void => early.resolve(null);
  if (signal.aborted) end();
  signal.addEventListener('abort', end, { once: true });
  try {
    return await Promise.race([early.promise, work]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}
