/** The same blocks without those that Slack may refuse: pictures that it cannot fetch, and tables. */

export interface LooseBlock {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Null if there is nothing to leave out, or nothing would be left. */
export function surelyAccepted<Block extends LooseBlock>(blocks: readonly Block[]): readonly Block[] | null {
  const kept = blocks.filter((block, at) => block.type !== 'image' && !isCredit(block, blocks[at - 1]));
  return kept.length === blocks.length || kept.length === 0 ? null : kept;
}

/** Small print under a picture from elsewhere names its outlet: without the picture it says nothing. */
function isCredit(block: LooseBlock, before: LooseBlock | undefined): boolean {
  return block.type === 'context' && before?.type === 'image' && 'image_url' in before;
}
