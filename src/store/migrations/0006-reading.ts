/** Faster reads in a large store: positions of words, counts by day, and indexes of quotes by kind. */
import { sqlStatements } from './migrate.ts';

export const reading = sqlStatements((dialect) => [
  'create index outlet_days_by_day on outlet_days (day, workspace, outlet_key, articles, quotes, named, first_at)',
  'drop index speaker_outlets_by_outlet',
  'create index speaker_outlets_by_outlet on speaker_outlets (outlet_key, workspace, quotes desc, key)',
  'create index speaker_outlets_by_key on speaker_outlets (key, workspace, outlet_key, quotes, articles, last_at)',
  'create index quotes_by_kind on quotes (kind, published_at desc, article, span_start, status, workspace, confidence)',
  ...(dialect.name === 'sqlite'
    ? [
        // Virtual tables that read the full-text indexes:
        // https://www.sqlite.org/fts5.html#the_fts5vocab_virtual_table_module
        'create virtual table passage_places using fts5vocab(passage_words, instance)',
        'create virtual table quote_places using fts5vocab(quote_words, instance)',
      ]
    : []),
]);
