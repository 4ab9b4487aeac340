/** The caller, from the verified payload and the person's profile. */
import { SHARED, scopeOf } from '../../../core/base/scope.ts';
import type { Caller } from '../../../core/commands/command.ts';
import { type SlackSettings, workspaceOfTeam } from '../connection/settings.ts';
import type { Profiles } from './profiles.ts';

/** What a payload tells about the person and the place. */
export interface Requester {
  readonly team: string;
  readonly user: string;
  readonly channel: string | null;
  readonly token: string;
  /** People of other companies will read the answer, so it holds only what everybody may read. */
  readonly outsiders?: boolean;
}

export interface CallerDeps {
  readonly profiles: Profiles;
  readonly settings: Pick<SlackSettings, 'managers'>;
}

/**
 * Without a profile the person may be of another company (Slack Connect). Then they count as no member and no manager, and read what
 * everybody may read. Rights are never guessed.
 */
export async function callerOf(person: Requester, { profiles, settings }: CallerDeps): Promise<Caller> {
  const user = await profiles.of(person);
  // In shared channels people of other companies may read what everybody may read, and change nothing.
  const teams = [user?.team_id ?? person.team, ...(user?.enterprise_user?.teams ?? [])];
  const foreign = user === null || user.is_stranger === true || !teams.includes(person.team);
  const workspace = foreign ? null : workspaceOfTeam(person.team);
  const direct = person.channel === null || person.channel.startsWith('D');
  const inbox = `${person.team}/${person.user}`;
  const { managers } = settings;
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
    ...(user === null ? { unknown: true as const } : {}),
    locale: user?.locale ?? 'en-GB',
    timezone: user?.tz ?? null,
    scope: workspace === null || person.outsiders === true ? SHARED : scopeOf(workspace),
  };
}
