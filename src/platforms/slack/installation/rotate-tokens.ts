/** Renews tokens before they expire. Only one process at a time does so, because a refresh token works once. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { type Now, timestamp } from '../../../core/base/time.ts';
import type { Api } from '../connection/api.ts';
import type { CallFailure } from '../connection/errors.ts';
import type { OAuthSettings, SlackDeps } from '../connection/settings.ts';
import type { Installation, Installations, Stored } from './installations.ts';
import type { TokenExchanges } from './token-exchanges.ts';

export type FreshTokens =
  | { readonly ok: true; readonly installation: Installation }
  | { readonly ok: false; readonly failure: CallFailure };

export interface TokenRotation {
  /** The installation with a valid token, renewed if it is about to expire. */
  fresh(stored: Stored): Promise<FreshTokens>;
}

export interface TokenRotationDeps {
  readonly api: Api;
  readonly installations: Installations;
  readonly exchanges: TokenExchanges;
  readonly leases: SlackDeps['store']['leases'];
  readonly now: Now;
  readonly wait: (ms: number) => Promise<void>;
}

/**
 * Tokens live 12 hours and are renewed this long before their end:
 * https://docs.slack.dev/authentication/using-token-rotation
 */
const AHEAD_SECONDS = 2 * 60 * 60;
/** Longer than a call may take. */
const LEASE_MS = 30_000;
/** While another process renews the token: pause between checks, and longest wait of a post. */
const LOOK_MS = 500;
const LOOKS = 20;

const STOPPING = { kind: 'unsent', reason: 'Pullquote is being stopped' } as const satisfies CallFailure;

const refreshed = z.looseObject({
  access_token: z.string(),
  refresh_token: z.string(),
  expires_in: z.number(),
});

export function createTokenRotation(oauth: OAuthSettings, deps: TokenRotationDeps): TokenRotation {
  const holder = randomUUID();
  const renewing = new Map<string, Promise<FreshTokens>>();
  const seconds = (): number => Math.floor(deps.now().epochMilliseconds / 1000);
  const left = (one: Installation): number =>
    one.rotation === null ? Number.POSITIVE_INFINITY : one.rotation.expiresAt - seconds();

  async function renew(id: string): Promise<FreshTokens> {
    const stored = await deps.installations.get(id);
    if (stored === null) return { ok: false, failure: { kind: 'refused', code: 'token_revoked' } };
    const { installation, version } = stored;
    if (installation.rotation === null || left(installation) > AHEAD_SECONDS)
      return { ok: true, installation };
    const answer = await deps.api.call(null, 'oauth.v2.access', {
      client_id: oauth.clientId,
      client_secret: oauth.clientSecret,
      grant_type: 'refresh_token',
      refresh_token: installation.rotation.refreshToken,
    });
    if (!answer.ok) return stillGood(installation, answer.failure);
    const read = refreshed.safeParse(answer.data);
    if (!read.success) return stillGood(installation, { kind: 'doubtful', reason: 'no token came' });
    const { access_token, refresh_token, expires_in } = read.data;
    const renewed: Installation = {
      ...installation,
      token: access_token,
      rotation: { refreshToken: refresh_token, expiresAt: seconds() + expires_in },
    };
    if (await deps.installations.update(renewed, version)) return { ok: true, installation: renewed };
    // The app was installed again meanwhile, so that token is newer.
    const newer = await deps.installations.get(id);
    return { ok: true, installation: newer?.installation ?? renewed };
  }

  /** If renewing fails, a token that is still valid is used; the next use tries again. */
  function stillGood(installation: Installation, failure: CallFailure): FreshTokens {
    return left(installation) > 60 ? { ok: true, installation } : { ok: false, failure };
  }

  /** Renews under the lease, or waits for the process that holds it. */
  async function renewOnce({ installation }: Stored): Promise<FreshTokens> {
    const name = `slack-token:${installation.id}`;
    for (let look = 0; look < LOOKS; look++) {
      if (deps.exchanges.closing()) return stillGood(installation, STOPPING);
      const lease = await deps.leases.take(name, holder, timestamp(deps.now()), LEASE_MS);
      if (lease.taken) {
        try {
          return await deps.exchanges.run(
            () => renew(installation.id),
            () => stillGood(installation, STOPPING),
          );
        } finally {
          await deps.leases.drop(name, holder);
        }
      }
      if (left(installation) > 60) return { ok: true, installation };
      await deps.wait(LOOK_MS);
      const now = await deps.installations.get(installation.id);
      if (now !== null && left(now.installation) > AHEAD_SECONDS) {
        return { ok: true, installation: now.installation };
      }
    }
    return { ok: false, failure: { kind: 'unsent', reason: 'another process is renewing the token' } };
  }

  return {
    fresh: async (stored) => {
      const { installation } = stored;
      if (left(installation) > AHEAD_SECONDS) return { ok: true, installation };
      // The lease stops other processes, but not other posts of this process.
      const running = renewing.get(installation.id) ?? renewOnce(stored);
      renewing.set(installation.id, running);
      try {
        return await running;
      } finally {
        renewing.delete(installation.id);
      }
    },
  };
}
