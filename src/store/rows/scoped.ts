/** Scope as a condition: which rows a read may see. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Scope } from '../../core/base/scope.ts';

/** The stored form of "shared by all". */
export const SHARED_KEY = '';

/** Null, the shared tenant, as it is stored. */
export function workspaceKey(workspace: string | null): string {
  return workspace ?? SHARED_KEY;
}

/** The stored form back again. */
export function workspaceFromKey(key: string): string | null {
  return key === SHARED_KEY ? null : key;
}

/**
 * Shared rows and the workspace's own; the column holds a workspace key.
 * @param seek false: said so that no index is chosen for it, where something else is narrower
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

/** Only the scope's own rows: a workspace does not see those that have none. */
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
