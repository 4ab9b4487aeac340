/** What people decided about names of speakers: which are one person, which are two, and which are nobody. */
import { sqlStatements } from './migrate.ts';

export const nameDecisions = sqlStatements(({ key }) => [
  `create table name_decisions (
    pk ${key},
    id text not null unique,
    kind text not null,
    name text not null,
    other text,
    made_by text not null,
    made_at text not null,
    undone_by text,
    undone_at text,
    settled integer not null
  )`,
  // The quotes from which a decision took the name.
  'create index quotes_by_fixer on quotes (fixed_by) where fixed_by is not null',
]);
