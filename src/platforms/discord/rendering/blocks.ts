/** Blocks of a message as Discord components that are never split. */
import { wholeQuoteToken } from '../../../core/delivery/button-token.ts';
import { linkable, plainLine } from '../../../core/messages/escape.ts';
import type { Block, Button, CommandButton, ExcerptBlock, Inline } from '../../../core/messages/message.ts';
import { cutAtSentence, joinSentences, OMISSION } from '../../../core/messages/split.ts';
import { verbatimPart, verbatimWords } from '../../../core/messages/verbatim.ts';
import { type Picture, pictureFile } from '../../../core/pictures/picture.ts';
import { isolated } from '../../../core/text/direction-controls.ts';
import type { Catalogue } from '../../../core/wording/catalogue.ts';
import {
  BUTTON_LABEL,
  BUTTON_URL,
  MEDIA_URL,
  OPTION_TEXT,
  PICTURE_DESCRIPTION,
  ROW_BUTTONS,
} from '../limits.ts';
import { markdownLink } from './escape.ts';
import { join, marked, renderInlines, style } from './inline.ts';
import {
  BUTTON_STYLE,
  type Child,
  type Gallery,
  type LinkButton,
  type MenuOption,
  type PressButton,
  TYPE,
} from './payload.ts';
import { dateOf, outletLink, type QuoteLook, writeQuote } from './quote.ts';
import { textSize } from './text-size.ts';

/** Text of one item is joined into one text display, except where it is `apart`. Other components stand between. */
export type RenderedPart =
  | { readonly text: string; readonly apart?: true }
  /** An entry of the menu below the post. */
  | { readonly option: MenuOption }
  | { readonly child: Exclude<Child, { readonly type: 10 }> };

/** Most characters of a text component; a text display holds 4,000. */
const PART = 3600;
const GAP = ' … ';

export function renderBlock(block: Block, look: QuoteLook): readonly RenderedPart[] {
  switch (block.kind) {
    case 'heading':
      return lines(block.inlines, `${'#'.repeat(block.level)} `, look);
    case 'text':
      return lines(block.inlines, '', look);
    case 'context':
      return lines(block.inlines, '-# ', look);
    case 'quote': {
      const { text, cut } = writeQuote(block, look);
      if (block.sourceIn === 'item') return [{ text }];
      const part = { text, apart: true } as const;
      if (!cut || look.alone) return [part];
      return [
        part,
        row([press(look.wording.post.wholeQuote, wholeQuoteToken(block.id), BUTTON_STYLE.secondary)]),
      ];
    }
    case 'excerpt':
      return excerpt(block, look);
    case 'list':
      return block.entries.flatMap((entry, i) => lines(entry, block.ordered ? `${i + 1}. ` : '- ', look));
    case 'columns':
      return block.columns.flatMap((column) => [
        ...(column.title.length === 0 ? [] : lines(column.title, '### ', look)),
        ...column.blocks.flatMap((inner) => renderBlock(inner, look)),
      ]);
    case 'picture':
      return picture(block.url, block.alt);
    case 'drawing':
      return [{ child: drawing(block.picture) }];
    case 'divider':
      return [{ child: { type: TYPE.separator, divider: true, spacing: 1 } }];
    case 'buttons':
      return buttons(block.buttons, look);
    default:
      return block satisfies never;
  }
}

/** A line, split only if it is longer than a component may be. Small print is marked on each of its lines. */
function lines(inlines: readonly Inline[], mark: string, { wording }: QuoteLook): readonly RenderedPart[] {
  const parts: string[] = [];
  let line = '';
  for (const stretch of renderInlines(inlines, wording.post)) {
    const grown = join([line, stretch]);
    if (line !== '' && textSize(grown) > PART / 2) {
      parts.push(line);
      line = stretch;
    } else line = grown;
  }
  return [...parts, line]
    .filter((text) => text.trim() !== '')
    .map((text, i) => ({ text: markLines(text, mark, i === 0) }));
}

function markLines(text: string, mark: string, first: boolean): string {
  if (mark === '-# ')
    return text
      .split('\n')
      .map((line) => mark + line)
      .join('\n');
  return first ? mark + text : text;
}

