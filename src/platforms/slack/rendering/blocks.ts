/** Turns blocks of a message into Slack blocks, in groups that are never split. */
import { plainLine as line } from '../../../core/messages/escape.ts';
import type { Block, Button, CommandButton, Inline } from '../../../core/messages/message.ts';
import { type Picture, pictureFile } from '../../../core/pictures/picture.ts';
import { ACTIONS_ELEMENTS, BUTTON_TEXT, HEADER_TEXT, IMAGE_ALT, IMAGE_URL, OPTION_TEXT } from '../limits.ts';
import type { DateElements } from './dates.ts';
import { linkAddress } from './escape.ts';
import { type Group, sizeOf } from './fit.ts';
import { richElements } from './inlines.ts';
import {
  type ButtonElement,
  plainTextObject,
  type RichElement,
  rich,
  type SlackBlock,
  section,
} from './payload.ts';
import { excerptBlocks, quoteBlocks } from './quotes.ts';
import { smallPrint } from './small-print.ts';
import { tableBlock } from './tables.ts';

/** Running text is split into parts of about this many characters, which fill posts well. */
const STRETCH = 3_500;

/** `longest`: most characters of one quotation. */
export function groupsOf(block: Block, longest: number, dates: DateElements): readonly Group[] {
  switch (block.kind) {
    case 'heading':
      return heading(block.level, block.inlines, dates);
    case 'text':
      return paragraphs(richElements(block.inlines, dates));
    case 'quote':
      return [quoteBlocks(block, longest, dates)];
    case 'excerpt':
      return [excerptBlocks(block, longest, dates)];
    case 'context':
      return smallPrint(block.inlines, dates) ?? paragraphs(richElements(block.inlines, dates));
    case 'list': {
      const table = block.table === undefined ? null : tableBlock(block.table, dates);
      return table === null ? list(block.ordered, block.entries, dates) : [[table]];
    }
    case 'columns':
      return block.columns.flatMap((column) => [
        ...(column.title.length === 0 ? [] : heading(3, column.title, dates)),
        ...column.blocks.flatMap((inner) => groupsOf(inner, longest, dates)),
      ]);
    case 'picture':
      return picture(block.url, block.alt, dates);
    case 'drawing':
      return [[drawing(block.picture)]];
    case 'divider':
      return [[{ type: 'divider' }]];
    case 'buttons':
      return chunks(block.buttons.flatMap(button), ACTIONS_ELEMENTS).map((elements) => [
        { type: 'actions', elements },
      ]);
    default:
      return block satisfies never;
  }
}

/** A header block holds plain text only, so a headline with a link or markup characters becomes bold rich text. */
function heading(level: 1 | 2 | 3, inlines: readonly Inline[], dates: DateElements): readonly Group[] {
  const own = inlines.map((inline) => (inline.kind === 'own' || inline.kind === 'name' ? inline.text : null));
  const written = line(own.join(''), HEADER_TEXT + 1);
  const literal = !own.includes(null) && !/[<>&]/.test(written);
  if (level === 1 && literal && written !== '' && written.length <= HEADER_TEXT) {
    return [[{ type: 'header', text: plainTextObject(written) }]];
  }
  return paragraphs(richElements(inlines, dates).map(bold));
}

function bold(element: RichElement): RichElement {
  return element.type === 'text' || element.type === 'link'
    ? { ...element, style: { ...element.style, bold: true } }
    : element;
}

function paragraphs(elements: readonly RichElement[]): readonly Group[] {
  return stretches(elements, STRETCH).map((stretch) => [rich(section(stretch))]);
}

/** Joins neighbours while they stay within `max`; a larger one stays alone. */
function stretches<Value>(values: readonly Value[], max: number): readonly (readonly Value[])[] {
  const made: Value[][] = [];
  let size = 0;
  for (const value of values) {
    const last = made.at(-1);
    const more = sizeOf(value);
    if (last !== undefined && size + more <= max) {
      last.push(value);
      size += more;
    } else {
      made.push([value]);
      size = more;
    }
  }
  return made;
}

/**
 * A short list is one list block. A long one becomes lines with their own marks, because a second list block would
 * count from one again.
 */
function list(
  ordered: boolean,
  entries: readonly (readonly Inline[])[],
  dates: DateElements,
): readonly Group[] {
  const lines = entries.map((entry) => richElements(entry, dates)).filter((entry) => entry.length > 0);
  if (lines.length === 0) return [];
  if (sizeOf(lines) <= STRETCH) {
    const style = ordered ? 'ordered' : 'bullet';
    return [[rich({ type: 'rich_text_list', style, elements: lines.map(section) })]];
  }
  return lines.flatMap((entry, at) => {
    const mark: RichElement = { type: 'text', text: ordered ? `${at + 1}. ` : '• ' };
    return paragraphs([mark, ...entry]);
  });
}

function picture(url: string, alt: string, { wording }: DateElements): readonly Group[] {
  const source = linkAddress(url, IMAGE_URL);
  if (source === null) return [];
  return [[{ type: 'image', image_url: source, alt_text: line(alt, IMAGE_ALT) || wording.post.picture }]];
}

/** Its file is uploaded before the post, and then has an id. */
function drawing(picture: Picture): SlackBlock {
  return { type: 'image', slack_file: { id: pictureFile(picture) }, alt_text: line(picture.alt, IMAGE_ALT) };
}

/**
 * The sealed token says what a press does; `render` numbers the action ids. An unsafe link is left out.
 * @throws {Error} a fault: the message's buttons were not sealed.
 */
function button(pressed: Button): readonly ButtonElement[] {
  const label = plainTextObject(line(pressed.label, BUTTON_TEXT) || '…');
  if (pressed.kind === 'link') {
    const url = linkAddress(pressed.url);
    return url === null ? [] : [{ type: 'button', text: label, action_id: 'open', url }];
  }
  if (pressed.token === undefined) throw new Error(`a button was not sealed: ${pressed.command}`);
  const style = pressed.style === undefined ? {} : { style: pressed.style };
  return [{ type: 'button', text: label, action_id: 'press', value: pressed.token, ...style }];
}

/** A menu with one entry; those of a post become one. */
export function menuGroup({ label, hint, token, command }: CommandButton, { wording }: DateElements): Group {
  if (token === undefined) throw new Error(`a menu entry was not sealed: ${command}`);
  const below = line(hint ?? '', OPTION_TEXT);
  const option = {
    text: plainTextObject(line(label, OPTION_TEXT) || '…'),
    value: token,
    ...(below === '' ? {} : { description: plainTextObject(below) }),
  };
  const placeholder = plainTextObject(wording.post.moreAbout);
  return [
    {
      type: 'actions',
      elements: [{ type: 'static_select', action_id: 'press', placeholder, options: [option] }],
    },
  ];
}

function chunks<Value>(values: readonly Value[], size: number): readonly (readonly Value[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, at) =>
    values.slice(at * size, (at + 1) * size),
  );
}
