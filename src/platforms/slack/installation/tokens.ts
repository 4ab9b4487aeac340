/** The bot's identity in a workspace: from the one token of the environment, or from an installation. */
import * as z from 'zod';
import { UserError } from '../../../core/base/errors.ts';
import type { Api, ApiResult } from '../connection/api.ts';
import { type CallFailure, UNREADABLE } from '../connection/errors.ts';
import type { Installations } from './installations.ts';
import { isOrganisation, type Organisations } from './organisations.ts';
import type { TokenRotation } from './rotate-tokens.ts';

export interface BotIdentity {
  /** The workspace; the organisation where its installation was asked for without naming a workspace. */
  readonly team: string;
  /** The organisation that installed it for all its workspaces; null: this workspace has its own. */
  readonly organisation: string | null;
  readonly name: string | null;
  readonly token: string;
  readonly botUserId: string;
  /** Null: Slack did not say. */
  readonly scopes: readonly string[] | null;
  /** Who installed it, where that is known. */
  readonly installer: string | null;
}

export type FoundIdentity =
  | { readonly ok: true; readonly identity: BotIdentity }
  | { readonly ok: false; readonly failure: CallFailure };

export interface BotTokens {
  /** Null as team: the one workspace of a bot with one token. */
  of(team: string | null, enterprise?: string | null): Promise<FoundIdentity>;
  /** The workspaces it speaks in. */
  teams(): Promise<readonly string[]>;
  /** The installation is gone: uninstalled or revoked. */
  forget(team: string): Promise<void>;
}

const authTest = z.looseObject({
  team_id: z.string(),
  team: z.string().optional(),
  user_id: z.string(),
  enterprise_id: z.string().nullish(),
  is_enterprise_install: z.boolean().optional(),
});

/** One workspace: who we are there is asked once, and again after a failure. */
export function createSingleToken(token: string, api: Api): BotTokens {
  let identity: BotIdentity | null = null;

  async function look(): Promise<FoundIdentity> {
    if (identity !== null) return { ok: true, identity };
    const answer = await api.call(token, 'auth.test');
    if (!answer.ok) return answer;
    identity = identityFrom(answer, token);
    if (identity !== null) return { ok: true, identity };
    return { ok: false, failure: { kind: 'doubtful', reason: 'auth.test named no workspace' } };
  }

  return {
    of: async (team) => {
      const found = await look();
      if (!found.ok || team === null || team === found.identity.team) return found;
      if (found.identity.organisation !== null) return { ok: true, identity: { ...found.identity, team } };
      return { ok: false, failure: { kind: 'refused', code: 'team_access_not_granted' } };
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

function identityFrom(answer: Extract<ApiResult, { ok: true }>, token: string): BotIdentity | null {
  const read = authTest.safeParse(answer.data);
  if (!read.success) return null;
  const { team_id: team, team: name = null, user_id: botUserId, enterprise_id } = read.data;
  const organisation = read.data.is_enterprise_install === true ? (enterprise_id ?? team) : null;
  return { team, organisation, name, token, botUserId, scopes: answer.scopes, installer: null };
}

/** Many workspaces: each by its own installation or its organisation's, the token renewed in time. */
export function createInstalledTokens(
  installations: Installations,
  organisations: Pick<Organisations, 'of'>,
  rotation: TokenRotation,
): BotTokens {
  async function stored(team: string, enterprise: string | null) {
    const own = await installations.get(team);
    if (own !== null) return own;
    const organisation = enterprise ?? (await organisations.of(team));
    return organisation === null ? null : installations.get(organisation);
  }

  return {
    of: async (team, enterprise = null) => {
      const only = team ?? enterprise ?? (await onlyOne(installations));
      const kept = only === null ? null : await stored(only, enterprise).catch(unreadable);
      if (kept === 'unreadable') return { ok: false, failure: { kind: 'refused', code: UNREADABLE } };
      if (kept === null) return { ok: false, failure: { kind: 'refused', code: 'team_not_found' } };
      const fresh = await rotation.fresh(kept);
      if (!fresh.ok) return fresh;
      const { id, ...rest } = fresh.installation;
      const { name, token, botUserId, scopes, installer } = rest;
      const organisation = isOrganisation(id) ? id : null;
      const identity = { team: team ?? id, organisation, name, token, botUserId, scopes, installer };
      return { ok: true, identity };
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
