/** Keys made from content: the same parts give the same key, in any process and after any restart. */
import { createHash } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** 22 characters of base 62 hold 131 bits, and fit where the narrowest platform takes an idempotency key (25 characters). */
const LENGTH = 22;

export function contentKey(...parts: readonly (string | number | null)[]): string {
  let rest = BigInt(`0x${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`);
  let key = '';
  while (key.length < LENGTH) {
    key += ALPHABET[Number(rest % 62n)];
    rest /= 62n;
  }
  return key;
}

/** A place of its own in [0, 1) for every key, the same each time: what spreads many posts over a while. */
export function fractionOf(key: string): number {
  return createHash('sha256').update(key).digest().readUInt32BE(0) / 2 ** 32;
}
