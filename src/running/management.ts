/** The management page of a running bot, if it is turned on. */
import * as z from 'zod';
import type { App } from '../app.ts';
import { loadConfig } from '../config/index.ts';
import { createSignIn } from '../core/access/sign-in.ts';
import { UserError } from '../core/base/errors.ts';
import type { Mount } from '../core/ports/ports.ts';
import { type Condition, createManage, invitationLink } from '../manage/index.ts';
import { PLATFORMS } from '../platforms/index.ts';

export interface Management {
  readonly mounts: readonly Mount[];
  /** What the start says about it. */
  greet(page: string): Promise<ManagementGreeting>;
}

export interface ManagementGreeting {
  readonly url: string;
  /** Makes the first account; null: there is an account, or a link is out already. */
  readonly first: string | null;
  /** Nobody has an account yet. */
  readonly empty: boolean;
}

const condition = z.object({
  ok: z.boolean(),
  lastTick: z.string().nullable(),
  storeWritable: z.boolean(),
  away: z.array(z.string()),
  failed: z.array(z.object({ name: z.string(), reason: z.string() })).default([]),
  store: z.object({ kind: z.string(), reason: z.string() }).nullable().default(null),
});

/** @param readiness what answers `/readyz`: the page says the same */
export async function openManagement(app: App, readiness: Mount): Promise<Management> {
  const { store, now, log, version, environment, dispatch, show } = app;
  const signIn = createSignIn({ store, now });
  const mounts = createManage({
    ...{ store, signIn, now, log, version, dispatch },
    publicUrl: environment.publicUrl,
    openId: environment.openId,
    digests: show,
    directory: app.directory,
    names: app.nameDecisions,
    retentionDays: app.config.retentionDays,
    auditDays: app.config.auditDays,
    fileDigests: app.digests,
    configured: (address) => sourcesNow(app).some(({ url, folder }) => (url ?? folder) === address),
    previews: await app.previews(),
    condition: async (): Promise<Condition> => {
      const answer = await readiness.handle(new Request('http://127.0.0.1/readyz'), '');
      return condition.parse(await answer.json());
    },
  });
  return {
    mounts,
    greet: async (page) => {
      const base = managementBase(environment.publicUrl, page);
      const secret = await signIn.first();
      return {
        url: `${base}/manage`,
        first: secret === null ? null : invitationLink(base, secret),
        empty: !(await store.accounts.any()),
      };
    },
  };
}

/** The sources that the file names now: setting up adds to them while the bot runs. A broken edit names those of the start. */
function sourcesNow({ settings, config }: App): App['config']['sources'] {
  try {
    return loadConfig(settings.config, PLATFORMS).sources;
  } catch (error) {
    if (error instanceof UserError) return config.sources;
    throw error;
  }
}

/** The outside address; without one the listener’s, by a name that a browser on this machine can use. */
export function managementBase(publicUrl: string | null, page: string): string {
  return (publicUrl ?? page).replace(/\/+$/, '').replace(/\/\/(0\.0\.0\.0|\[::\])(?=:|$)/, '//127.0.0.1');
}
