/** Profiles of people, which Slack does not send with what they do: looked up, kept for some minutes, never waited for long. */
import * as z from 'zod';
import { createCache } from '../../../core/base/cache.ts';
import type { Now } from '../../../core/base/time.ts';
import type { Log } from '../../../core/ports/ports.ts';
import type { Api } from '../connection/api.ts';

const answerShape = z.looseObject({
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
export type Profile = z.infer<typeof answerShape>['user'];

/** Whose profile, and with which token it may be read. */
export interface ProfileKey {
  readonly team: string;
  readonly user: string;
  readonly token: string;
}

export interface Profiles {
  /** Null: it cannot be read now, and is not known from before. Never waits for longer than `patience`. */
  of(person: ProfileKey): Promise<Profile | null>;
}

export interface ProfileDeps {
  readonly api: Api;
  readonly now: Now;
  readonly log: Log;
  /** Resolves when waiting for a profile should end. */
  readonly patience: () => Promise<void>;
}

/** Slack allows some 100 look-ups a minute (tier 4). https://docs.slack.dev/reference/methods/users.info */
const FRESH_MS = 5 * 60_000;
/** For so long an older profile is better than none; its rights to manage are not. */
const STALE_MS = 60 * 60_000;
const REMEMBERED = 10_000;

interface Known {
  readonly profile: Profile;
  readonly at: number;
}

/** Rights to manage are read each time: they may have been taken away. */
function manages(profile: Profile): boolean {
  return profile.is_admin === true || profile.is_owner === true;
}

export function createProfiles({ api, now, log, patience }: ProfileDeps): Profiles {
  const known = createCache<string, Known>(REMEMBERED);
  const underWay = new Map<string, Promise<Profile | null>>();

  async function look(key: string, { user, token }: ProfileKey): Promise<Profile | null> {
    const answer = await api.call(token, 'users.info', { user, include_locale: true });
    const read = answer.ok ? answerShape.safeParse(answer.data) : null;
    if (read?.success === true) {
      known.set(key, { profile: read.data.user, at: now().epochMilliseconds });
      return read.data.user;
    }
    log.warn('a profile could not be read', { user, failure: answer.ok ? null : answer.failure });
    return null;
  }

  return {
    async of(person) {
      const key = `${person.team}/${person.user}`;
      const former = known.get(key);
      const age = former === undefined ? Number.POSITIVE_INFINITY : now().epochMilliseconds - former.at;
      if (former !== undefined && age < FRESH_MS && !manages(former.profile)) return former.profile;
      const looking = underWay.get(key) ?? look(key, person).finally(() => underWay.delete(key));
      underWay.set(key, looking);
      const late = Symbol();
      const found = await Promise.race([looking, patience().then((): typeof late => late)]);
      if (found === late) log.warn('a profile took too long to read', { user: person.user });
      if (found !== late && found !== null) return found;
      if (former === undefined || age >= STALE_MS) return null;
      return { ...former.profile, is_admin: false, is_owner: false };
    },
  };
}
