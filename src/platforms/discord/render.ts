/** Renders a message as Discord payloads: Components V2, split between items to stay within Discord's limits. */
import { plainLine } from '../../core/messages/escape.ts';
import { headlinesOf } from '../../core/messages/headlines.ts';
import type { Item, Message } from '../../core/messages/message.ts';
import { packPages, type RenderedItem } from '../../core/messages/split.ts';
import { verbatimWords } from '../../core/messages/verbatim.ts';
import type { Picture } from '../../core/pictures/picture.ts';
import { picturesIn } from '../../core/pictures/pictures-in.ts';
import type { RenderOptions } from '../../core/ports/ports.ts';
import { wordingFor } from '../../core/wording/index.ts';
import { COMPONENTS, SELECT_OPTIONS, TEXT, THREAD_NAME } from './limits.ts';
import { menuOption, type RenderedPart, renderBlock } from './rendering/blocks.ts';
import { style } from './rendering/inline.ts';
import {
  type Child,
  type Container,
  FLAG,
  type MenuOption,
  type Payload,
  type Row,
  type StoredPayload,
  type TextDisplay,
  TYPE,
  weightOf,
} from './rendering/payload.ts';
import { asPlainText, openingLine } from './rendering/plain-opening.ts';
import type { QuoteLook } from './rendering/quote.ts';
import { textSize } from './rendering/text-size.ts';

/** The colour beside a message shows what kind of message it is. */
export const ACCENT = { normal: 0x3b6ea5, error: 0xc0392b, alert: 0xd68910 } as const;

/** Characters of a role mention above the container: `<@&` + 20 digits + `>`. */
const ROLE_MENTION = 24;
const SNOWFLAKE = /^\d{17,20}$/;
/** Most characters of a title above a later post, and room for its number. */
const TITLE = 100;
const NUMBERED = 60;
/** The custom id of a post's menu; what is chosen says what to do. */
const MENU_ID = 'menu';

type Page = readonly RenderedItem<RenderedPart>[];

/** Each payload fits `POST /channels/{id}/messages`. */
export function render(message: Message, options: RenderOptions): readonly StoredPayload[] {
  const locale = localeOf(options.locale);
  const look: QuoteLook = {
    locale,
    wording: wordingFor(locale),
    alone:
      message.items.flatMap((item) => item.blocks).filter((block) => block.kind === 'quote').length === 1,
  };
  const items = message.items.map((item) => drawItem(item, look)).filter((item) => item.parts.length > 0);
  const title = plainLine(message.title ?? '', TITLE);
  const inThread = options.thread === true && items.length > 1;
  const fits = fitsWith(title === '' ? 0 : textSize(style(title)) + NUMBERED, look);
  const role = options.role !== undefined && SNOWFLAKE.test(options.role) ? options.role : null;
  const quiet = options.quiet === true;
  const notifies = !quiet && (options.direct === true || role !== null);
  const pages = inThread ? threaded(message.items, items, look, fits) : packPages(items, fits);
  const shown =
    pages.length > 0
      ? pages
      : [[{ parts: [{ text: style(plainLine(message.notice), 'bold') }], heading: false }]];
  const pictures = picturesIn(message);
  const plain = plainOpening(message, shown, look, { inThread, notifies, quiet, role });
  const payloads = shown.map((page, i) => {
    const last = i === shown.length - 1;
    const file = last && message.file !== undefined ? fileName(message.file.name) : null;
    const count = look.wording.post.part(i + 1, shown.length);
    const head = i === 0 || inThread || title === '' ? null : `-# ${style(title)} · ${count}`;
    return payloadOf(page, look, {
      head,
      accent: message.frameless === true ? null : ACCENT[message.tone ?? 'normal'],
      quiet: quiet || plain !== null,
      role: i === 0 && plain === null ? role : null,
      file,
      pictures,
    });
  });
  const [first, ...rest] = plain === null ? payloads : [plain.opening, ...payloads.slice(plain.pages)];
  if (first === undefined) return [];
  const threadName = threadNameOf(message, options, locale);
  return [threadName === null ? first : { ...first, threadName }, ...rest];
}

