/** How much is stored: an empty answer says what was searched. */

import type { Scope } from '../../base/scope.ts';
import { own, time } from '../../messages/blocks.ts';
import type { Inline } from '../../messages/message.ts';
import type { Store } from '../../ports/ports.ts';
import type { Catalogue } from '../../wording/catalogue.ts';

/** Who loads the samples at the first start holds this lease meanwhile. */
export const LOADING_SAMPLES = 'samples';

/** Also one that has run out: a loader that broke off is followed by one that takes the lease again. */
const EVER = '0001-01-01T00:00:00.000Z';

/** `Stored: 41 articles from 9 outlets since 1 May 2025`. */
export async function storedTotals(
  store: Pick<Store, 'articles' | 'leases'>,
  scope: Scope,
  wording: Catalogue,
): Promise<readonly Inline[]> {
  const { articles, outlets, since } = await store.articles.count(scope, {});
  const loading = (await store.leases.held(LOADING_SAMPLES, EVER)).length > 0;
  if (loading) return [own(wording.stored.loading)];
  if (since === null) return [own(wording.stored.nothing)];
  return [own(`${wording.stored.totals(articles, outlets)}${wording.stored.since}`), time(since), own('.')];
}
