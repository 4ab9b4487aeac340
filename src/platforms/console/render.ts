/** From a message to lines: pure; one payload holds the whole message, for a terminal has no limits. */
import { linkable, plain } from '../../core/messages/escape.ts';
import type {
  Block,
  Button,
  ExcerptBlock,
  Inline,
  Message,
  Provenance,
  QuoteBlock,
} from '../../core/messages/message.ts';
import { type Verbatim, words } from '../../core/messages/verbatim.ts';
import type { RenderOptions } from '../../core/ports.ts';
import { createDates, type Dates } from './dates.ts';
import type { ConsoleButton, ConsolePayload, Line, Span, Style } from './payload.ts';

/** Names longer than this are cut, as on every platform. */
const LONGEST_NAME = 200;

export function render(message: Message, options: RenderOptions): ConsolePayload {
  return {
    lines: linesOfMessage(message, options),
    buttons: message.items.flatMap(({ blocks }) => blocks.flatMap(buttonsOf)),
  };
}

/** Without buttons: where no prompt follows that could press them. */
export function linesOfMessage(message: Message, options: RenderOptions): ConsolePayload['lines'] {
  const dates = createDates(options);
  const lines = message.items.flatMap(({ blocks }) => [
    ...blocks.flatMap((block) => linesOf(block, dates)),
    EMPTY,
  ]);
  const body = lines.length > 0 ? lines : [line(own(message.notice)), EMPTY];
  return [...toneOf(message), ...withoutDoubleGaps(body)];
}

const EMPTY: Line = { margin: '', spans: [] };

function own(text: string, style?: Style): Span {
  return style === undefined ? { text } : { text, style };
}

/** Words that lead somewhere, when the address may be linked. */
function linked(text: string, url: string | null, style?: Style): Span {
  const target = linkable(url);
  return target === null ? own(text, style) : { ...own(text, style), url: target };
}

function line(...spans: Span[]): Line {
  return { margin: '', spans };
}

function toneOf({ tone }: Message): readonly Line[] {
  if (tone === undefined) return [];
  return [line(own(tone === 'alert' ? 'Needs attention' : 'That did not work', 'accent'))];
}

function linesOf(block: Block, dates: Dates): readonly Line[] {
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
        ...blocks.flatMap((inner) => linesOf(inner, dates)),
        EMPTY,
      ]);
    case 'picture':
      return [line(own('Picture: ', 'dim'), linked(plain(block.alt, LONGEST_NAME), block.url, 'dim'))];
    case 'divider':
      return [EMPTY, line(own('─'.repeat(24), 'dim')), EMPTY];
    case 'buttons':
      return [];
    default:
      return block satisfies never;
  }
}

/** The words between marks behind a bar, who said them, and where they stand. */
function quoteLines(quote: QuoteBlock, dates: Dates): readonly Line[] {
  const said =
    quote.clause === null
      ? quote.pieces.flatMap((piece, at) => [...(at === 0 ? [] : [own(' … ')]), own(`“${words(piece)}”`)])
      : [own(words(quote.clause))];
  const role = quote.role === null ? [] : [own(`, ${plain(quote.role, LONGEST_NAME)}`)];
  const through = quote.attribution === null ? [] : [own(' · '), own(words(quote.attribution), 'italic')];
  const speaker = own(quote.speaker === null ? 'unattributed' : plain(quote.speaker, LONGEST_NAME), 'bold');
  return [
    ...broken('quote', said),
    ...broken('inner', [own('— '), speaker, ...role, ...through]),
    ...(quote.context === null
      ? []
      : broken('inner', [own('In its sentence: ', 'dim'), own(words(quote.context), 'dim')])),
    ...(STANDING[quote.status] === null
      ? []
      : broken('inner', [own(STANDING[quote.status] ?? '', 'accent')])),
    ...place(quote.from, quote.saidOn, dates),
    ...also(quote.also),
    EMPTY,
  ];
}

const STANDING: Readonly<Record<QuoteBlock['status'], string | null>> = {
  current: null,
  changed: 'The article was revised and no longer says this.',
  withdrawn: 'The outlet has withdrawn this article.',
};

