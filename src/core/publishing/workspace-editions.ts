/**
 * Which workspaces get editions of their own of a shared digest. A workspace with own sources does, and one whose people gave
 * thumbs: its editions read its sources beside the shared ones, count its thumbs, and go to its channels only.
 */
import type { Digest } from '../digests/digest.ts';
import type { Series } from '../digests/edition.ts';
import type { Store } from '../ports/ports.ts';
import { CHANNEL_OWNER, FILE_OWNER, type Subscription } from '../subscriptions/subscription.ts';

/**
 * Those with own sources or thumbs, and those that had an edition of their own before: what that showed is not repeated.
 * A workspace's own digest always reads its sources, so there are none.
 */
export async function workspacesApart(
  { sources, editions, readers }: Pick<Store, 'sources' | 'editions' | 'readers'>,
  { name, workspace }: Pick<Digest, 'name' | 'workspace'>,
): Promise<ReadonlySet<string>> {
  if (workspace !== null) return new Set();
  return new Set([
    ...(await sources.workspaces()),
    ...(await readers.workspacesWithThumbs()),
    ...(await editions.workspaces(name)),
  ]);
}

/**
 * The workspace whose sources editions for this subscription read beside the shared ones. A person's direct messages
 * read a shared digest as it is, because the person may leave the workspace.
 */
export function workspaceRead(
  digest: Pick<Digest, 'workspace'>,
  { workspace, owner }: Pick<Subscription, 'workspace' | 'owner'>,
  apart: ReadonlySet<string>,
): string | null {
  if (digest.workspace !== null) return digest.workspace;
  const shared = owner === CHANNEL_OWNER || owner === FILE_OWNER;
  return shared && workspace !== null && apart.has(workspace) ? workspace : null;
}

/** The series that readers of this one got before their workspace had sources of its own; null: none. */
export function formerSeries(digest: Pick<Digest, 'workspace'>, series: Series): Series | null {
  return series.workspace === digest.workspace ? null : { ...series, workspace: digest.workspace };
}
