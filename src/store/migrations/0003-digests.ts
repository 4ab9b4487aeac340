/** Digests made with commands, the time when each schedule was first seen, and the ledger of editions. */
import { sqlStatements } from './migrate.ts';

export const digests = sqlStatements(() => [
  `create table digests (
    workspace text not null,
    name text not null,
    definition text not null,
    saved_at text not null,
    primary key (workspace, name)
  )`,
  'create table schedules (key text primary key, seen_at text not null)',
  `create table editions (
    id text primary key,
    digest text not null,
    workspace text not null,
    subscription text not null,
    number integer not null,
    slot text not null,
    manual integer not null,
    planned_at text not null,
    made_at text not null,
    considered integer not null,
    chosen text not null,
    omitted text not null,
    unique (digest, workspace, subscription, slot)
  )`,
  'create index editions_by_series on editions (digest, workspace, subscription, made_at)',
  'create index editions_by_time on editions (made_at)',
  `create table edition_articles (
    edition text not null references editions (id) on delete cascade,
    digest text not null,
    workspace text not null,
    subscription text not null,
    article text not null,
    revision integer not null,
    primary key (edition, article)
  )`,
  'create index edition_articles_by_series on edition_articles (article, digest, workspace, subscription, revision)',
]);
