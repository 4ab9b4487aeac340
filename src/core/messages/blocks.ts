/** Short ways to write the blocks of a message and what stands in them. */

import { shorten } from '../base/shorten.ts';
import type { Timestamp } from '../base/time.ts';
import type { Block, Button, Inline, Item, Table } from './message.ts';
import type { Verbatim } from './verbatim.ts';

export const own = (text: string): Inline => ({ kind: 'own', text });
export const bold = (text: string): Inline => ({ kind: 'own', text, style: 'bold' });
export const code = (text: string): Inline => ({ kind: 'own', text, style: 'code' });
export const name = (text: string): Inline => ({ kind: 'name', text });
/** What a person typed: foreign, marked as theirs by its style, never in quotation marks. */
export const typed = (text: string): Inline => ({
  kind: 'name',
  text: shorten(text, 100),
  style: 'code',
});
export const time = (at: Timestamp, style: 'date' | 'datetime' = 'date'): Inline => ({
  kind: 'time',
  at,
  style,
});
export const sourced = (words: Verbatim, url: string | null): Inline => ({
  kind: 'verbatim',
  words,
  ...(url === null ? {} : { url }),
});
/** A name with a link where there is one. */
export const linked = (label: string, url: string | null): Inline =>
  url === null ? name(label) : { kind: 'link', label, url };

export const line = (...inlines: Inline[]): Block => ({ kind: 'text', inlines });
export const small = (...inlines: Inline[]): Block => ({ kind: 'context', inlines });
export const heading = (level: 1 | 2 | 3, ...inlines: Inline[]): Block => ({
  kind: 'heading',
  level,
  inlines,
});
export const list = (entries: readonly (readonly Inline[])[], table?: Table): Block => ({
  kind: 'list',
  ordered: false,
  entries,
  ...(table === undefined ? {} : { table }),
});
export const item = (...blocks: Block[]): Item => ({ blocks });

/** A button that runs a command. */
export function press(
  label: string,
  command: string,
  args: Readonly<Record<string, string>>,
  more: Partial<Pick<Extract<Button, { kind: 'command' }>, 'answer' | 'for' | 'style'>> = {},
): Button {
  return { kind: 'command', label: shorten(label, 70), command, args, ...more };
}

/** A row of buttons; no block where there are none. */
export function buttons(row: readonly Button[]): readonly Block[] {
  return row.length === 0 ? [] : [{ kind: 'buttons', buttons: row }];
}
