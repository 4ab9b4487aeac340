/** The `text` beside the blocks: notifications show it, and screen readers read it. */
import { plainLine } from '../../../core/messages/escape.ts';
import { FALLBACK_TEXT } from '../limits.ts';
import { escapeMrkdwn } from './escape.ts';
import type { RichElement, RichPart, SlackBlock, TextObject } from './payload.ts';
import { elementsOf } from './tables.ts';

const NOTICE = 300;

/**
 * The notice, then the text of the blocks, as many whole lines as fit.
 * @see https://docs.slack.dev/reference/methods/chat.postMessage — "text" replaces the blocks for screen readers
 */
export function fallbackText(notice: string, blocks: readonly SlackBlock[]): string {
  const first = escapeMrkdwn(plainLine(notice, NOTICE)) || 'Pullquote';
  let text = first;
  for (const written of blocks.flatMap(linesOf)) {
    const line = escapeMrkdwn(written);
    if (text.length + 1 + line.length > FALLBACK_TEXT) break;
    if (line.trim() !== '' && line !== first) text += `\n${line}`;
  }
  return text;
}

function linesOf(block: SlackBlock): readonly string[] {
  switch (block.type) {
    case 'header':
      return [block.text.text];
    case 'rich_text':
      return block.elements.flatMap(linesOfPart);
    case 'context':
      return [block.elements.map(spoken).reduce(beside)];
    case 'image':
      return [block.alt_text];
    case 'table':
      return block.rows.map((row) => row.map((cell) => lineOf(elementsOf(cell))).join(' · '));
    case 'divider':
    case 'actions':
      return [];
    default:
      return block satisfies never;
  }
}

/** Joins elements of small print, with a separator where they have none. */
function beside(line: string, next: string): string {
  return /[·,:;]$/.test(line) || /^[·,;.)]/.test(next) ? `${line} ${next}` : `${line} · ${next}`;
}

function linesOfPart(part: RichPart): readonly string[] {
  return part.type === 'rich_text_list'
    ? part.elements.map((entry) => `• ${lineOf(entry.elements)}`)
    : [lineOf(part.elements)];
}

function lineOf(elements: readonly RichElement[]): string {
  return elements.map(wordsOf).join('');
}

function wordsOf(element: RichElement): string {
  switch (element.type) {
    case 'text':
    case 'link':
      return element.text;
    case 'date':
      return element.fallback;
    case 'emoji':
    case 'usergroup':
      return '';
    default:
      return element satisfies never;
  }
}

/** Our own markup as text: a date by its fallback, a link by its label. */
function spoken(object: TextObject): string {
  if (object.type === 'plain_text') return object.text;
  return object.text
    .replace(/<[^<>|]{1,3000}\|([^<>|]{0,300})>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