/** Sentences in order, with a mark where text is omitted between them, and the best span in bold. */
function excerpt(block: ExcerptBlock, { wording }: QuoteLook): readonly RenderedPart[] {
  const { post } = wording;
  const texts: string[] = [];
  for (const sentence of joinSentences(block.sentences)) {
    const text = sentenceOf(sentence, block.highlight, post);
    const last = texts.at(-1);
    if (last !== undefined && textSize(last) + GAP.length + textSize(text) <= PART / 2) {
      texts[texts.length - 1] = last + GAP + text;
    } else texts.push(text);
  }
  const from =
    block.from === null ? [] : [`-# ${outletLink(block.from, post)} · ${dateOf(block.from, post)}`];
  const last = texts.pop();
  return [...texts, [...(last === undefined ? [] : [last]), ...from].join('\n')]
    .filter((text) => text !== '')
    .map((text) => ({ text }));
}

function sentenceOf(
  sentence: ExcerptBlock['sentences'][number],
  highlight: ExcerptBlock['highlight'],
  post: Catalogue['post'],
): string {
  const measure = (text: string) => textSize(style(text, 'bold'));
  const { kept, cut } = cutAtSentence(sentence, PART / 2, PART / 2, measure);
  if (kept === null) return `${post.tooLong} ${OMISSION}`;
  const mark = cut ? ` ${OMISSION}` : '';
  const inside =
    highlight !== null &&
    highlight.origin.text === kept.origin.text &&
    highlight.start >= kept.start &&
    highlight.end <= kept.end;
  if (!inside) return style(verbatimWords(kept)) + mark;
  const [from, to] = [highlight.start - kept.start, highlight.end - kept.start];
  const before = from === 0 ? '' : marked(verbatimWords(verbatimPart(kept, 0, from)));
  const after =
    to === kept.text.length ? '' : marked(verbatimWords(verbatimPart(kept, to, kept.text.length)));
  return isolated(kept.text, before + marked(verbatimWords(highlight), 'bold') + after) + mark;
}

function picture(url: string, alt: string): readonly RenderedPart[] {
  const address = linkable(url, MEDIA_URL);
  if (address === null) return [];
  const description = plainLine(alt, PICTURE_DESCRIPTION);
  const item = { media: { url: address }, ...(description === '' ? {} : { description }) };
  return [{ child: { type: TYPE.gallery, items: [item] } }];
}

/** Its file is uploaded with the post. */
function drawing(shown: Picture): Gallery {
  const description = plainLine(shown.alt, PICTURE_DESCRIPTION);
  const url = `attachment://${pictureFile(shown)}`;
  return { type: TYPE.gallery, items: [{ media: { url }, description }] };
}

function buttons(list: readonly Button[], { wording }: QuoteLook): readonly RenderedPart[] {
  const drawn: (PressButton | LinkButton)[] = [];
  const written: RenderedPart[] = [];
  for (const button of list) {
    const label = plainLine(button.label, BUTTON_LABEL) || wording.post.open;
    if (button.kind === 'command') {
      if (button.token === undefined) throw new Error(`button ${button.command} was not sealed`);
      drawn.push(press(label, button.token, BUTTON_STYLE[button.style ?? 'secondary']));
      continue;
    }
    const url = linkable(button.url, BUTTON_URL);
    if (url !== null) drawn.push({ type: TYPE.button, style: BUTTON_STYLE.link, label, url });
    else if (linkable(button.url) !== null) written.push({ text: markdownLink(label, button.url) });
  }
  const rows: RenderedPart[] = [];
  for (let i = 0; i < drawn.length; i += ROW_BUTTONS) rows.push(row(drawn.slice(i, i + ROW_BUTTONS)));
  return [...written, ...rows];
}

/** A menu entry that does what the button would. */
export function menuOption(button: CommandButton, post: Catalogue['post']): RenderedPart {
  if (button.token === undefined) throw new Error(`a menu entry was not sealed: ${button.command}`);
  const label = plainLine(button.label, OPTION_TEXT) || post.open;
  const description = plainLine(button.hint ?? '', OPTION_TEXT);
  return { option: { label, value: button.token, ...(description === '' ? {} : { description }) } };
}

function press(label: string, token: string, look: number): PressButton {
  return { type: TYPE.button, style: look, label, custom_id: token };
}

function row(list: readonly (PressButton | LinkButton)[]): RenderedPart {
  return { child: { type: TYPE.row, components: list } };
}
