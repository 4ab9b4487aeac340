/** Whether a person is a member of a workspace; checked before direct messages with content of that workspace. */
import * as z from 'zod';
import type { Api } from '../connection/api.ts';
import type { BotTokens } from '../installation/tokens.ts';

export interface BelongsDeps {
  readonly api: Api;
  readonly tokens: BotTokens;
}

const profile = z.looseObject({
  user: z.looseObject({
    team_id: z.string().optional(),
    deleted: z.boolean().optional(),
    is_stranger: z.boolean().optional(),
    enterprise_user: z.looseObject({ teams: z.array(z.string()).optional() }).optional(),
  }),
});

/** https://docs.slack.dev/reference/methods/users.info#errors: nobody has that id there, or nobody that the bot may see. */
const NOT_THERE = new Set(['user_not_found', 'users_not_found', 'user_not_visible']);
/** The app was removed, so nobody may see the workspace's content any more. A token that we cannot decrypt says nothing. */
const REMOVED = new Set(['account_inactive', 'token_revoked', 'team_not_found']);

export async function belongs(
  workspace: string,
  user: string,
  { api, tokens }: BelongsDeps,
): Promise<'yes' | 'no' | 'unknown'> {
  const team = /^slack:([TE][A-Z0-9]{1,30})$/.exec(workspace)?.[1];
  if (team === undefined) return 'no';
  const found = await tokens.of(team);
  if (!found.ok) return isRefusedAs(found.failure, REMOVED) ? 'no' : 'unknown';
  const answer = await api.call(found.identity.token, 'users.info', { user });
  if (!answer.ok) return isRefusedAs(answer.failure, NOT_THERE.union(REMOVED)) ? 'no' : 'unknown';
  const read = profile.safeParse(answer.data);
  if (!read.success) return 'unknown';
  const { team_id, deleted, is_stranger, enterprise_user } = read.data.user;
  const teams = [team_id ?? team, ...(enterprise_user?.teams ?? [])];
  return deleted === true || is_stranger === true || !teams.includes(team) ? 'no' : 'yes';
}

function isRefusedAs(
  failure: { readonly kind: string; readonly code?: string },
  codes: ReadonlySet<string>,
): boolean {
  return failure.kind === 'refused' && codes.has(failure.code ?? '');
}
