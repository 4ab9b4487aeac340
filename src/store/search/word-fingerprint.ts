/** A fingerprint of words: equal for the same words in any case, punctuation and inflection. */
import { createHash } from 'node:crypto';
import { stemsOf } from '../../core/text/words.ts';

export function wordFingerprint(text: string): string {
  return createHash('sha256').update(stemsOf(text).join(' ')).digest('base64url').slice(0, 16);
}
