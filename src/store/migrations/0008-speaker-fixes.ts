/** Who said a quote, as one workspace corrects it in articles that it shares with others. */
import { sqlStatements } from './migrate.ts';

export const speakerFixes = sqlStatements(() => [
  // By the quote's id: the same words of an article keep it over revisions.
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
