/** Tells how long queries take, for whoever measures. */
import type { CompiledQuery, KyselyConfig } from 'kysely';

/** `commit`: until the data is on disk. `other`: settings, and statements that are none of these. */
export type QueryKind = 'read' | 'write' | 'commit' | 'other';

/** Hears of each query that succeeded. */
export type Timed = (kind: QueryKind, seconds: number) => void;

/** The part of Kysely's configuration for it; without a listener nothing is measured. */
export function timing(timed: Timed | undefined): Pick<KyselyConfig, 'log'> {
  if (timed === undefined) return {};
  return {
    log: (event) => {
      if (event.level === 'query') timed(kindOf(event.query), event.queryDurationMillis / 1000);
    },
  };
}

function kindOf({ query, sql }: CompiledQuery): QueryKind {
  switch (query.kind) {
    case 'SelectQueryNode':
      return 'read';
    case 'InsertQueryNode':
    case 'UpdateQueryNode':
    case 'DeleteQueryNode':
      return 'write';
    default: {
      const [word = ''] = /^\s*[a-z]+/i.exec(sql) ?? [];
      return BY_WORD.get(word.trim().toLowerCase()) ?? 'other';
    }
  }
}

const BY_WORD: ReadonlyMap<string, QueryKind> = new Map([
  ['select', 'read'],
  ['with', 'read'],
  ['insert', 'write'],
  ['update', 'write'],
  ['delete', 'write'],
  ['commit', 'commit'],
]);
