/** Short links to the words of a quotation: an address of ours that leads to the place in the article. */
import type { Block, Message } from './message.ts';

/** Below the public address; the id of a quotation follows. */
export const PLACE_PATH = '/s/';

/**
 * The message with short links where its quotations lead to their article, and the article is shared.
 * @param publicUrl null: nobody could open them, so nothing changes
 */
export function withPlaceLinks(message: Message, publicUrl: string | null): Message {
  if (publicUrl === null) return message;
  const linked = (block: Block): Block =>
    block.kind === 'quote' && block.sharedPlace === true && block.from.url !== null
      ? { ...block, from: { ...block.from, url: new URL(PLACE_PATH + block.id, publicUrl).href } }
      : block;
  return { ...message, items: message.items.map((item) => ({ ...item, blocks: item.blocks.map(linked) })) };
}
