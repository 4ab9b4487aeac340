/** Renders a message as Discord payloads: Components V2, split between items to stay within Discord's limits. */
import { plainLine } from '../../core/messages/escape.ts';
import type { Item, Message } from '../../core/messages/message.ts';
import { packPages, type RenderedItem } from '../../core/messages/split.ts';
import type { RenderOptions } from '../../core/ports/ports.ts';
import { wordingFor } from '../../core/wording/index.ts';
import { COMPONENTS, TEXT } from './limits.ts';
import { type RenderedPart, renderBlock } from './rendering/blocks.ts';
import { style } from './rendering/inline.ts';
import {
  type Child,
  type Container,
  FLAG,
  type Payload,
  type TextDisplay,
  TYPE,
  weightOf,
} from './rendering/payload.ts';
import type { QuoteLook } from './rendering/quote.ts';
import { textSize } from './rendering/text-size.ts';

/** The colour beside a message shows what kind of message it is. */
export const ACCENT = { normal: 0x3b6ea5, error: 0xc0392b, alert: 0xd68910 } as const;

/** Characters of a role mention above the container: `<@&` + 20 digits + `>`. */
const ROLE_MENTION = 24;
const SNOWFLAKE = /^\d{17,20}$/;
/** Most headlines listed in the post above a thread. */
const LISTED = 12;

type Page = readonly RenderedItem<RenderedPart>[];

/** Each payload fits `POST /channels/{id}/messages`. */
export function render(message: Message, options: RenderOptions): readonly Payload[] {
  const locale = localeOf(options.locale);
  const look: QuoteLook = {
    locale,
    wording: wordingFor(locale),
    alone:
      message.items.flatMap((item) => item.blocks).filter((block) => block.kind === 'quote').length === 1,
  };
  const items = message.items.map((item) => drawItem(item, look)).filter((item) => item.parts.length > 0);
  const pages =
    options.thread === true && items.length > 1
      ? threaded(message.items, items, look)
      : packPages(items, fits);
  const shown =
    pages.length > 0
      ? pages
      : [[{ parts: [{ text: style(plainLine(message.notice), 'bold') }], heading: false }]];
  const role = options.role !== undefined && SNOWFLAKE.test(options.role) ? options.role : null;
  return shown.map((page, i) => {
    const last = i === shown.length - 1;
    const file = last && message.file !== undefined ? fileName(message.file.name) : null;
    return payloadOf(page, {
      accent: ACCENT[message.tone ?? 'normal'],
      quiet: options.quiet === true,
      role: i === 0 ? role : null,
      file,
    });
  });
}

/** Locales come from payloads; an invalid one must not prevent the answer. */
function localeOf(written: string | undefined): string {
  const wellFormed = written !== undefined && /^[a-z]{2,3}(?:-(?:[A-Z]{2}|\d{3}))?$/.test(written);
  return wellFormed ? written : 'en-GB';
}

function drawItem(item: Item, look: QuoteLook): RenderedItem<RenderedPart> {
  return {
    parts: item.blocks.flatMap((block) => renderBlock(block, look)),
    heading: item.blocks.every((block) => block.kind === 'heading'),
  };
}

/** The first post has the first item and the headlines of the others; everything else follows in the thread. */
function threaded(items: readonly Item[], drawn: Page, look: QuoteLook): readonly Page[] {
  const [head, ...rest] = drawn;
  if (head === undefined) return [];
  const headlines = items
    .slice(1)
    .flatMap((item) => item.blocks.filter((block) => block.kind === 'heading').slice(0, 1));
  const entries = headlines.slice(0, LISTED).map((heading) => heading.inlines);
  const more = headlines.length - entries.length;
  const list: RenderedItem<RenderedPart> = {
    heading: false,
    parts: renderBlock({ kind: 'list', ordered: false, entries }, look).concat(
      more > 0 ? [{ text: `-# ${look.wording.post.more(more)}` }] : [],
    ),
  };
  const top = list.parts.length > 0 && fits([head, list]) ? [[head, list]] : packPages([head], fits);
  return [...top, ...packPages(rest, fits)];
}

/** Every page is measured as if it had the attachment and the role mention. */
function fits(page: Page): boolean {
  const children = childrenOf(page);
  const components = children.reduce((sum, child) => sum + weightOf(child), 1);
  const size = children.reduce((sum, child) => sum + sizeOf(child), 0);
  return components + 2 <= COMPONENTS && size + ROLE_MENTION <= TEXT;
}

/** What a component takes of the room for text. Only text displays count as characters, but every byte counts. */
function sizeOf(child: Child): number {
  switch (child.type) {
    case TYPE.text:
      return textSize(child.content);
    case TYPE.row:
      return child.components.reduce((sum, { label }) => sum + Math.ceil(textSize(label) / 2), 0);
    case TYPE.gallery:
      return child.items.reduce((sum, { description = '' }) => sum + Math.ceil(textSize(description) / 2), 0);
    default:
      return 0;
  }
}

/** Consecutive text becomes one text display. A divider separates two items unless a heading does. */
function childrenOf(page: Page): readonly Child[] {
  const children: Child[] = [];
  page.forEach((item, i) => {
    if (i > 0 && page[i - 1]?.heading === false)
      children.push({ type: TYPE.separator, divider: true, spacing: 1 });
    let texts: string[] = [];
    const flush = () => {
      if (texts.length > 0) children.push({ type: TYPE.text, content: texts.join('\n') });
      texts = [];
    };
    for (const part of item.parts) {
      if (!('text' in part) || part.apart === true) flush();
      if ('text' in part) texts.push(part.text);
      else {
        children.push(part.child);
      }
    }
    flush();
  });
  return uniqueIds(children);
}

/** Discord refuses a message with two equal button ids, so repeated ones get a number, which `tokenOf` removes. */
function uniqueIds(children: readonly Child[]): readonly Child[] {
  const seen = new Map<string, number>();
  return children.map((child) => {
    if (child.type !== TYPE.row) return child;
    const components = child.components.map((button) => {
      if (!('custom_id' in button)) return button;
      const before = seen.get(button.custom_id) ?? 0;
      seen.set(button.custom_id, before + 1);
      return before === 0 ? button : { ...button, custom_id: `${button.custom_id}~${before}` };
    });
    return { ...child, components };
  });
}

/** The token in the id of a pressed button. */
export function tokenOf(customId: string): string {
  return customId.replace(/~\d{1,3}$/, '');
}

interface Dress {
  readonly accent: number;
  readonly quiet: boolean;
  readonly role: string | null;
  readonly file: string | null;
}

function payloadOf(page: Page, dress: Dress): Payload {
  const file: readonly Child[] =
    dress.file === null ? [] : [{ type: TYPE.file, file: { url: `attachment://${dress.file}` } }];
  const container: Container = {
    type: TYPE.container,
    accent_color: dress.accent,
    components: [...childrenOf(page), ...file],
  };
  const mention: readonly TextDisplay[] =
    dress.role === null ? [] : [{ type: TYPE.text, content: `<@&${dress.role}>` }];
  return {
    flags: FLAG.componentsV2 | FLAG.suppressEmbeds | (dress.quiet ? FLAG.suppressNotifications : 0),
    allowed_mentions: dress.role === null ? { parse: [] } : { parse: [], roles: [dress.role] },
    components: [...mention, container],
    ...(dress.file === null ? {} : { attachments: [{ id: '0', filename: dress.file }] }),
  };
}

/** The file name in characters that Discord does not change. */
export function fileName(name: string): string {
  return plainLine(name, 100).replace(/[^A-Za-z0-9._-]/g, '_') || 'file.txt';
}
