/** The scope of a read as an SQL condition: which rows it may see. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Scope } from '../../core/base/scope.ts';

/** The stored key of rows that all workspaces share. */
export const SHARED_KEY = '';

/** The workspace's key as stored; null means shared. */
export function workspaceKey(workspace: string | null): string {
  return workspace ?? SHARED_KEY;
}

/** The workspace of a stored key; null means shared. */
export function workspaceFromKey(key: string): string | null {
  return key === SHARED_KEY ? null : key;
}

/**
 * Shared rows and the workspace's own; the column holds a workspace key.
 * @param seek false: another condition is narrower, so the database must not choose the index on this one
 */
export function visible(scope: Scope, column: string, seek = true): RawBuilder<SqlBool> {
  const workspace = seek ? sql.ref(column) : sql`(${sql.ref(column)} || '')`;
  switch (scope.kind) {
    case 'operator':
      return sql<SqlBool>`1 = 1`;
    case 'shared':
      return sql<SqlBool>`${workspace} = ''`;
    case 'workspace':
      return sql<SqlBool>`${workspace} in ('', ${scope.workspace})`;
    default:
      return scope satisfies never;
  }
}

/** Only the workspace's own rows, without the shared ones. */
export function owned(scope: Scope, column: string): RawBuilder<SqlBool> {
  switch (scope.kind) {
    case 'operator':
      return sql<SqlBool>`1 = 1`;
    case 'shared':
      return sql<SqlBool>`${sql.ref(column)} = ''`;
    case 'workspace':
      return sql<SqlBool>`${sql.ref(column)} = ${scope.workspace}`;
    default:
      return scope satisfies never;
  }
}
