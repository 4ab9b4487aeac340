/** Workspaces, their installations, the actions of buttons, received events, and leases. */
import { sqlStatements } from './migrate.ts';

export const doorway = sqlStatements(() => [
  `create table workspaces (
    id text primary key,
    platform text not null,
    name text,
    joined_at text not null,
    left_at text,
    settings text not null
  )`,
  `create table installations (
    platform text not null,
    id text not null,
    sealed text not null,
    version integer not null,
    primary key (platform, id)
  )`,
  'create table actions (key text primary key, action text not null, used_at text not null)',
  'create index actions_by_use on actions (used_at)',
  'create table inbox (id text primary key, seen_at text not null)',
  'create index inbox_by_time on inbox (seen_at)',
  'create table leases (name text primary key, holder text not null, until text not null)',
]);
