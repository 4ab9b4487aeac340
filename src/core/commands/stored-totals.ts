/** How much is stored: an empty answer says what was searched. */

import type { Scope } from '../base/scope.ts';
import type { Inline } from '../messages/message.ts';
import type { Store } from '../ports/ports.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { own, time } from './inline.ts';

/** `Stored: 41 articles from 9 outlets since 1 May 2025`. */
export async function storedTotals(
  store: Pick<Store, 'articles'>,
  scope: Scope,
  wording: Catalogue,
): Promise<readonly Inline[]> {
  const { articles, outlets, since } = await store.articles.count(scope, {});
  if (since === null) return [own(wording.stored.nothing)];
  return [own(`${wording.stored.totals(articles, outlets)}${wording.stored.since}`), time(since), own('.')];
}
