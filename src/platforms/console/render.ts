/** From a message to lines: pure; one payload holds the whole message, for a terminal has no limits. */
import { linkable, plainLine } from '../../core/messages/escape.ts';
import type { Block, Button, Inline, Message } from '../../core/messages/message.ts';
import { verbatimWords } from '../../core/messages/verbatim.ts';
import type { RenderOptions } from '../../core/ports/ports.ts';
import { createDates, type Dates } from './dates.ts';
import { broken, EMPTY, LONGEST_NAME, line, linked, own } from './lines.ts';
import type { ConsoleButton, ConsolePayload, Line, Span, Style } from './payload.ts';
import { excerptLines, quoteLines } from './quotes.ts';

/** What lines are made with: the reader's dates, and the buttons so far, in the order of their numbers. */
interface Drawing {
  readonly dates: Dates;
  /** Null: no prompt follows that could press them, so they are left out. */
  readonly buttons: ConsoleButton[] | null;
}

export function render(message: Message, options: RenderOptions): ConsolePayload {
  const buttons: ConsoleButton[] = [];
  return { lines: draw(message, { dates: createDates(options), buttons }), buttons };
}

/** Without buttons: where no prompt follows that could press them. */
export function linesOfMessage(message: Message, options: RenderOptions): ConsolePayload['lines'] {
  return draw(message, { dates: createDates(options), buttons: null });
}

function draw(message: Message, drawing: Drawing): readonly Line[] {
  const lines = message.items.flatMap(({ blocks }) => [
    ...blocks.flatMap((block) => linesOf(block, drawing)),
    EMPTY,
  ]);
  const body = lines.length > 0 ? lines : [line(own(message.notice)), EMPTY];
  return [...toneOf(message), ...withoutDoubleGaps(body)];
}

function toneOf({ tone }: Message): readonly Line[] {
  if (tone === undefined) return [];
  return [line(own(tone === 'alert' ? 'Needs attention' : 'That did not work', 'accent'))];
}

function linesOf(block: Block, drawing: Drawing): readonly Line[] {
  const { dates } = drawing;
  switch (block.kind) {
    case 'heading':
      return [...broken('', styled(block.inlines, dates, 'bold')), ...(block.level === 1 ? [EMPTY] : [])];
    case 'text':
      return broken('', styled(block.inlines, dates));
    case 'context':
      return broken('', styled(block.inlines, dates, 'dim'));
    case 'quote':
      return quoteLines(block, dates);
    case 'excerpt':
      return excerptLines(block, dates);
    case 'list':
      return block.entries.flatMap((entry, at) => {
        const bullet = own(block.ordered ? `${at + 1}. ` : '• ', 'dim');
        return broken('item', [bullet, ...styled(entry, dates)]);
      });
    case 'columns':
      return block.columns.flatMap(({ title, blocks }) => [
        ...broken('', styled(title, dates, 'bold')),
        ...blocks.flatMap((inner) => linesOf(inner, drawing)),
        EMPTY,
      ]);
    case 'picture':
      return [line(own('Picture: ', 'dim'), linked(plainLine(block.alt, LONGEST_NAME), block.url, 'dim'))];
    case 'divider':
      return [EMPTY, line(own('─'.repeat(24), 'dim')), EMPTY];
    case 'buttons':
      return buttonLine(block.buttons, drawing.buttons);
    default:
      return block satisfies never;
  }
}

function styled(inlines: readonly Inline[], dates: Dates, style?: Style): readonly Span[] {
  return inlines.map((inline) => spanOf(inline, dates, style));
}

function spanOf(inline: Inline, dates: Dates, around?: Style): Span {
  switch (inline.kind) {
    case 'own':
      return own(inline.text, inline.style ?? around);
    case 'name':
      return own(plainLine(inline.text, LONGEST_NAME), inline.style ?? around);
    case 'verbatim':
      return linked(verbatimWords(inline.words), inline.url ?? null, inline.style ?? around);
    case 'link':
      return linked(plainLine(inline.label, LONGEST_NAME), inline.url, around);
    case 'time':
      return own(dates.moment(inline.at, inline.style), around);
    default:
      return inline satisfies never;
  }
}

/** Blocks end with an empty line; two of them never follow each other. */
function withoutDoubleGaps(lines: readonly Line[]): readonly Line[] {
  return lines.filter((one, at) => one !== EMPTY || (at > 0 && lines[at - 1] !== EMPTY));
}

/** `[1] Context  [2] Story`: the numbers go on from one row to the next. */
function buttonLine(row: readonly Button[], numbered: ConsoleButton[] | null): readonly Line[] {
  if (numbered === null) return [];
  const spans = row.flatMap((button) => {
    const shown = buttonOf(button);
    if (shown === null) return [];
    numbered.push(shown);
    const number = own(`[${numbered.length}] `, 'accent');
    return [number, 'url' in shown ? linked(shown.label, shown.url) : own(shown.label), own('  ')];
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
