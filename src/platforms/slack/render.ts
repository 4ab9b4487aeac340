/** Renders a message as Slack payloads, each within the limits of one post. */
import { plainLine } from '../../core/messages/escape.ts';
import { headlinesOf } from '../../core/messages/headlines.ts';
import type { Block, Item, Message } from '../../core/messages/message.ts';
import { packPages, QUOTE_MAX, type RenderedItem } from '../../core/messages/split.ts';
import type { Picture } from '../../core/pictures/picture.ts';
import { picturesIn } from '../../core/pictures/pictures-in.ts';
import type { RenderOptions } from '../../core/ports/ports.ts';
import { wordingFor } from '../../core/wording/index.ts';
import { groupsOf, menuGroup } from './rendering/blocks.ts';
import { type CanvasPayload, canvasOf } from './rendering/canvas.ts';
import { createDateElements, type DateElements } from './rendering/dates.ts';
import { fallbackText } from './rendering/fallback-text.ts';
import { blocksOf, fits, type Group, renderedItem } from './rendering/fit.ts';
import { plainTextObject, rich, type SlackBlock, type SlackPayload, section } from './rendering/payload.ts';
import { withOneTable } from './rendering/tables.ts';
import { type TypedCommands, withTypedCommands } from './rendering/typed-commands.ts';

/** Most characters of a quotation that is the only one of its message. */
const ALONE = 6_000;

/** The posts, and after those of an edition its canvas, if the destination wants one. */
export function render(
  message: Message,
  options: RenderOptions,
  typed?: TypedCommands,
): readonly (SlackPayload | CanvasPayload)[] {
  const canvas = options.canvas === true && options.direct !== true ? canvasOf(message, options) : null;
  const posts = renderPosts(message, options, typed);
  return canvas === null ? posts : [...posts, canvas];
}

/** @param typed absent: commands are named as everywhere */
export function renderPosts(
  given: Message,
  options: RenderOptions,
  typed?: TypedCommands,
): readonly SlackPayload[] {
  const message = typed === undefined ? given : withTypedCommands(given, typed);
  const posts = postsOf(message, options);
  const pictures = picturesIn(message);
  const { post } = wordingFor(options.locale ?? null);
  const numbered = posts.length > 1 && options.thread !== true;
  return posts.map((blocks, at) => {
    const count = numbered ? post.part(at + 1, posts.length) : null;
    const notice = at === 0 || count === null ? message.notice : `${message.notice} (${count})`;
    const title = message.title === undefined ? '' : plainLine(message.title, TITLE);
    const head = count === null || at === 0 || title === '' ? null : `${title} · ${count}`;
    const shown = [
      ...(at === 0 ? top(message, options) : []),
      ...(head === null ? [] : [smallLine(head)]),
      ...withOneTable(blocks),
      ...(count === null || head !== null ? [] : [smallLine(count)]),
    ];
    return {
      text: fallbackText(notice, shown),
      blocks: withActionIds(shown),
      unfurl_links: false,
      unfurl_media: false,
      ...drawingsOf(shown, pictures),
    };
  });
}

/** The pictures that these blocks name. */
function drawingsOf(
  blocks: readonly SlackBlock[],
  pictures: ReadonlyMap<string, Picture>,
): Pick<SlackPayload, 'drawings'> {
  const drawings = blocks.flatMap((block) =>
    block.type === 'image' && 'slack_file' in block ? (pictures.get(block.slack_file.id) ?? []) : [],
  );
  return drawings.length === 0 ? {} : { drawings };
}

/** Most characters of a title above a later post. */
const TITLE = 100;

function smallLine(text: string): SlackBlock {
  return { type: 'context', elements: [plainTextObject(text)] };
}

/** The blocks of each post. With the thread option the first post lists the headlines. */
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

/** Adds a divider above each item with a quote and no heading, except the first. */
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
  const drawn = renderedItem(
    groups.flatMap((block) => block.groups),
    groups.flatMap((block) => block.groups.map(() => block.heading)),
  );
  const menus = (item.more ?? []).map((button) => menuGroup(button, dates));
  return { ...drawn, parts: [...drawn.parts, ...menus] };
}

/** The headline post of a thread. */
function contents(items: readonly Item[]): Item {
  const entries = headlinesOf(items);
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

/** The user group that the destination's owner wants to mention, and a sign for errors. */
function top(message: Message, options: RenderOptions): readonly SlackBlock[] {
  const group = options.role;
  if (group !== undefined && /^S[A-Z0-9]{2,20}$/.test(group)) {
    return [rich(section([{ type: 'usergroup', usergroup_id: group }]))];
  }
  if (message.tone === undefined) return [];
  const { post } = wordingFor(options.locale ?? null);
  const words = message.tone === 'alert' ? post.alert : post.failed;
  return [
    rich(
      section([
        { type: 'emoji', name: 'warning' },
        { type: 'text', text: ` ${words}`, style: { bold: true } },
      ]),
    ),
  ];
}

/** Action ids must differ within a message, so each is a number. */
export function withActionIds(blocks: readonly SlackBlock[]): readonly SlackBlock[] {
  let number = 0;
  return blocks.map((block) =>
    block.type !== 'actions'
      ? block
      : {
          ...block,
          elements: block.elements.map((button) => {
            number += 1;
            const isLink = button.type === 'button' && button.url !== undefined;
            return { ...button, action_id: `${isLink ? 'open' : 'press'}:${number}` };
          }),
        },
  );
}
