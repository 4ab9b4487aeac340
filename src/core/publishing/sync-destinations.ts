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
  store: Pick<Store, 'subscriptions' | 'transaction'>,
  platforms: ReadonlyMap<string, Pick<Platform, 'workspaceOf' | 'locate'>>,
): Promise<boolean> {
  const known = await store.subscriptions.list(OPERATOR, { kind: 'digest', owner: FILE_OWNER });
  const looked = await Promise.all(
    known.map(async ({ id, to, workspace: before, status }) => {
      const platform = platforms.get(to.platform);
      if (before !== null || status === 'ended' || platform === undefined)
        return { id, workspace: null, missing: false };
      const workspace = platform.workspaceOf?.(to) ?? (await platform.locate?.(to)) ?? null;
      return { id, workspace, missing: workspace === null && platform.locate !== undefined };
    }),
  );
  const found = looked.filter(({ workspace }) => workspace !== null);
  if (found.length > 0) await store.transaction((tx) => note(tx, found));
  return looked.some(({ missing }) => missing);
}

/** Read again: a manager may have paused one meanwhile. */
async function note(
  { subscriptions }: Pick<Store, 'subscriptions'>,
  found: readonly { readonly id: string; readonly workspace: string | null }[],
): Promise<void> {
  for (const { id, workspace } of found) {
    const row = await subscriptions.get(OPERATOR, id);
    if (row !== null) await subscriptions.save({ ...row, workspace });
  }
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
