/** Tables in Block Kit, and the same rows as a list where Slack shows none: in the Home tab, or if it refuses the table. */
import type { Inline, Table } from '../../../core/messages/message.ts';
import { isolated } from '../../../core/text/direction-controls.ts';
import { TABLE_ROWS } from '../limits.ts';
import type { DateElements } from './dates.ts';
import { oneLineName, richElements } from './inlines.ts';
import {
  type RichElement,
  rich,
  type SlackBlock,
  section,
  type TableBlock,
  type TableCell,
} from './payload.ts';

/** Null if Slack cannot show so many rows. */
export function tableBlock({ columns, rows }: Table, dates: DateElements): TableBlock | null {
  if (rows.length === 0 || rows.length >= TABLE_ROWS) return null;
  const head = columns.map(({ title }) => plainCell(title));
  return {
    type: 'table',
    rows: [head, ...rows.map((row) => row.map((inlines) => cell(inlines, dates)))],
    column_settings: columns.map(({ kind }) =>
      kind === 'number' ? { align: 'right' as const } : { is_wrapped: true },
    ),
  };
}

/** Slack reads no markup in plain cells. */
function cell(inlines: readonly Inline[], dates: DateElements): TableCell {
  const plain = inlines.flatMap((inline) => {
    if (inline.kind === 'own') return [inline.text];
    return inline.kind === 'name' ? [isolated(oneLineName(inline.text))] : [];
  });
  if (plain.length === inlines.length) return plainCell(plain.join('').toWellFormed());
  const elements = richElements(inlines, dates);
  return elements.length === 0 ? plainCell('') : rich(section(elements));
}

function plainCell(text: string): TableCell {
  return { type: 'raw_text', text: text.trim() || '–' };
}

/** A line for each row below the head, its cells with the titles of their columns. */
export function tableAsList({ rows: [head = [], ...rows] }: TableBlock): SlackBlock {
  const lines = rows.map((row) =>
    section(
      row.flatMap((one, at): readonly RichElement[] => [
        ...(at === 0 ? [] : [{ type: 'text' as const, text: ` · ${wordsOf(head[at])}: ` }]),
        ...elementsOf(one),
      ]),
    ),
  );
  return rich({ type: 'rich_text_list', style: 'bullet', elements: lines });
}

export function elementsOf(one: TableCell): readonly RichElement[] {
  if (one.type === 'raw_text') return [{ type: 'text', text: one.text }];
  return one.elements.flatMap((part) => (part.type === 'rich_text_list' ? [] : part.elements));
}

function wordsOf(one: TableCell | undefined): string {
  return one?.type === 'raw_text' ? one.text : '';
}

/** Slack takes one table a message. */
export function withOneTable(blocks: readonly SlackBlock[]): readonly SlackBlock[] {
  const first = blocks.findIndex(({ type }) => type === 'table');
  return blocks.map((block, at) => (block.type === 'table' && at !== first ? tableAsList(block) : block));
}

export function withoutTables(blocks: readonly SlackBlock[]): readonly SlackBlock[] {
  return blocks.map((block) => (block.type === 'table' ? tableAsList(block) : block));
}
