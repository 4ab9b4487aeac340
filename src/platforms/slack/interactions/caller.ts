/** The caller, from the verified payload and the person's profile, which Slack sends with each call. */
import * as z from 'zod';
import { SHARED, scopeOf } from '../../../core/base/scope.ts';
import type { Caller } from '../../../core/commands/command.ts';
import type { Log } from '../../../core/ports/ports.ts';
import type { Api } from '../connection/api.ts';
import { type SlackSettings, workspaceOfTeam } from '../connection/settings.ts';

/** What a payload tells about the person and the place. */
export interface Requester {
  readonly team: string;
  readonly user: string;
  readonly channel: string | null;
  readonly token: string;
  /** People of other companies will read the answer, so it holds only what everybody may read. */
  readonly outsiders?: boolean;
}

const profile = z.looseObject({
  user: z.looseObject({
    team_id: z.string().optional(),
    tz: z.string().optional(),
    locale: z.string().optional(),
    is_admin: z.boolean().optional(),
    is_owner: z.boolean().optional(),
    is_stranger: z.boolean().optional(),
    is_bot: z.boolean().optional(),
    /** In an organisation, the person's workspaces. */
    enterprise_user: z.looseObject({ teams: z.array(z.string()).optional() }).optional(),
  }),
});

export interface CallerDeps {
  readonly api: Api;
  readonly settings: Pick<SlackSettings, 'managers'>;
  readonly log: Log;
}

/**
 * Without a profile the person may be of another company (Slack Connect). Then they count as no member and no manager, and read what
 * everybody may read. Rights are never guessed.
 * @param patience resolves when waiting for the profile should end
 */
export async function callerOf(
  person: Requester,
  deps: CallerDeps,
  patience?: Promise<void>,
): Promise<Caller> {
  const looked = deps.api.call(person.token, 'users.info', { user: person.user, include_locale: true });
  const answer = await (patience === undefined ? looked : Promise.race([looked, patience.then(() => null)]));
  const read = answer?.ok === true ? profile.safeParse(answer.data) : null;
  const user = read?.success === true ? read.data.user : null;
  if (user === null) {
    const failure = answer === null ? 'it took too long' : answer.ok ? null : answer.failure;
    deps.log.warn('a profile could not be read', { user: person.user, failure });
  }
  // In shared channels people of other companies may read what everybody may read, and change nothing.
  const teams = [user?.team_id ?? person.team, ...(user?.enterprise_user?.teams ?? [])];
  const foreign = user === null || user.is_stranger === true || !teams.includes(person.team);
  const workspace = foreign ? null : workspaceOfTeam(person.team);
  const direct = person.channel === null || person.channel.startsWith('D');
  const inbox = `${person.team}/${person.user}`;
  const { managers } = deps.settings;
  const admin = user?.is_admin === true || user?.is_owner === true;
  return {
    platform: 'slack',
    workspace,
    user: person.user,
    channel: person.channel,
    direct,
    here: direct ? inbox : `${person.team}/${person.channel}`,
    inbox,
    manager: !foreign && (managers.length > 0 ? managers.includes(person.user) : admin),
    locale: user?.locale ?? 'en-GB',
    timezone: user?.tz ?? null,
    scope: workspace === null || person.outsiders === true ? SHARED : scopeOf(workspace),
  };
}
