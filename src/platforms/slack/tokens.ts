/** The bot's identity in a workspace: from the one token of the environment, or from an installation. */
import * as z from 'zod';
import { UserError } from '../../core/errors.ts';
import type { Answer, Api } from './api.ts';
import { type Trouble, UNREADABLE } from './errors.ts';
import type { Installations } from './installations.ts';
import type { Rotation } from './rotation.ts';

export interface Identity {
  /** The workspace, or the organisation of an organisation-wide installation. */
  readonly team: string;
  readonly name: string | null;
  readonly token: string;
  readonly botUserId: string;
  /** Null: Slack did not say. */
  readonly scopes: readonly string[] | null;
  /** Who installed it, where that is known. */
  readonly installer: string | null;
}

export type Found =
  | { readonly ok: true; readonly identity: Identity }
  | { readonly ok: false; readonly trouble: Trouble };

export interface Tokens {
  /** Null as team: the one workspace of a bot with one token. */
  of(team: string | null, enterprise?: string | null): Promise<Found>;
  /** The workspaces it speaks in. */
  teams(): Promise<readonly string[]>;
  /** The installation is gone: uninstalled or revoked. */
  forget(team: string): Promise<void>;
}

const authTest = z.looseObject({
  team_id: z.string(),
  team: z.string().optional(),
  user_id: z.string(),
});

/** One workspace: who we are there is asked once, and again after a failure. */
export function createSingleToken(token: string, api: Api): Tokens {
  let identity: Identity | null = null;

  async function look(): Promise<Found> {
    if (identity !== null) return { ok: true, identity };
    const answer = await api.call(token, 'auth.test');
    if (!answer.ok) return answer;
    identity = identityFrom(answer, token);
    if (identity !== null) return { ok: true, identity };
    return { ok: false, trouble: { kind: 'doubtful', reason: 'auth.test named no workspace' } };
  }

  return {
    of: async (team) => {
      const found = await look();
      if (!found.ok || team === null || team === found.identity.team) return found;
      return { ok: false, trouble: { kind: 'refused', code: 'team_access_not_granted' } };
    },
    teams: async () => {
      const found = await look();
      return found.ok ? [found.identity.team] : [];
    },
    forget: async () => {
      identity = null;
    },
  };
}

function identityFrom(answer: Extract<Answer, { ok: true }>, token: string): Identity | null {
  const read = authTest.safeParse(answer.data);
  if (!read.success) return null;
  const { team_id: team, team: name = null, user_id: botUserId } = read.data;
  return { team, name, token, botUserId, scopes: answer.scopes, installer: null };
}

/** Many workspaces: each by its installation, its token renewed in time. */
export function createInstalledTokens(installations: Installations, rotation: Rotation): Tokens {
  async function stored(team: string, enterprise: string | null) {
    const own = await installations.get(team);
    return own ?? (enterprise === null ? null : installations.get(enterprise));
  }

  return {
    of: async (team, enterprise = null) => {
      const only = team ?? (await onlyOne(installations));
      const kept = only === null ? null : await stored(only, enterprise).catch(unreadable);
      if (kept === 'unreadable') return { ok: false, trouble: { kind: 'refused', code: UNREADABLE } };
      if (kept === null) return { ok: false, trouble: { kind: 'refused', code: 'team_not_found' } };
      const fresh = await rotation.fresh(kept);
      if (!fresh.ok) return fresh;
      const { id, name, token, botUserId, scopes, installer } = fresh.installation;
      return { ok: true, identity: { team: id, name, token, botUserId, scopes, installer } };
    },
    teams: () => installations.list(),
    forget: (team) => installations.remove(team),
  };
}

/** A seal that no key opens; anything else is a fault. */
function unreadable(error: unknown): 'unreadable' {
  if (error instanceof UserError) return 'unreadable';
  throw error;
}

async function onlyOne(installations: Installations): Promise<string | null> {
  const [first, second] = await installations.list();
  return first !== undefined && second === undefined ? first : null;
}
