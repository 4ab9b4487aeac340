/** Finds quotes that share words with a claim, for `/check`: a few dozen candidates that must include the right one. */

import { indexWords, soughtWords } from '../../core/text/terms/index-words.ts';
import type { Db } from '../schema.ts';
import { findRows, findRowsTogether } from './find-rows.ts';
import type { Effort, Field, FullText } from './fulltext.ts';
import { wordFingerprint } from './word-fingerprint.ts';

/** Most rows that may hold all words and whose texts are read. */
const SOUGHT = 200;

/** Most distinct words of one half of a claim; the others are ignored. */
const WORDS = 32;

/** Low, because quotes with the rarest words of a half are the likeliest. */
const EFFORT: Effort = { scored: 2_000, lookedUp: 20_000 };

/**
 * Rows of `quotes`, likeliest first: the same words, these words inside longer ones, the rarest of them together, and
 * those most similar to either half.
 */
export async function similarQuotes(
  fulltext: FullText,
  db: Db,
  field: Field,
  words: string,
  limit: number,
): Promise<readonly number[]> {
  const stems = soughtWords(words);
  const same = db
    .selectFrom('quotes')
    .select('pk')
    .where('print', '=', wordFingerprint(words))
    .where(field.where)
    .orderBy('pk', 'desc')
    .limit(limit)
    .execute();
  const [equal, close] = await Promise.all([same, findRowsTogether(fulltext, db, field, stems, SOUGHT)]);
  const whole = await holding(db, close, stems);
  const sure = [...equal.map(({ pk }) => pk), ...whole];
  // When all quotes with exactly these words are known, no other quote can be more similar.
  if (whole.length > 0 && close.length < SOUGHT) return [...new Set([...sure, ...close])].slice(0, limit);
  // A claim may join two statements, each with rare words. They are searched one at a time, so that one does not crowd
  // out the other.
  const middle = Math.ceil(stems.length / 2);
  const share = Math.ceil(limit / 3);
  const [first, second] = await Promise.all([
    likeHalf(fulltext, db, field, stems.slice(0, middle), share),
    likeHalf(fulltext, db, field, stems.slice(middle), share),
  ]);
  return [...new Set([...sure, ...close.slice(0, share), ...first, ...second, ...close])].slice(0, limit);
}

async function likeHalf(
  fulltext: FullText,
  db: Db,
  field: Field,
  half: readonly string[],
  limit: number,
): Promise<readonly number[]> {
  const words = [...new Set(half)].slice(0, WORDS);
  const [held, like] = await Promise.all([
    findRowsTogether(fulltext, db, field, half, limit),
    findRows(fulltext, db, field, words, limit, EFFORT, 'rough'),
  ]);
  return [...new Set([...held, ...like.map(({ pk }) => pk)])].slice(0, limit);
}

/** The rows whose quotes hold these stems in this order without a gap. */
async function holding(db: Db, pks: readonly number[], stems: readonly string[]): Promise<readonly number[]> {
  if (pks.length === 0) return [];
  const rows = await db.selectFrom('quotes').select(['pk', 'text']).where('pk', 'in', pks).execute();
  const wanted = ` ${stems.join(' ')} `;
  const held = new Set(
    rows.filter(({ text }) => ` ${indexWords(text).join(' ')} `.includes(wanted)).map(({ pk }) => pk),
  );
  return pks.filter((pk) => held.has(pk));
}
