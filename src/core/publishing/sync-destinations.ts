/** Makes subscriptions for the destinations that digest files name, and ends those that they no longer name. */

import { OPERATOR } from '../base/scope.ts';
import { type Now, timestamp } from '../base/time.ts';
import { contentKey } from '../delivery/content-key.ts';
import type { Digest } from '../digests/digest.ts';
import { destinationOf } from '../digests/validate-digest.ts';
import type { Platform, Store } from '../ports/ports.ts';
import { destinationKey } from '../subscriptions/destination.ts';
import { FILE_OWNER, preferencesSchema, type Subscription } from '../subscriptions/subscription.ts';
import { english } from '../wording/index.ts';

const { report } = english;

/**
 * Updates the stored subscriptions to match the files. A paused one stays paused, because its reason still applies.
 * @param digests all digests defined in files
 */
export async function syncDestinations(
  store: Pick<Store, 'transaction'>,
  digests: readonly Digest[],
  now: Now,
): Promise<void> {
  await store.transaction(async (tx) => {
    const known = await tx.subscriptions.list(OPERATOR, { kind: 'digest', owner: FILE_OWNER });
    const wanted = new Map(
      digests.flatMap((digest) => wantedBy(digest, timestamp(now()))).map((row) => [row.id, row]),
    );
    for (const row of wanted.values()) {
      const stored = known.find(({ id }) => id === row.id);
      const kept = stored === undefined || stored.status === 'ended' ? row : { ...stored, to: row.to };
      if (stored === undefined || JSON.stringify(kept) !== JSON.stringify(stored))
        await tx.subscriptions.save(kept);
    }
    for (const stored of known) {
      if (stored.status !== 'ended' && !wanted.has(stored.id)) {
        await tx.subscriptions.save({ ...stored, status: 'ended', reason: report.place.unnamed });
      }
    }
  });
}

/**
 * Finds out in which workspace the destinations of files lie, so that its managers see them in `status`, can pause
 * them, and are told when one fails. Returns whether some are not known yet.
 */
export async function locateDestinations(
  store: Pick<Store, 'subscriptions'>,
  platforms: ReadonlyMap<string, Pick<Platform, 'workspaceOf' | 'locate'>>,
): Promise<boolean> {
  const known = await store.subscriptions.list(OPERATOR, { kind: 'digest', owner: FILE_OWNER });
  let missing = false;
  for (const row of known) {
    const platform = platforms.get(row.to.platform);
    if (row.workspace !== null || row.status === 'ended' || platform === undefined) continue;
    const workspace = platform.workspaceOf?.(row.to) ?? (await platform.locate?.(row.to)) ?? null;
    if (workspace !== null) await store.subscriptions.save({ ...row, workspace });
    missing ||= workspace === null && platform.locate !== undefined;
  }
  return missing;
}

function wantedBy({ name, workspace, definition }: Digest, at: string): readonly Subscription[] {
  return definition.destinations.map((written) => {
    const to = destinationOf(written);
    return {
      id: contentKey(FILE_OWNER, name, destinationKey(to)),
      subject: { kind: 'digest', digest: name, workspace, schedule: null, filter: null },
      to,
      workspace: null,
      owner: FILE_OWNER,
      status: 'active',
      reason: null,
      preferences: preferencesSchema.parse({}),
      createdAt: at,
    };
  });
}
