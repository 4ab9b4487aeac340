/** Addresses on Discord: `<channel>`, or `user/<id>` for direct messages. */
import type { Destination } from '../../../core/subscriptions/destination.ts';

/** Ids are numbers of 17 to 20 digits. docs/reference.mdx, "Snowflakes". */
const ADDRESS = /^(user\/)?(\d{15,22})$/;

/** Parses `<channel>` or `user/<id>`; null for anything else. */
export function readAddress(
  to: Pick<Destination, 'address'>,
): { readonly kind: 'channel' | 'user'; readonly id: string } | null {
  const match = ADDRESS.exec(to.address);
  if (match === null) return null;
  return { kind: match[1] === undefined ? 'channel' : 'user', id: match[2] ?? '' };
}