/** The day and the first headline: `28 November · The bridge reopens`. */
function threadNameOf({ lead }: Message, { timezone }: RenderOptions, locale: string): string | null {
  if (lead === undefined || lead.words === null) return null;
  const zone = timezone ?? 'UTC';
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: zone });
  return plainLine(`${day.format(new Date(lead.at))} · ${verbatimWords(lead.words)}`, THREAD_NAME);
}

interface Occasion {
  readonly inThread: boolean;
  /** Somebody's phone will show it. */
  readonly notifies: boolean;
  readonly quiet: boolean;
  readonly role: string | null;
}

/** The first post as plain text, and how many of the pages it takes the place of; null: nobody is notified by it. */
function plainOpening(
  message: Message,
  pages: readonly Page[],
  look: QuoteLook,
  { inThread, notifies, quiet, role }: Occasion,
): { readonly opening: Payload; readonly pages: number } | null {
  const [first] = pages;
  if (first === undefined || message.file !== undefined || !(inThread || notifies)) return null;
  const wholeInIt = inThread || pages.length === 1;
  const whole = wholeInIt ? asPlainText(childrenOf(first, look), quiet, role) : null;
  if (whole !== null) return { opening: whole, pages: 1 };
  return notifies && !inThread ? { opening: openingLine(message, quiet, role), pages: 0 } : null;
}

/** Locales come from payloads; an invalid one must not prevent the answer. */
function localeOf(written: string | undefined): string {
  const wellFormed = written !== undefined && /^[a-z]{2,3}(?:-(?:[A-Z]{2}|\d{3}))?$/.test(written);
  return wellFormed ? written : 'en-GB';
}

function drawItem(item: Item, look: QuoteLook): RenderedItem<RenderedPart> {
  return {
    parts: [
      ...item.blocks.flatMap((block) => renderBlock(block, look)),
      ...(item.more ?? []).map((button) => menuOption(button, look.wording.post)),
    ],
    heading: item.blocks.every((block) => block.kind === 'heading'),
  };
}

/** The first post has the first item and the headlines of the others; everything else follows in the thread. */
function threaded(
  items: readonly Item[],
  drawn: Page,
  look: QuoteLook,
  fits: (page: Page) => boolean,
): readonly Page[] {
  const [head, ...rest] = drawn;
  if (head === undefined) return [];
  const entries = headlinesOf(items.slice(1));
  const list: RenderedItem<RenderedPart> = {
    heading: false,
    parts: renderBlock({ kind: 'list', ordered: false, entries }, look),
  };
  const top = packPages(list.parts.length > 0 ? [head, list] : [head], fits);
  return [...top, ...packPages(rest, fits)];
}

/** Every page is measured as if it had the attachment, the role mention and the line with its number. */
function fitsWith(headSize: number, look: QuoteLook): (page: Page) => boolean {
  return (page) => {
    const children = childrenOf(page, look);
    const components = children.reduce((sum, child) => sum + weightOf(child), 1);
    const size = children.reduce((sum, child) => sum + sizeOf(child), 0);
    return components + 3 <= COMPONENTS && size + ROLE_MENTION + headSize <= TEXT;
  };
}

/** What a component takes of the room for text. Only text displays count as characters, but every byte counts. */
function sizeOf(child: Child): number {
  switch (child.type) {
    case TYPE.text:
      return textSize(child.content);
    case TYPE.row:
      return labelsOf(child).reduce((sum, label) => sum + Math.ceil(textSize(label) / 2), 0);
    case TYPE.gallery:
      return child.items.reduce((sum, { description = '' }) => sum + Math.ceil(textSize(description) / 2), 0);
    default:
      return 0;
  }
}

/** Buttons and menu entries with what is written on them. */
function labelsOf({ components }: Row): readonly string[] {
  return components.flatMap((one) =>
    one.type === TYPE.menu
      ? [one.placeholder, ...one.options.flatMap(({ label, description = '' }) => [label, description])]
      : [one.label],
  );
}

