/** A workspace's own corrections of speakers, in articles that it shares with other workspaces. */
import { sqlStatements } from './migrate.ts';

export const speakerFixes = sqlStatements(() => [
  // Keyed by the quote's id, because the same words keep their id in later revisions.
  `create table speaker_fixes (
    workspace text not null,
    quote text not null,
    article integer not null references articles (pk) on delete cascade,
    speaker text not null,
    fixed_by text not null,
    fixed_at text not null,
    primary key (workspace, quote)
  )`,
  'create index speaker_fixes_by_article on speaker_fixes (article)',
]);
