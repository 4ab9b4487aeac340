/** What readers did: their thumbs under items, and when they last looked. */
import { sqlStatements } from './migrate.ts';

export const readers = sqlStatements(() => [
  `create table thumbs (
    workspace text not null,
    person text not null,
    article text not null,
    up integer not null,
    outlet_key text not null,
    speaker_key text not null,
    given_at text not null,
    primary key (workspace, person, article)
  )`,
  'create index thumbs_by_time on thumbs (workspace, given_at)',
  `create table looks (
    workspace text not null,
    person text not null,
    looked_at text not null,
    before_at text,
    primary key (workspace, person)
  )`,
]);