function place(from: Provenance, saidOn: string | null, dates: Dates): readonly Line[] {
  const outlet = plain(from.outlet, LONGEST_NAME) || 'Unnamed outlet';
  const said = saidOn === null ? '' : ` · said ${dates.day(saidOn)}`;
  const published = ` · published ${dates.moment(from.publishedAt, 'date')}`;
  return [{ margin: 'inner', spans: [linked(outlet, from.url, 'dim'), own(`${said}${published}`, 'dim')] }];
}

function also(others: readonly Provenance[]): readonly Line[] {
  return others.map((other) => ({
    margin: 'inner',
    spans: [own('also in ', 'dim'), linked(plain(other.outlet, LONGEST_NAME), other.url, 'dim')],
  }));
}

/** Sentences as they stand, in no marks; the best stretch in bold. */
function excerptLines(excerpt: ExcerptBlock, dates: Dates): readonly Line[] {
  const spans = excerpt.sentences.flatMap((sentence, at) => [
    ...(at === 0 ? [] : [own(follows(excerpt.sentences[at - 1], sentence) ? ' ' : ' … ')]),
    ...highlighted(sentence, excerpt.highlight),
  ]);
  return [...broken('', spans), ...(excerpt.from === null ? [] : place(excerpt.from, null, dates)), EMPTY];
}

/** Whether nothing but white space lies between two sentences of one text. */
function follows(former: Verbatim | undefined, next: Verbatim): boolean {
  return (
    former !== undefined &&
    former.origin.article === next.origin.article &&
    former.origin.of === next.origin.of &&
    former.end <= next.start &&
    next.origin.text.slice(former.end, next.start).trim() === ''
  );
}

function highlighted(sentence: Verbatim, highlight: Verbatim | null): readonly Span[] {
  const text = words(sentence);
  const same =
    highlight !== null &&
    highlight.origin.article === sentence.origin.article &&
    highlight.origin.of === sentence.origin.of;
  const from = same ? Math.max(highlight.start, sentence.start) - sentence.start : 0;
  const to = same ? Math.min(highlight.end, sentence.end) - sentence.start : 0;
  if (to <= from) return [own(text)];
  return [own(text.slice(0, from)), own(text.slice(from, to), 'bold'), own(text.slice(to))];
}

function styled(inlines: readonly Inline[], dates: Dates, style?: Style): readonly Span[] {
  return inlines.map((inline) => spanOf(inline, dates, style));
}

function spanOf(inline: Inline, dates: Dates, around?: Style): Span {
  switch (inline.kind) {
    case 'own':
      return own(inline.text, inline.style ?? around);
    case 'name':
      return own(plain(inline.text, LONGEST_NAME), inline.style ?? around);
    case 'verbatim':
      return linked(words(inline.words), inline.url ?? null, inline.style ?? around);
    case 'link':
      return linked(plain(inline.label, LONGEST_NAME), inline.url, around);
    case 'time':
      return own(dates.moment(inline.at, inline.style), around);
    default:
      return inline satisfies never;
  }
}

/** A line ends where the words' own text has a line break. */
function broken(margin: Line['margin'], spans: readonly Span[]): readonly Line[] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    for (const [at, text] of span.text.split('\n').entries()) {
      if (at > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...span, text });
    }
  }
  return lines.map((content) => ({ margin, spans: content }));
}

/** Blocks end with an empty line; two of them never follow each other. */
function withoutDoubleGaps(lines: readonly Line[]): readonly Line[] {
  return lines.filter((one, at) => one !== EMPTY || (at > 0 && lines[at - 1] !== EMPTY));
}

function buttonsOf(block: Block): readonly ConsoleButton[] {
  if (block.kind === 'columns') return block.columns.flatMap(({ blocks }) => blocks.flatMap(buttonsOf));
  return block.kind === 'buttons' ? block.buttons.flatMap(buttonOf) : [];
}

function buttonOf(button: Button): readonly ConsoleButton[] {
  const label = plain(button.label, LONGEST_NAME);
  if (button.kind === 'link') {
    const url = linkable(button.url);
    return url === null ? [] : [{ label, url }];
  }
  if (button.token === undefined) throw new Error(`a button was not sealed: ${button.command}`);
  return [{ label, token: button.token }];
}
