import { describe, expect, it } from 'vitest';
import { decidedKeys } from '../../../src/core/names/decided-keys.ts';

const join = (name: string, other: string) => ({ kind: 'join' as const, name, other });
const apart = (name: string) => ({ kind: 'apart' as const, name, other: null });

describe('the key that a name counts under', () => {
  it.each<[what: string, decisions: Parameters<typeof decidedKeys>[0], keys: Record<string, string>]>([
    ['is its own without a decision', [], { 'ada brook': 'ada brook' }],
    ['is that of the name it was joined to', [join('A. Brook', 'Ada Brook')], { 'a brook': 'ada brook' }],
    [
      'follows a chain of joins in any order',
      [join('Brook', 'A. Brook'), join('A. Brook', 'Ada Brook')],
      { brook: 'ada brook', 'a brook': 'ada brook', 'ada brook': 'ada brook' },
    ],
    [
      'is its own again when the name is split off, and the others stay together',
      [join('Brook', 'Ada Brook'), join('A. Brook', 'Ada Brook'), apart('Ada Brook')],
      { 'ada brook': 'ada brook', brook: 'brook', 'a brook': 'brook' },
    ],
    [
      'is the same for two names that were joined to each other',
      [join('Ada Brook', 'A. Brook'), join('A. Brook', 'Ada Brook')],
      { 'ada brook': 'a brook', 'a brook': 'a brook' },
    ],
  ])('%s', (_, decisions, keys) => {
    const same = decidedKeys(decisions);
    expect(Object.fromEntries(Object.keys(keys).map((key) => [key, same(key)]))).toEqual(keys);
  });
});
