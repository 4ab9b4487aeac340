/** Keys computed from content: the same parts give the same key in any process and after any restart. */
import { createHash } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** 22 characters of base 62 hold 131 bits. The shortest idempotency key of a platform has 25 characters. */
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

/** A number in [0, 1) for each key, always the same; used to spread many posts over time. */
export function fractionOf(key: string): number {
  return createHash('sha256').update(key).digest().readUInt32BE(0) / 2 ** 32;
}
