/** Marks articles that are records of speech: transcripts, parliamentary records, subtitles. */
import { sqlStatements } from './migrate.ts';

export const records = sqlStatements(() => [
  'alter table articles add column record integer not null default 0',
  // Few articles are records, so that a search among them reads only these.
  'create index articles_records on articles (pk) where record = 1',
]);
