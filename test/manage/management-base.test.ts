import { expect, it } from 'vitest';
import { managementBase } from '../../src/running/management.ts';

it.each([
  ['https://pull.example/', 'http://127.0.0.1:8400', 'https://pull.example'],
  [null, 'http://127.0.0.1:8400', 'http://127.0.0.1:8400'],
  [null, 'http://0.0.0.0:8400', 'http://127.0.0.1:8400'],
  [null, 'http://[::]:8400', 'http://127.0.0.1:8400'],
  [null, 'http://[::1]:8400', 'http://[::1]:8400'],
])(
  'links lead to the outside address %s, or from %s to a name that a browser here can use',
  (outside, page, base) => {
    expect(managementBase(outside, page)).toBe(base);
  },
);
