/** Renders a message as lines. One payload holds the whole message, because a terminal has no limits. */
import { linkable, plainLine } from '../../core/messages/escape.ts';
import type { Block, Button, Inline, Message } from '../../core/messages/message.ts';
import { verbatimWords } from '../../core/messages/verbatim.ts';
import type { RenderOptions } from '../../core/ports/ports.ts';
import { createDateText, type DateText } from './dates.ts';
import { consoleLine, EMPTY, LONGEST_NAME, linkedSpans, ownSpans, wrapLines } from './lines.ts';
import type { ConsoleButton, ConsoleLine, ConsolePayload, StyledText, TextStyle } from './payload.ts';
import { excerptLines, quoteLines } from './quotes.ts';

/** What rendering needs: the reader's dates, and the buttons so far, in the order of their numbers. */
interface Drawing {
  readonly dates: DateText;
  /** Null when no prompt follows, so that buttons are left out. */
  readonly buttons: ConsoleButton[] | null;
}

export function render(message: Message, options: RenderOptions): ConsolePayload {
  const buttons: ConsoleButton[] = [];
  return { lines: draw(message, { dates: createDateText(options), buttons }), buttons };
}

/** The lines without buttons, for output without a prompt. */
export function linesOfMessage(message: Message, options: RenderOptions): ConsolePayload['lines'] {
  return draw(message, { dates: createDateText(options), buttons: null });
}

function draw(message: Message, drawing: Drawing): readonly ConsoleLine[] {
  const lines = message.items.flatMap(({ blocks, more }) => [
    ...blocks.flatMap((block) => linesOf(block, drawing)),
    ...buttonLine(more ?? [], drawing.buttons),
    EMPTY,
  ]);
  const body = lines.length > 0 ? lines : [consoleLine(ownSpans(message.notice)), EMPTY];
  return [...toneOf(message, drawing), ...withoutDoubleGaps(body)];
}

function toneOf({ tone }: Message, { dates }: Drawing): readonly ConsoleLine[] {
  if (tone === undefined) return [];
  const { post } = dates.wording;
  return [consoleLine(ownSpans(tone === 'alert' ? post.alert : post.failed, 'accent'))];
}

function linesOf(block: Block, drawing: Drawing): readonly ConsoleLine[] {
  const { dates } = drawing;
  switch (block.kind) {
    case 'heading':
      return [...wrapLines('', styled(block.inlines, dates, 'bold')), ...(block.level === 1 ? [EMPTY] : [])];
    case 'text':
      return wrapLines('', styled(block.inlines, dates));
    case 'context':
      return wrapLines('', styled(block.inlines, dates, 'dim'));
    case 'quote':
      return quoteLines(block, dates);
    case 'excerpt':
      return excerptLines(block, dates);
    case 'list':
      return block.entries.flatMap((entry, at) => {
        const bullet = ownSpans(block.ordered ? `${at + 1}. ` : '• ', 'dim');
        return wrapLines('item', [bullet, ...styled(entry, dates)]);
      });
    case 'columns':
      return block.columns.flatMap(({ title, blocks }) => [
        ...(title.length === 0 ? [] : wrapLines('', styled(title, dates, 'bold'))),
        ...blocks.flatMap((inner) => linesOf(inner, drawing)),
        EMPTY,
      ]);
    case 'picture':
      return [
        consoleLine(
          ownSpans(`${dates.wording.post.picture}: `, 'dim'),
          linkedSpans(plainLine(block.alt, LONGEST_NAME), block.url, 'dim'),
        ),
      ];
    case 'drawing':
      return wrapLines('', [ownSpans(`${dates.wording.post.picture}: `, 'dim'), ownSpans(block.picture.alt)]);
    case 'divider':
      return [EMPTY, consoleLine(ownSpans('─'.repeat(24), 'dim')), EMPTY];
    case 'buttons':
      return buttonLine(block.buttons, drawing.buttons);
    default:
      return block satisfies never;
  }
}

function styled(inlines: readonly Inline[], dates: DateText, style?: TextStyle): readonly StyledText[] {
  return inlines.map((inline) => spanOf(inline, dates, style));
}

function spanOf(inline: Inline, dates: DateText, around?: TextStyle): StyledText {
  switch (inline.kind) {
    case 'own':
      return ownSpans(inline.text, inline.style ?? around);
    case 'name':
      return ownSpans(plainLine(inline.text, LONGEST_NAME), inline.style ?? around);
    case 'verbatim':
      return linkedSpans(verbatimWords(inline.words), inline.url ?? null, inline.style ?? around);
    case 'link':
      return linkedSpans(plainLine(inline.label, LONGEST_NAME), inline.url, around);
    case 'time':
      return ownSpans(dates.moment(inline.at, inline.style), around);
    default:
      return inline satisfies never;
  }
}

/** Blocks end with an empty line; two empty lines in a row become one. */
function withoutDoubleGaps(lines: readonly ConsoleLine[]): readonly ConsoleLine[] {
  return lines.filter((one, at) => one !== EMPTY || (at > 0 && lines[at - 1] !== EMPTY));
}

/** `[1] Context  [2] Story`: numbers continue from one row to the next. */
function buttonLine(row: readonly Button[], numbered: ConsoleButton[] | null): readonly ConsoleLine[] {
  if (numbered === null) return [];
  const spans = row.flatMap((button) => {
    const shown = buttonOf(button);
    if (shown === null) return [];
    numbered.push(shown);
    const number = ownSpans(`[${numbered.length}] `, 'accent');
    return [
      number,
      'url' in shown ? linkedSpans(shown.label, shown.url) : ownSpans(shown.label),
      ownSpans('  '),
    ];
  });
  return spans.length === 0 ? [] : [{ margin: 'inner', spans }, EMPTY];
}

function buttonOf(button: Button): ConsoleButton | null {
  const label = plainLine(button.label, LONGEST_NAME);
  if (button.kind === 'link') {
    const url = linkable(button.url);
    return url === null ? null : { label, url };
  }
  if (button.token === undefined) throw new Error(`a button was not sealed: ${button.command}`);
  return { label, token: button.token };
}
