import { describe, expect, test } from 'vitest';
import { createCache } from '../../../src/core/base/cache.ts';

describe('a cache', () => {
  test('forgets what was stored longest ago once it is full', () => {
    const cache = createCache<string, number>(2);
    cache.set('a', 1);
    cache.set('b', 2);
    cache.set('c', 3);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([undefined, 2, 3]);
  });

  test('counts a value that is stored again as new', () => {
    const cache = createCache<string, number>(2);
    cache.set('a', 1);
    cache.set('b', 2);
    cache.set('a', 4);
    cache.set('c', 3);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([4, undefined, 3]);
  });

  test('gives nothing for a key that was deleted', () => {
    const cache = createCache<string, number>(2);
    cache.set('a', 1);
    cache.delete('a');
    expect(cache.get('a')).toBeUndefined();
  });
});
