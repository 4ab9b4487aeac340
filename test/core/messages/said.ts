/** What a message says, for tests to look for words in. */
import type { Block, Inline, Message } from '../../../src/core/messages/message.ts';
import { verbatimWords } from '../../../src/core/messages/verbatim.ts';

/** The message as plain lines; every verbatim stretch is checked on the way, quotations stand in “ ”. */
export function textOf(message: Message): string {
  return message.items.flatMap((item) => item.blocks.map(blockText)).join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'text':
    case 'context':
      return inlineText(block.inlines);
    case 'list':
      return block.entries.map((entry) => `- ${inlineText(entry)}`).join('\n');
    case 'quote': {
      const said =
        block.clause === null
          ? block.pieces.map((piece) => `“${verbatimWords(piece)}”`).join(' … ')
          : verbatimWords(block.clause);
      const around = block.context === null ? '' : `\n  in: ${verbatimWords(block.context)}`;
      const also = block.also.map(({ outlet }) => ` + ${outlet}`).join('');
      if (block.sourceIn === 'item') return `${said} — ${block.speaker ?? 'unattributed'}${around}`;
      return `${said} — ${block.speaker ?? 'unattributed'}, ${block.from.outlet}${also}, ${(block.from.publishedAt ?? 'no date').slice(0, 10)}${around}`;
    }
    case 'excerpt': {
      const mark = block.highlight === null ? '' : ` [${verbatimWords(block.highlight)}]`;
      return `${block.sentences.map(verbatimWords).join(' ')}${mark} (${block.from?.outlet ?? ''})`;
    }
    case 'columns':
      return block.columns
        .map(({ title, blocks }) => `| ${inlineText(title)}\n${blocks.map(blockText).join('\n')}`)
        .join('\n');
    case 'buttons':
      return block.buttons.map(({ label }) => `[${label}]`).join(' ');
    case 'picture':
      return block.alt;
    case 'drawing':
      return block.picture.alt;
    case 'divider':
      return '---';
    default:
      return block satisfies never;
  }
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'verbatim':
          return inline.style === 'marked' ? `*${verbatimWords(inline.words)}*` : verbatimWords(inline.words);
        case 'link':
          return inline.label;
        case 'time':
          return inline.at.slice(0, inline.style === 'date' ? 10 : 16);
        default:
          return inline.text;
      }
    })
    .join('');
}
