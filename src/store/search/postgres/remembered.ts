/** Remembers what was read from an index for a while. */
import type { Db } from '../../schema.ts';
import type { Index } from '../fulltext.ts';

export interface Remembered<T> {
  read(db: Db, index: Index): Promise<T>;
  forget(index: Index): void;
}

/**
 * @param ms how long a value is used before it is read again
 * @param isKept whether a value is worth remembering
 */
export function rememberForEachIndex<T>(
  ms: number,
  read: (db: Db, index: Index) => Promise<T>,
  isKept: (value: T) => boolean = () => true,
): Remembered<T> {
  const known = new Map<Index, { readonly value: T; readonly at: number }>();
  return {
    async read(db, index) {
      const before = known.get(index);
      if (before !== undefined && performance.now() - before.at < ms) return before.value;
      const value = await read(db, index);
      if (isKept(value)) known.set(index, { value, at: performance.now() });
      return value;
    },
    forget(index) {
      known.delete(index);
    },
  };
}
