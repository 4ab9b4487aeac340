/** The bot's identity in a workspace: from the single token in the environment, or from an installation. */
import * as z from 'zod';
import { UserError } from '../../../core/base/errors.ts';
import type { Api, ApiResult } from '../connection/api.ts';
import { type CallFailure, UNREADABLE } from '../connection/errors.ts';
import type { Installations } from './installations.ts';
import { isOrganisation, type Organisations } from './organisations.ts';
import type { TokenRotation } from './rotate-tokens.ts';

export interface BotIdentity {
  /** The workspace; or the organisation, if the installation was looked up without a workspace. */
  readonly team: string;
  /** The organisation that installed it for all its workspaces; null: the workspace has its own installation. */
  readonly organisation: string | null;
  readonly name: string | null;
  readonly token: string;
  readonly botUserId: string;
  /** Null: Slack did not send them. */
  readonly scopes: readonly string[] | null;
  /** The person who installed it, if known. */
  readonly installer: string | null;
}

export type FoundIdentity =
  | { readonly ok: true; readonly identity: BotIdentity }
  | { readonly ok: false; readonly failure: CallFailure };

export interface BotTokens {
  /** A null team means the one workspace of a bot with a single token. */
  of(team: string | null, enterprise?: string | null): Promise<FoundIdentity>;
  /** The workspaces where the bot is installed. */
  teams(): Promise<readonly string[]>;
  /** The app was uninstalled or its token revoked. */
  forget(team: string): Promise<void>;
}

const authTest = z.looseObject({
  team_id: z.string(),
  team: z.string().optional(),
  user_id: z.string(),
  enterprise_id: z.string().nullish(),
  is_enterprise_install: z.boolean().optional(),
});

/** One workspace: Slack is asked once who the bot is, and again after a failure. */
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

/** Many workspaces: each uses its own installation or its organisation's, with tokens renewed in time. */
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

/** 'unreadable' if no key decrypts the token. Throws everything else, which is a fault. */
function unreadable(error: unknown): 'unreadable' {
  if (error instanceof UserError) return 'unreadable';
  throw error;
}

async function onlyOne(installations: Installations): Promise<string | null> {
  const [first, second] = await installations.list();
  return first !== undefined && second === undefined ? first : null;
}
