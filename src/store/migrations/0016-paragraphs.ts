/** Remembers the paragraphs of each article by their words, so that those which an outlet repeats can be left out. */
import { sqlStatements } from './migrate.ts';

export const paragraphs = sqlStatements(({ name }) => [
  `create table paragraphs (
    article integer not null references articles (pk) on delete cascade,
    hash bigint not null,
    related integer not null,
    repeated integer not null,
    primary key (article, hash)
  )${name === 'sqlite' ? ' without rowid' : ''}`,
  // Holds every column, so that a decision reads no rows.
  'create index paragraphs_by_hash on paragraphs (hash, article, related, repeated)',
  "alter table article_texts add column left_out text not null default '[]'",
]);
