/** Calls a method that shows blocks, once more without those that Slack may refuse. */
import type { Log } from '../../../core/ports/ports.ts';
import { type LooseBlock, surelyAccepted } from '../rendering/accepted-blocks.ts';
import type { Api, ApiResult } from './api.ts';

interface Blocks {
  readonly blocks: readonly LooseBlock[];
  readonly [argument: string]: unknown;
}

/**
 * Slack fetches pictures while it posts, and refuses the whole message if one fails. A refusal is certain, so nothing can be posted
 * twice.
 */
export async function callWithBlocks(
  method: string,
  args: Blocks,
  token: string,
  { api, log }: { readonly api: Api; readonly log: Pick<Log, 'warn'> },
): Promise<ApiResult> {
  const answer = await api.call(token, method, args);
  const badBlocks =
    !answer.ok && answer.failure.kind === 'refused' && answer.failure.code === 'invalid_blocks';
  const blocks = badBlocks ? surelyAccepted(args.blocks) : null;
  if (blocks === null) return answer;
  log.warn('Slack refused the blocks of a post; it goes without its pictures', { method });
  return api.call(token, method, { ...args, blocks });
}
