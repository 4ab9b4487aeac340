/** The pictures of a message by the names of their files. */
import type { Block, Message } from '../messages/message.ts';
import { type Picture, pictureFile } from './picture.ts';

export function picturesIn({ items }: Pick<Message, 'items'>): ReadonlyMap<string, Picture> {
  const pictures = items.flatMap(({ blocks }) => blocks.flatMap(picturesOf));
  return new Map(pictures.map((picture) => [pictureFile(picture), picture]));
}

function picturesOf(block: Block): readonly Picture[] {
  if (block.kind === 'drawing') return [block.picture];
  return block.kind === 'columns' ? block.columns.flatMap(({ blocks }) => blocks.flatMap(picturesOf)) : [];
}
