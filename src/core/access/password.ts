/** Passwords of the management page: hashed with Argon2id, and compared in the same time whether or not the account exists. */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * The least that OWASP’s Password Storage Cheat Sheet advises for Argon2id: 19 MiB of memory, two passes, one lane
 * (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html). Takes about 30 ms.
 */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** Length in characters. NIST SP 800-63B asks for a length, and advises against rules for kinds of characters. */
export const PASSWORD_LENGTH = { least: 12, most: 256 } as const;

const STORED = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([\w+/]{22,86})\$([\w+/]{43,86})$/;

/** What is stored: parameters, salt and hash, as the reference implementation of Argon2 writes them. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(password, salt, COST, HASH_BYTES);
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plain(salt)}$${plain(hash)}`;
}

/** @param stored null: there is no such account, which must take as long to say */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const parts = STORED.exec(stored ?? '');
  if (parts === null) {
    await derive(password, Buffer.alloc(SALT_BYTES), COST, HASH_BYTES);
    return false;
  }
  const [, memory, passes, parallelism, salt = '', hash = ''] = parts;
  const wanted = Buffer.from(hash, 'base64');
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const given = await derive(password, Buffer.from(salt, 'base64'), cost, wanted.length);
  return timingSafeEqual(given, wanted);
}

/** Base64 without padding. */
const plain = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

function derive(
  password: string,
  nonce: Buffer,
  cost: { readonly memory: number; readonly passes: number; readonly parallelism: number },
  tagLength: number,
): Promise<Buffer> {
  // Keyboards write the same letters in more than one way.
  const message = password.normalize('NFKC');
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  argon2('argon2id', { message, nonce, tagLength, ...cost }, (error, hash) =>
    error === null ? resolve(hash) : reject(error),
  );
  return promise;
}
