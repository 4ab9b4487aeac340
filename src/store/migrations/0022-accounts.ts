/** Accounts of the management page, their sessions and invitations, and the record of what was done there. The page lists sources by outlet. */
import { sqlStatements } from './migrate.ts';

export const accounts = sqlStatements(({ key }) => [
  `create table accounts (
    id text primary key,
    name text not null,
    name_key text not null unique,
    password text,
    identity text unique,
    created_at text not null
  )`,
  `create table invitations (
    hash text primary key,
    account text references accounts (id) on delete cascade,
    expires_at text not null
  )`,
  `create table sessions (
    hash text primary key,
    account text not null references accounts (id) on delete cascade,
    created_at text not null,
    seen_at text not null,
    notice text
  )`,
  'create index sessions_by_account on sessions (account)',
  `create table audit (
    pk ${key},
    at text not null,
    who text not null,
    who_key text not null,
    sent_from text not null,
    kind text not null,
    did text not null,
    done_to text,
    detail text
  )`,
  'create index audit_by_who on audit (who_key, pk)',
  'create index audit_by_kind on audit (kind, pk)',
  'create index sources_by_outlet on sources (outlet, id)',
]);
