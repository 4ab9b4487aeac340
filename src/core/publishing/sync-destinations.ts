/** Makes subscriptions for the destinations that digest files name, and ends those that they no longer name. */

import { OPERATOR } from '../base/scope.ts';
import { type Now, timestamp } from '../base/time.ts';
import { contentKey } from '../delivery/content-key.ts';
import type { Digest } from '../digests/digest.ts';
import { destinationOf } from '../digests/validate-digest.ts';
import type { Store } from '../ports/ports.ts';
import { destinationKey } from '../subscriptions/destination.ts';
import { FILE_OWNER, preferencesSchema, type Subscription } from '../subscriptions/subscription.ts';

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
        await tx.subscriptions.save({ ...stored, status: 'ended', reason: 'The file names it no longer.' });
      }
    }
  });
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
