/** What fits into one post, and what stays together in it. */
import type { RenderedItem } from '../../../core/messages/split.ts';
import { BLOCK_OVERHEAD, MESSAGE_BLOCKS, MESSAGE_CHARACTERS } from '../limits.ts';
import type { RichPart, SlackBlock } from './payload.ts';

/** Blocks that stand or fall together; always within one message's limits. */
export type Group = readonly SlackBlock[];

/** Two blocks stay free: who may be pinged, at the top, and the line that numbers the parts, at the foot. */
const SPARE_BLOCKS = 2;
const SPARE_CHARACTERS = 700;

/** How much of a message's characters a value takes: its JSON without the escapes. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 2;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + sizeOf(one) + 1, 2);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).reduce((sum, [key, one]) => sum + key.length + 4 + sizeOf(one), 2);
  }
  return String(value).length;
}

/** How many characters of a message's limit these blocks take. */
export function charactersOf(blocks: readonly SlackBlock[]): number {
  return blocks.reduce((sum, block) => sum + sizeOf(block) + BLOCK_OVERHEAD, 0);
}

export function fits(page: readonly RenderedItem<Group>[]): boolean {
  const blocks = page.flatMap((item) => join(item.parts.flat()));
  return (
    blocks.length <= MESSAGE_BLOCKS - SPARE_BLOCKS &&
    charactersOf(blocks) <= MESSAGE_CHARACTERS - SPARE_CHARACTERS
  );
}

/** The blocks of one post. A divider at its edge would divide nothing. */
export function blocksOf(page: readonly RenderedItem<Group>[]): readonly SlackBlock[] {
  const blocks = page.flatMap((item) => join(item.parts.flat()));
  const from = blocks.findIndex((block) => block.type !== 'divider');
  const to = blocks.findLastIndex((block) => block.type !== 'divider');
  return from === -1 ? [] : blocks.slice(from, to + 1);
}

/** An item ready for packing: a heading inside it goes with what it is the heading of. */
export function renderedItem(groups: readonly Group[], headings: readonly boolean[]): RenderedItem<Group> {
  const parts: Group[] = [];
  let open = false;
  for (const [at, group] of groups.entries()) {
    const glued = [...(parts.at(-1) ?? []), ...group];
    if (open && fits([{ parts: [glued], heading: false }])) parts[parts.length - 1] = glued;
    else parts.push(group);
    open = headings[at] === true;
  }
  return { parts, heading: headings.every(Boolean) };
}

/** Neighbouring rich text becomes one block, which saves blocks and reads closer. */
function join(blocks: readonly SlackBlock[]): readonly SlackBlock[] {
  const made: SlackBlock[] = [];
  for (const block of blocks) {
    const last = made.at(-1);
    if (last?.type === 'rich_text' && block.type === 'rich_text') {
      const elements: readonly RichPart[] = [...last.elements, ...block.elements];
      made[made.length - 1] = { type: 'rich_text', elements };
    } else {
      made.push(block);
    }
  }
  return made;
}
