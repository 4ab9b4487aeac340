/** From a message to Slack's payloads: pure, each within one post's limits, together the whole message in order. */
import type { Block, Inline, Item, Message } from '../../core/messages/message.ts';
import { packPages, QUOTE_MAX, type RenderedItem } from '../../core/messages/split.ts';
import type { RenderOptions } from '../../core/ports/ports.ts';
import { groupsOf } from './rendering/blocks.ts';
import { createDateElements, type DateElements } from './rendering/dates.ts';
import { fallbackText } from './rendering/fallback-text.ts';
import { blocksOf, fits, type Group, renderedItem } from './rendering/fit.ts';
import { plainTextObject, rich, type SlackBlock, type SlackPayload, section } from './rendering/payload.ts';

/** A quotation that stands alone may fill a post. */
const ALONE = 6_000;

export function render(message: Message, options: RenderOptions): readonly SlackPayload[] {
  const posts = postsOf(message, options);
  const numbered = posts.length > 1 && options.thread !== true;
  return posts.map((blocks, at) => {
    const count = numbered ? `Part ${at + 1} of ${posts.length}` : null;
    const notice = at === 0 || count === null ? message.notice : `${message.notice} (${count})`;
    const shown = [
      ...(at === 0 ? top(message, options) : []),
      ...blocks,
      ...(count === null ? [] : [{ type: 'context' as const, elements: [plainTextObject(count)] }]),
    ];
    return {
      text: fallbackText(notice, shown),
      blocks: withActionIds(shown),
      unfurl_links: false,
      unfurl_media: false,
    };
  });
}

/** The blocks of each post. With the thread option the first is the headline post. */
export function postsOf(message: Message, options: RenderOptions): readonly (readonly SlackBlock[])[] {
  const dates = createDateElements(options);
  const longest = quotations(message) > 1 ? QUOTE_MAX : ALONE;
  const draw = (item: Item): RenderedItem<Group> => drawItem(item, longest, dates);
  const [first, ...rest] = message.items;
  const threaded = options.thread === true && first !== undefined && rest.length > 0;
  const pages = threaded
    ? [...packPages([draw(first), draw(contents(rest))], fits), ...packPages(rest.map(draw), fits)]
    : packPages(parted(message.items.map(draw), message.items), fits);
  const posts = pages.map(blocksOf).filter((blocks) => blocks.length > 0);
  return posts.length > 0
    ? posts
    : [[rich(section([{ type: 'text', text: message.notice || 'Pullquote' }]))]];
}

/** A divider above each item that shows a quote without a heading, except the first. */
function parted(
  drawnItems: readonly RenderedItem<Group>[],
  items: readonly Item[],
): readonly RenderedItem<Group>[] {
  return drawnItems.map((each, at) => {
    const [first, ...rest] = each.parts;
    const kinds = items[at]?.blocks.map(({ kind }) => kind) ?? [];
    const shows = kinds.includes('quote') || kinds.includes('excerpt');
    if (at === 0 || first === undefined || !shows || kinds[0] === 'heading') return each;
    return { ...each, parts: [[{ type: 'divider' }, ...first], ...rest] };
  });
}

function drawItem(item: Item, longest: number, dates: DateElements): RenderedItem<Group> {
  const groups = item.blocks.map((block) => ({
    groups: groupsOf(block, longest, dates),
    heading: block.kind === 'heading',
  }));
  return renderedItem(
    groups.flatMap((block) => block.groups),
    groups.flatMap((block) => block.groups.map(() => block.heading)),
  );
}

/** What a headline post says of its thread: the headings of all that follows. */
function contents(items: readonly Item[]): Item {
  const entries = items.flatMap((item): readonly (readonly Inline[])[] => {
    const heading = item.blocks.find((block) => block.kind === 'heading');
    return heading === undefined ? [] : [heading.inlines];
  });
  return entries.length === 0 ? { blocks: [] } : { blocks: [{ kind: 'list', ordered: false, entries }] };
}

function quotations(message: Message): number {
  const count = (blocks: readonly Block[]): number =>
    blocks.reduce((sum, block) => {
      if (block.kind === 'columns')
        return sum + block.columns.reduce((all, one) => all + count(one.blocks), 0);
      return sum + (block.kind === 'quote' || block.kind === 'excerpt' ? 1 : 0);
    }, 0);
  return message.items.reduce((sum, item) => sum + count(item.blocks), 0);
}

/** The one group that the destination's owner wants to be told; a sign where something is wrong. */
function top(message: Message, options: RenderOptions): readonly SlackBlock[] {
  const group = options.role;
  if (group !== undefined && /^S[A-Z0-9]{2,20}$/.test(group)) {
    return [rich(section([{ type: 'usergroup', usergroup_id: group }]))];
  }
  if (message.tone === undefined) return [];
  const words = message.tone === 'alert' ? 'Needs attention' : 'That did not work';
  return [
    rich(
      section([
        { type: 'emoji', name: 'warning' },
        { type: 'text', text: ` ${words}`, style: { bold: true } },
      ]),
    ),
  ];
}

/** An action's id must differ from the others beside it: it is its number. */
export function withActionIds(blocks: readonly SlackBlock[]): readonly SlackBlock[] {
  let number = 0;
  return blocks.map((block) =>
    block.type !== 'actions'
      ? block
      : {
          ...block,
          elements: block.elements.map((button) => {
            number += 1;
            return { ...button, action_id: `${button.url === undefined ? 'press' : 'open'}:${number}` };
          }),
        },
  );
}
