/** Removes an article, its words in the full-text indexes, and its share of the counts. */

import { removeParagraphs, settle } from './paragraphs.ts';
import type { Db } from './schema.ts';
import type { FullText } from './search/fulltext.ts';
import { removeFromSpeakerCounts } from './speaker-counts.ts';
import { removeWrittenTexts } from './written-texts.ts';

/** Removes everything that was found in an article, but not the article. */
export async function removeFindings(db: Db, fulltext: FullText, article: number): Promise<void> {
  await removeFromSpeakerCounts(db, article);
  for (const [table, index] of [
    ['passages', 'passage_words'],
    ['quotes', 'quote_words'],
  ] as const) {
    const rows = await db.selectFrom(table).select('pk').where('article', '=', article).execute();
    await fulltext.remove(
      db,
      index,
      rows.map((row) => row.pk),
    );
    await db.deleteFrom(table).where('article', '=', article).execute();
  }
  await db.deleteFrom('people').where('article', '=', article).execute();
}

export async function removeArticle(db: Db, fulltext: FullText, article: number): Promise<void> {
  await removeFindings(db, fulltext, article);
  await removeWrittenTexts(db, article);
  const shared = await removeParagraphs(db, article);
  await db.deleteFrom('articles').where('pk', '=', article).execute();
  await db
    .insertInto('facts')
    .values({ name: 'held articles' })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  await settle(db, shared);
}
