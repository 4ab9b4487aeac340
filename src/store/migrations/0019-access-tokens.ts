/** Tokens with which programs read over HTTP and MCP; only hashes of their secrets are stored. */
import { sqlStatements } from './migrate.ts';

export const accessTokens = sqlStatements(() => [
  `create table access_tokens (
    id text primary key,
    name text not null,
    workspace text not null,
    secret_sha256 text not null,
    created_at text not null,
    used_at text
  )`,
]);
