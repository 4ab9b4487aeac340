/** How an edition begins: what fits into one post beside buttons. */

import { item, own, small } from '../../messages/blocks.ts';
import type { Item, Message } from '../../messages/message.ts';
import type { Catalogue } from '../../wording/catalogue.ts';

/** The edition's opening and its first story. */
const ITEMS = 2;

/** @param preview a whole edition, whose last item is the small print */
export function previewHead(preview: Message, wording: Catalogue): readonly Item[] {
  const left = preview.items.length - ITEMS - 1;
  return [
    ...preview.items.slice(0, ITEMS),
    ...(left > 0 ? [item(small(own(wording.definition.more(left))))] : []),
  ];
}
