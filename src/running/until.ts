/** Waiting that ends at a deadline. */
import { once } from 'node:events';

/** Resolves when the work has ended, or at the deadline. */
export async function until(deadline: AbortSignal, work: Promise<unknown>): Promise<void> {
  if (!deadline.aborted) await Promise.race([work, once(deadline, 'abort')]);
}
