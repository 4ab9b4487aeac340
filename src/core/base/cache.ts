/** A cache with a maximum size that drops the value stored longest ago. */

export interface Cache<K, V> {
  get(key: K): V | undefined;
  /** Stores it as the newest value. */
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
