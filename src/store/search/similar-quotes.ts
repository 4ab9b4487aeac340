/** Quotes that share words with a claim, for `/check`: a few dozen candidates must be enough. */
import type { Db } from '../schema.ts';
import { findRows, findRowsTogether } from './find-rows.ts';
import type { Effort, Field, FullText } from './fulltext.ts';
import { indexWords, soughtWords } from './index-words.ts';
import { wordFingerprint } from './word-fingerprint.ts';

/** Rows that may hold all the words, at most: their texts are read. */
const SOUGHT = 200;

/** Distinct words of a half that are sought; the rest is left out. */
const WORDS = 32;

/** Those with the rarest of a half's words are the likeliest. */
const EFFORT: Effort = { scored: 2_000, lookedUp: 20_000 };

/**
 * Rows of `quotes`, the likeliest first: the same words, these words within more, the rarest of them together, and whatever is
 * most like either half.
 */
export async function similarQuotes(
  fulltext: FullText,
  db: Db,
  field: Field,
  words: string,
  limit: number,
): Promise<readonly number[]> {
  const stems = soughtWords(words);
  const same = await db
    .selectFrom('quotes')
    .select('pk')
    .where('print', '=', wordFingerprint(words))
    .where(field.where)
    .orderBy('pk', 'desc')
    .limit(limit)
    .execute();
  const close = await findRowsTogether(fulltext, db, field, stems, SOUGHT);
  const whole = await holding(db, close, stems);
  const sure = [...same.map(({ pk }) => pk), ...whole];
  // Where all that hold these very words are known, others cannot be more like them.
  if (whole.length > 0 && close.length < SOUGHT) return [...new Set([...sure, ...close])].slice(0, limit);
  // A claim joined from two statements has rare words of each: looked for at once, those of one would crowd out the other's.
  const middle = Math.ceil(stems.length / 2);
  const share = Math.ceil(limit / 3);
  const first = await likeHalf(fulltext, db, field, stems.slice(0, middle), share);
  const second = await likeHalf(fulltext, db, field, stems.slice(middle), share);
  return [...new Set([...sure, ...close.slice(0, share), ...first, ...second, ...close])].slice(0, limit);
}

async function likeHalf(
  fulltext: FullText,
  db: Db,
  field: Field,
  half: readonly string[],
  limit: number,
): Promise<readonly number[]> {
  const held = await findRowsTogether(fulltext, db, field, half, limit);
  const words = [...new Set(half)].slice(0, WORDS);
  const like = await findRows(fulltext, db, field, words, limit, EFFORT, 'rough');
  return [...new Set([...held, ...like.map(({ pk }) => pk)])].slice(0, limit);
}

/** Those of these rows whose quotes hold the stems one after another. */
async function holding(db: Db, pks: readonly number[], stems: readonly string[]): Promise<readonly number[]> {
  if (pks.length === 0) return [];
  const rows = await db.selectFrom('quotes').select(['pk', 'text']).where('pk', 'in', pks).execute();
  const wanted = ` ${stems.join(' ')} `;
  const held = new Set(
    rows.filter(({ text }) => ` ${indexWords(text).join(' ')} `.includes(wanted)).map(({ pk }) => pk),
  );
  return pks.filter((pk) => held.has(pk));
}
