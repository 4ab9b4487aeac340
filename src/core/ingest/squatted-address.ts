/** When an outlet's own article comes in, and another source's article stands under its address. */
import type { Article } from '../articles/article.ts';
import { normalisedWords } from '../articles/fingerprint.ts';
import { OPERATOR } from '../base/scope.ts';
import type { Timestamp } from '../base/time.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import type { Store } from '../ports/ports.ts';
import { isOwnAddress } from '../sources/own-address.ts';
import type { CheckedDraft } from './draft.ts';
import { type Correction, withdrawalOf } from './withdrawn-quotes.ts';

/** The share of an article's words that the outlet's own text has, too, when both are one article. */
const SAME = 0.8;

/** Whether `known` stands under an address that the draft may speak for, and the source of `known` may not. */
export async function isSquatted(
  known: Article,
  { draft, url, identity }: CheckedDraft,
  sources: Store['sources'],
): Promise<boolean> {
  if (draft.speaksForAddress !== true || url === null || known.url !== url) return false;
  if (known.source === identity.source || known.status === 'withdrawn') return false;
  const source = await sources.get(OPERATOR, known.source);
  // Articles outlive their source; what is left of one speaks for no address.
  if (source === null) return true;
  // Files, folders and what people added by hand come from the operator.
  if (source.kind !== 'feed' && source.kind !== 'page') return false;
  return !isOwnAddress(url, source, source.memory.site);
}

export interface MakeRoomDeps {
  readonly tx: Store;
  readonly at: Timestamp;
  readonly corrected?: ((correction: Correction, store: Store) => Promise<void>) | undefined;
}

/**
 * Makes room for the outlet's own article. What told the same words becomes a former revision of it, and is given back; what told other words is
 * taken back with a correction, and its link goes: those words never were the outlet's.
 */
export async function makeRoom(
  known: Article,
  ready: CheckedDraft,
  { tx, at, corrected }: MakeRoomDeps,
): Promise<ArticleRecord | null> {
  // A workspace's source does not change what all read: the article is stored beside the shared one.
  if (known.workspace !== ready.identity.workspace) return null;
  const record = await tx.articles.record(OPERATOR, known.id);
  if (record === null) return null;
  if (toldTheSame(record, ready.text)) return record;
  const unlinked = { ...record, article: { ...record.article, url: null } };
  await tx.articles.save(unlinked);
  await corrected?.(withdrawalOf(unlinked), tx);
  await tx.articles.withdraw(OPERATOR, known.id, at);
  return null;
}

/** A teaser of the outlet's text, or a copy of it: every quote stands in the text, and so do nearly all words. */
function toldTheSame({ article, quotes }: ArticleRecord, text: string): boolean {
  const own = new Set(normalisedWords(text));
  const told = new Set(normalisedWords(article.text));
  return (
    quotes.every((quote) => text.includes(quote.text)) && told.intersection(own).size >= SAME * told.size
  );
}
