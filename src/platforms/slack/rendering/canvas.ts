/** The latest edition as the text of a canvas: Slack's markdown for documents, without buttons and pictures. */
import * as z from 'zod';
import { linkable, plainLine } from '../../../core/messages/escape.ts';
import type { Block, Inline, Message, QuoteBlock } from '../../../core/messages/message.ts';
import { cutAtSentence, OMISSION } from '../../../core/messages/split.ts';
import { verbatimWords } from '../../../core/messages/verbatim.ts';
import type { RenderOptions } from '../../../core/ports/ports.ts';
import { createDateElements, type DateElements } from './dates.ts';

export const canvasPayload = z.strictObject({
  canvas: z.strictObject({
    title: z.string().min(1),
    markdown: z.string().min(1),
    /** When the edition was due. An older one never replaces a newer one. */
    of: z.string(),
  }),
});
export type CanvasPayload = z.infer<typeof canvasPayload>;

/** Far below the 1,048,576 that Slack takes: the outbox keeps it. https://docs.slack.dev/reference/methods/canvases.create */
const LONGEST = 100_000;
const LONGEST_QUOTE = 3_000;
const TITLE = 100;

/** Null: the message is no edition. */
export function canvasOf(message: Message, options: RenderOptions): CanvasPayload | null {
  const { title, lead } = message;
  if (title === undefined || lead === undefined) return null;
  const dates = createDateElements(options);
  let markdown = '';
  for (const item of message.items) {
    const written = item.blocks.map((block) => blockText(block, dates)).filter((text) => text !== '');
    if (markdown.length + written.join('\n\n').length > LONGEST) break;
    markdown += `${written.join('\n\n')}\n\n`;
  }
  const named = plainLine(title, TITLE) || 'Pullquote';
  return { canvas: { title: named, markdown: markdown.trim() || literal(named), of: lead.at } };
}

function blockText(block: Block, dates: DateElements): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${line(block.inlines, dates)}`;
    case 'text':
    case 'context':
      return line(block.inlines, dates);
    case 'list':
      return block.entries
        .map((entry, at) => `${block.ordered ? `${at + 1}.` : '-'} ${line(entry, dates)}`)
        .join('\n');
    case 'quote':
      return quoteText(block, dates);
    case 'excerpt':
      return literal(block.sentences.map(verbatimWords).join(' '));
    case 'columns':
      return block.columns
        .flatMap(({ title, blocks }) => [line(title, dates), ...blocks.map((one) => blockText(one, dates))])
        .filter((text) => text !== '')
        .join('\n\n');
    case 'divider':
      return '---';
    case 'buttons':
    case 'picture':
    case 'drawing':
      return '';
    default:
      return block satisfies never;
  }
}

/** Words in quotation marks have the bar; a reported clause has neither. The name leads to the words. */
function quoteText({ pieces, clause, speaker, role, from }: QuoteBlock, { wording }: DateElements): string {
  const stretches = clause === null ? pieces : [clause];
  const shown = stretches.flatMap((words) => {
    const { kept, cut } = cutAtSentence(words, LONGEST_QUOTE, LONGEST_QUOTE);
    if (kept === null) return [];
    const text = literal(verbatimWords(kept));
    return [`${clause === null ? `“${text}”` : text}${cut ? ` ${OMISSION}` : ''}`];
  });
  if (shown.length === 0) return '';
  const who = link(speaker ?? wording.post.unattributed, from.url);
  const by = `— ${who}${role === null ? '' : `, ${literal(plainLine(role))}`}`;
  return `${clause === null ? '> ' : ''}${shown.join(' … ')}\n\n${by}`;
}

function line(inlines: readonly Inline[], dates: DateElements): string {
  return inlines.map((inline) => inlineText(inline, dates)).join('');
}

function inlineText(inline: Inline, dates: DateElements): string {
  switch (inline.kind) {
    case 'own':
      return literal(inline.text);
    case 'name':
      return literal(inline.text);
    case 'verbatim':
      return link(verbatimWords(inline.words), inline.url ?? null);
    case 'link':
      return link(inline.label, inline.url);
    case 'time':
      return literal(dates.element(inline.at, inline.style).fallback);
    default:
      return inline satisfies never;
  }
}

function link(label: string, url: string | null): string {
  const target = linkable(url);
  if (target === null) return literal(label);
  return `[${literal(label)}](${target.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20')})`;
}

/** On one line, with every character that markdown could read as markup, a mention or a link escaped. */
function literal(written: string): string {
  return written
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#~|!@]/g, '\\$&');
}
