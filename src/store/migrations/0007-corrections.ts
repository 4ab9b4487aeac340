/** The log of corrections: which published words an outlet changed, and which destinations were told. */
import { sqlStatements } from './migrate.ts';

export const corrections = sqlStatements(({ key }) => [
  `create table corrections (
    pk ${key},
    article text not null,
    workspace text not null,
    outlet text not null,
    url text,
    revision integer not null,
    status text not null,
    headline integer not null,
    changes text not null,
    edited integer not null,
    told integer not null,
    made_at text not null,
    unique (article, revision, status)
  )`,
  'create index corrections_by_time on corrections (workspace, made_at)',
]);
