/** Handles an outlet's own article whose address a foreign source's article already uses. */
import type { Article } from '../articles/article.ts';
import { normalisedWords } from '../articles/fingerprint.ts';
import { OPERATOR } from '../base/scope.ts';
import type { Timestamp } from '../base/time.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import type { Store } from '../ports/ports.ts';
import { isOwnAddress } from '../sources/own-address.ts';
import type { CheckedDraft } from './draft.ts';
import { type Correction, withdrawalOf } from './withdrawn-quotes.ts';

/** Least share of an article's words that the outlet's own text also has, if both are one article. */
const SAME = 0.8;

/** Whether `known` has an address that the draft may speak for and the source of `known` may not. */
export async function isSquatted(
  known: Article,
  { draft, url, identity }: CheckedDraft,
  sources: Store['sources'],
): Promise<boolean> {
  if (draft.speaksForAddress !== true || url === null || known.url !== url) return false;
  if (known.source === identity.source || known.status === 'withdrawn') return false;
  const source = await sources.get(OPERATOR, known.source);
  // The source was removed, so nobody speaks for the address any more.
  if (source === null) return true;
  // Files, folders and manually added articles come from the operator.
  if (source.kind !== 'feed' && source.kind !== 'page') return false;
  return !isOwnAddress(url, source, source.memory.site);
}

export interface MakeRoomDeps {
  readonly tx: Store;
  readonly at: Timestamp;
  readonly corrected?: ((correction: Correction, store: Store) => Promise<void>) | undefined;
}

/**
 * Makes room for the outlet's own article. An article with the same words becomes a former revision of it and is
 * returned. An article with other words is withdrawn with a correction and loses its link, because those words were
 * never the outlet's.
 */
export async function makeRoom(
  known: Article,
  ready: CheckedDraft,
  { tx, at, corrected }: MakeRoomDeps,
): Promise<ArticleRecord | null> {
  // A workspace's source must not change shared articles, so the article is stored beside the shared one.
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

/** Whether it is a teaser or copy of the outlet's text: the text has every quote and nearly all words. */
function toldTheSame({ article, quotes }: ArticleRecord, text: string): boolean {
  const own = new Set(normalisedWords(text));
  const told = new Set(normalisedWords(article.text));
  return (
    quotes.every((quote) => text.includes(quote.text)) && told.intersection(own).size >= SAME * told.size
  );
}
