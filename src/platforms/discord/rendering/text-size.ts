/** How much of a message's room a text takes: Discord limits both its characters and its bytes. */
import { TEXT, TEXT_BYTES } from '../limits.ts';

/** In UTF-16 units of `TEXT`; more than its length if its bytes come nearer to their limit than its length does. */
export function textSize(text: string): number {
  return Math.max(text.length, Math.ceil((Buffer.byteLength(text) * TEXT) / TEXT_BYTES));
}
