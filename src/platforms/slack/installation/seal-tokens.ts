/** Encrypts tokens for the store with AES-256-GCM, bound to their workspace. */
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { UserError } from '../../../core/base/errors.ts';

export interface TokenSeal {
  close(text: string, owner: string): string;
  /**
   * `stale`: an older key encrypted it, so it should be encrypted again.
   * @throws {UserError} none of the given keys decrypts it.
   * @throws {Error} a fault: it belongs to another owner or was changed.
   */
  open(sealed: string, owner: string): { readonly text: string; readonly stale: boolean };
}

const VERSION = 'v1';

interface Key {
  readonly id: string;
  readonly bytes: Buffer;
}

/** @param keys the newest first; the first one encrypts, all of them decrypt */
export function createTokenSeal(keys: readonly string[]): TokenSeal {
  const ring = keys.map(keyOf);

  return {
    close: (text, owner) => {
      const [key] = ring;
      if (key === undefined) throw new Error('there is no key to seal with');
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key.bytes, iv);
      cipher.setAAD(Buffer.from(owner));
      const content = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      const parts = [iv, content, cipher.getAuthTag()].map((part) => part.toString('base64url'));
      return [VERSION, key.id, ...parts].join('.');
    },
    open: (sealed, owner) => {
      const [version, id, iv = '', content = '', tag = ''] = sealed.split('.');
      const key = ring.find((one) => one.id === id);
      if (version !== VERSION || key === undefined) {
        throw new UserError(
          'A stored token was encrypted with a key that is not in PULLQUOTE_ENCRYPTION_KEY.',
          'Add the old key after the new one, separated by a comma.',
        );
      }
      const decipher = createDecipheriv('aes-256-gcm', key.bytes, Buffer.from(iv, 'base64url'), {
        authTagLength: 16,
      });
      decipher.setAAD(Buffer.from(owner));
      decipher.setAuthTag(Buffer.from(tag, 'base64url'));
      const text = Buffer.concat([decipher.update(Buffer.from(content, 'base64url')), decipher.final()]);
      return { text: text.toString('utf8'), stale: key !== ring[0] };
    },
  };
}

/** A key may be written with more than 32 bytes. Its name reveals nothing about it. */
function keyOf(written: string): Key {
  const bytes = Buffer.from(hkdfSync('sha256', written, '', 'pullquote: tokens at rest', 32));
  return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 8), bytes };
}
