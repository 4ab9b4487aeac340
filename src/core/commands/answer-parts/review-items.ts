/** What fact-checkers say of words like a quote's: theirs, with a link to each, and no verdict of ours. */

import { heading, item, linked, list, name, own, small } from '../../messages/blocks.ts';
import type { Inline, Item } from '../../messages/message.ts';
import type { ClaimReview } from '../../reviews/claim-reviews.ts';
import type { Catalogue } from '../../wording/catalogue.ts';

export function reviewItems(reviews: readonly ClaimReview[], { reviewed }: Catalogue): readonly Item[] {
  if (reviews.length === 0) return [];
  const entries = reviews.map(
    ({ claim, claimant, publisher, url, rating, reviewedOn }): readonly Inline[] => [
      linked(publisher, url),
      own(': '),
      { kind: 'name', text: rating, style: 'bold' },
      own(reviewed.of),
      name(claim),
      ...(claimant === null ? [] : [own(' ('), name(claimant), own(')')]),
      ...(reviewedOn === null ? [] : [own(` · ${reviewedOn}`)]),
    ],
  );
  return [item(heading(3, own(reviewed.title)), list(entries), small(own(reviewed.theirs)))];
}
