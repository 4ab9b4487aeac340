/** Which quotes followers were sent, or no longer need. */

import type { StoredQuote } from '../articles/article.ts';
import { normalisedWords } from '../articles/fingerprint.ts';
import { newsTime } from '../articles/publication-date.ts';
import { OPERATOR } from '../base/scope.ts';
import { shift, type Timestamp } from '../base/time.ts';
import { contentKey } from '../delivery/content-key.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import type { Store } from '../ports/ports.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import { namesOf } from '../subscriptions/subscription.ts';
import { nameKey } from '../text/names/name-spelling.ts';

/** Words published longer ago are no news, even if they are stored today. Also how far back a start looks. */
export const NEWS_MS = 7 * 86_400_000;

/** The same words from any outlet and in any revision are the same news. */
export function wordsKey({ text }: Pick<StoredQuote, 'text'>): string {
  return contentKey('words', ...normalisedWords(text));
}

/** Marks quotes as sent when a later analysis finds them in an article that was stored before. */
export async function noteAsTold(
  { article }: ArticleRecord,
  quotes: readonly StoredQuote[],
  store: Pick<Store, 'subscriptions'>,
  at: Timestamp,
): Promise<void> {
  if (newsTime(article) < shift(at, -NEWS_MS)) return;
  for (const { id, subject } of await store.subscriptions.list(OPERATOR, { kind: 'voice' })) {
    if (subject.kind !== 'voice') continue;
    const names = namesOf(subject);
    const theirs = quotes.filter((quote) => names.includes(nameKey(shownSpeaker(quote) ?? '')));
    if (theirs.length > 0) await store.subscriptions.tell(id, theirs.map(wordsKey), at);
  }
}