/**
 * Consecutive text becomes one text display. A divider separates two items unless a heading does. What the items offer
 * in the menu is one menu at the end.
 */
function childrenOf(page: Page, look: QuoteLook): readonly Child[] {
  const children: Child[] = [];
  const options = new Map<string, MenuOption>();
  page.forEach((item, i) => {
    if (i > 0 && page[i - 1]?.heading === false)
      children.push({ type: TYPE.separator, divider: true, spacing: 1 });
    let texts: string[] = [];
    const flush = () => {
      if (texts.length > 0) children.push({ type: TYPE.text, content: texts.join('\n') });
      texts = [];
    };
    for (const part of item.parts) {
      if ('option' in part) {
        options.set(part.option.value, part.option);
        continue;
      }
      if (!('text' in part) || part.apart === true) flush();
      if ('text' in part) texts.push(part.text);
      else children.push(part.child);
    }
    flush();
  });
  const offered = [...options.values()].slice(0, SELECT_OPTIONS);
  return uniqueIds(offered.length === 0 ? children : [...children, menu(offered, look)]);
}

function menu(options: readonly MenuOption[], { wording }: QuoteLook): Row {
  const placeholder = wording.post.moreAbout;
  return { type: TYPE.row, components: [{ type: TYPE.menu, custom_id: MENU_ID, placeholder, options }] };
}

/** Discord refuses a message with two equal button ids, so repeated ones get a number, which `tokenOf` removes. */
function uniqueIds(children: readonly Child[]): readonly Child[] {
  const seen = new Map<string, number>();
  return children.map((child) => {
    if (child.type !== TYPE.row) return child;
    const components = child.components.map((button) => {
      if (!('custom_id' in button) || button.type === TYPE.menu) return button;
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
  /** The title and number of a later post. */
  readonly head: string | null;
  /** Null: without a frame. */
  readonly accent: number | null;
  readonly quiet: boolean;
  readonly role: string | null;
  readonly file: string | null;
  /** Of the whole message, by the names of their files. */
  readonly pictures: ReadonlyMap<string, Picture>;
}

function payloadOf(page: Page, look: QuoteLook, dress: Dress): Payload {
  const file: readonly Child[] =
    dress.file === null ? [] : [{ type: TYPE.file, file: { url: `attachment://${dress.file}` } }];
  const head: readonly Child[] = dress.head === null ? [] : [{ type: TYPE.text, content: dress.head }];
  const children = [...head, ...childrenOf(page, look), ...file];
  const shown: readonly (Container | Child)[] =
    dress.accent === null
      ? children
      : [{ type: TYPE.container, accent_color: dress.accent, components: children }];
  const mention: readonly TextDisplay[] =
    dress.role === null ? [] : [{ type: TYPE.text, content: `<@&${dress.role}>` }];
  return {
    flags: FLAG.componentsV2 | FLAG.suppressEmbeds | (dress.quiet ? FLAG.suppressNotifications : 0),
    allowed_mentions: dress.role === null ? { parse: [] } : { parse: [], roles: [dress.role] },
    components: [...mention, ...shown],
    ...(dress.file === null ? {} : { attachments: [{ id: '0', filename: dress.file }] }),
    ...drawingsOf(children, dress.pictures),
  };
}

/** The pictures that these galleries name. */
function drawingsOf(children: readonly Child[], pictures: Dress['pictures']): Pick<Payload, 'drawings'> {
  const urls = children.flatMap((child) =>
    child.type === TYPE.gallery ? child.items.map(({ media }) => media.url) : [],
  );
  const drawings = urls.flatMap((url) => pictures.get(url.replace('attachment://', '')) ?? []);
  return drawings.length === 0 ? {} : { drawings };
}

/** The file name in characters that Discord does not change. */
export function fileName(name: string): string {
  return plainLine(name, 100).replace(/[^A-Za-z0-9._-]/g, '_') || 'file.txt';
}
