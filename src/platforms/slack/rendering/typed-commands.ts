/** Names commands in a message as they are typed on Slack, where few are registered and all stand behind `/pullquote`. */
import type { Command } from '../../../core/commands/command.ts';
import type { Block, Inline, Message } from '../../../core/messages/message.ts';
import { OWN_COMMAND } from '../commands.ts';

/** `digest show` → `/pq-digest show`, `speakers` → `/pullquote speakers`; null: no command begins so. */
export type TypedCommands = (line: string) => string | null;

export function createTypedCommands(commands: readonly Command[], prefix: string): TypedCommands {
  const offered = commands.filter(({ hidden }) => hidden !== true);
  const firstWords = (some: readonly Command[]) => new Set(some.map(({ name }) => name.split(' ', 1)[0]));
  const known = firstWords(offered);
  const short = firstWords(offered.filter(({ frequent }) => frequent === true));
  return (line) => {
    const [first = ''] = line.split(' ', 1);
    if (!known.has(first)) return null;
    if (first === OWN_COMMAND) return `/${line}`;
    return short.has(first) ? `/${prefix}${line}` : `/${OWN_COMMAND} ${line}`;
  };
}

/** A command within our own words; `a/b` and addresses are none. */
const NAMED = /(?<![\w/:.])\/[a-z]{1,20}(?![\w/])/g;

/** Only in our own words, never in a source's or a person's. */
export function withTypedCommands(message: Message, typed: TypedCommands): Message {
  const inline = (one: Inline): Inline => {
    if (one.kind !== 'own' || !one.text.includes('/')) return one;
    if (one.style === 'code' && one.text.startsWith('/'))
      return { ...one, text: typed(one.text.slice(1)) ?? one.text };
    return { ...one, text: named(one.text, typed) };
  };
  const block = (one: Block): Block => {
    switch (one.kind) {
      case 'heading':
      case 'text':
      case 'context':
        return { ...one, inlines: one.inlines.map(inline) };
      case 'list':
        return { ...one, entries: one.entries.map((entry) => entry.map(inline)) };
      case 'columns':
        return {
          ...one,
          columns: one.columns.map(({ title, blocks }) => ({
            title: title.map(inline),
            blocks: blocks.map(block),
          })),
        };
      default:
        return one;
    }
  };
  return {
    ...message,
    notice: named(message.notice, typed),
    items: message.items.map((item) => ({ ...item, blocks: item.blocks.map(block) })),
  };
}

/** Our own words with the commands as they are typed. */
export function named(text: string, typed: TypedCommands): string {
  return text.replace(NAMED, (whole) => typed(whole.slice(1)) ?? whole);
}
