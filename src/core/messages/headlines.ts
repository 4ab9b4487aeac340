/** The headlines of a message, for the post above a thread. */
import type { Inline, Item } from './message.ts';

/** The lowest headings of each item: of a section's title with stories below it, the stories. */
export function headlinesOf(items: readonly Item[]): readonly (readonly Inline[])[] {
  return items.flatMap(({ blocks }) => {
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
    const lowest = Math.max(...headings.map(({ level }) => level));
    return headings.filter(({ level }) => level === lowest).map(({ inlines }) => inlines);
  });
}
