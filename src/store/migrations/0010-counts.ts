/** How many rows contain each word, read from the full-text indexes. Used for words in at most a few thousand rows. */
import { sqlStatements } from './migrate.ts';

export const counts = sqlStatements(({ name }) =>
  name === 'sqlite'
    ? [
        // https://www.sqlite.org/fts5.html#the_fts5vocab_virtual_table_module
        'create virtual table passage_counts using fts5vocab(passage_words, row)',
        'create virtual table quote_counts using fts5vocab(quote_words, row)',
      ]
    : [],
);
