/** The same blocks without what Slack may refuse: pictures that it cannot fetch, and tables. */
import { tableBlockSchema } from './payload.ts';
import { tableAsList } from './tables.ts';

export interface LooseBlock {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Null if nothing can be refused, or nothing would be left. */
export function surelyAccepted(blocks: readonly LooseBlock[]): readonly LooseBlock[] | null {
  const doubtful = blocks.some(({ type }) => type === 'image' || type === 'table');
  if (!doubtful) return null;
  const kept = blocks
    .filter((block, at) => block.type !== 'image' && !isCredit(block, blocks[at - 1]))
    .map((block) => {
      const table = block.type === 'table' ? tableBlockSchema.safeParse(block) : null;
      return table?.success === true ? { ...tableAsList(table.data) } : block;
    });
  return kept.length === 0 ? null : kept;
}

/** Small print under a picture from elsewhere names its outlet: without the picture it says nothing. */
function isCredit(block: LooseBlock, before: LooseBlock | undefined): boolean {
  return block.type === 'context' && before?.type === 'image' && 'image_url' in before;
}
