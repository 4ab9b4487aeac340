/** Random secrets of which only a hash is stored. */
import { createHash, randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;

/** 32 random bytes in base64url. */
export const SECRET = /^[\w-]{43}$/;

export function makeSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
