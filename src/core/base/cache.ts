/** Values remembered by key, up to a number; the one that was stored longest ago goes first. */

export interface Cache<K, V> {
  get(key: K): V | undefined;
  /** Stores it as the newest, whether or not it was known. */
  set(key: K, value: V): void;
  delete(key: K): void;
}

export function createCache<K, V>(most: number): Cache<K, V> {
  const values = new Map<K, V>();
  return {
    get: (key) => values.get(key),
    set: (key, value) => {
      values.delete(key);
      values.set(key, value);
      for (const oldest of values.keys()) {
        if (values.size <= most) break;
        values.delete(oldest);
      }
    },
    delete: (key) => {
      values.delete(key);
    },
  };
}
