/** What fits into one post, and what is kept together. */
import type { RenderedItem } from '../../../core/messages/split.ts';
import { BLOCK_OVERHEAD, MESSAGE_BLOCKS, MESSAGE_CHARACTERS, SELECT_OPTIONS } from '../limits.ts';
import type { RichPart, SlackBlock } from './payload.ts';

/** Blocks that are never split; always within the limits of one message. */
export type Group = readonly SlackBlock[];

/** Two blocks are reserved: the mention at the top, and the line with the number of the part at the end. */
const SPARE_BLOCKS = 2;
const SPARE_CHARACTERS = 700;

/** How many characters of a message's limit a value takes: its JSON without the escapes. */
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
  const blocks = oneMenu(page.flatMap((item) => join(item.parts.flat())));
  return (
    blocks.length <= MESSAGE_BLOCKS - SPARE_BLOCKS &&
    charactersOf(blocks) <= MESSAGE_CHARACTERS - SPARE_CHARACTERS
  );
}

/** The blocks of one post, without dividers at its start and end. */
export function blocksOf(page: readonly RenderedItem<Group>[]): readonly SlackBlock[] {
  const blocks = oneMenu(page.flatMap((item) => join(item.parts.flat())));
  const from = blocks.findIndex((block) => block.type !== 'divider');
  const to = blocks.findLastIndex((block) => block.type !== 'divider');
  return from === -1 ? [] : blocks.slice(from, to + 1);
}

/** An item ready for packing: a heading stays with what follows it. */
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

/** The menus of all items as one menu at the end. */
function oneMenu(blocks: readonly SlackBlock[]): readonly SlackBlock[] {
  const menus = blocks.flatMap((block) =>
    block.type === 'actions'
      ? block.elements.flatMap((one) => (one.type === 'static_select' ? [one] : []))
      : [],
  );
  const [first] = menus;
  if (first === undefined) return blocks;
  const options = new Map(menus.flatMap((menu) => menu.options).map((option) => [option.value, option]));
  const menu = { ...first, options: [...options.values()].slice(0, SELECT_OPTIONS) };
  const others = blocks.filter(
    (block) => block.type !== 'actions' || block.elements.every(({ type }) => type !== 'static_select'),
  );
  return [...others, { type: 'actions', elements: [menu] }];
}

/** Joins neighbouring rich text into one block, which saves blocks and space. */
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
