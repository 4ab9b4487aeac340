/** Whose data a read may see. Every read of the store needs one. */
export type Scope =
  /** Shared articles only: sources named in the configuration. */
  | { readonly kind: 'shared' }
  /** Shared articles and those of one workspace. */
  | { readonly kind: 'workspace'; readonly workspace: string }
  /** Everything: for the operator at the terminal and for the bot's own work. */
  | { readonly kind: 'operator' };

export const SHARED: Scope = { kind: 'shared' };
export const OPERATOR: Scope = { kind: 'operator' };

/** The scope of a workspace (`discord:7100…`, `slack:T0…`), or of the shared articles when there is none. */
export function scopeOf(workspace: string | null): Scope {
  return workspace === null ? SHARED : { kind: 'workspace', workspace };
}

/** The workspace of a scope; null: it has none. */
export function workspaceOf(scope: Scope): string | null {
  return scope.kind === 'workspace' ? scope.workspace : null;
}
