/** The hash that proves which text was stored. */
import { hash } from 'node:crypto';
import { storableText } from './storable-text.ts';

/** SHA-256 of the text as it is stored, in UTF-8; hexadecimal. */
export function textHash(text: string): string {
  return hash('sha256', storableText(text));
}
