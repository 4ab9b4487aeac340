/** What became of a quote that its outlet has changed or taken back since it was shown. */

import type { Scope } from '../../base/scope.ts';
import { item, line, linked, own, small, time } from '../../messages/blocks.ts';
import type { Item } from '../../messages/message.ts';
import type { Store } from '../../ports/ports.ts';
import type { Catalogue } from '../../wording/catalogue.ts';

export interface CorrectedQuote {
  /** Says what has changed, and when; the old words are gone with their text. */
  readonly item: Item;
  /** The quote that stands in its place; null when nothing does. */
  readonly after: string | null;
  readonly data: { readonly quote: string; readonly change: 'words' | 'speaker' | 'dropped' | 'withdrawn' };
}

export async function correctedQuote(
  store: Pick<Store, 'corrections'>,
  scope: Scope,
  quote: string,
  wording: Catalogue,
): Promise<CorrectedQuote | null> {
  const entry = await store.corrections.ofQuote(scope, quote);
  const change = entry?.changes.find((one) => one.quote === quote);
  if (entry === null || change === undefined) return null;
  const what = entry.status === 'withdrawn' ? 'withdrawn' : change.change;
  return {
    item: item(
      line(own(wording.corrected[what])),
      small(linked(entry.outlet, entry.url), own(' · '), time(entry.madeAt)),
    ),
    after: change.after,
    data: { quote, change: what },
  };
}
