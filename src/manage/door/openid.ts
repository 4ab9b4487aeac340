/** Signing in at an OpenID Connect provider: the code flow with PKCE, state and nonce, and signed tokens that are verified. */
import * as client from 'openid-client';
import * as z from 'zod';
import { reasonOf, UserError } from '../../core/base/errors.ts';

export interface OpenIdSettings {
  /** The address of the provider, where `/.well-known/openid-configuration` is. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What the browser keeps while it is at the provider. */
const keptShape = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** The secret of an invitation that is taken up this way; empty: none. */
  invitation: z.string(),
});
export type Kept = z.infer<typeof keptShape>;

export interface Identity {
  /** Issuer and subject, which together never change. */
  readonly identity: string;
  /** What the provider calls the person. */
  readonly name: string;
}

export interface OpenId {
  /** The provider’s name for people: its host. */
  readonly name: string;
  /** @param back the address that the provider sends the browser back to */
  begin(back: string, invitation: string): Promise<{ readonly to: string; readonly kept: string }>;
  /** @throws {UserError} when it was not begun in this browser, was refused, or the provider’s answer is not valid. */
  finish(back: URL, kept: string | null): Promise<Identity & Pick<Kept, 'invitation'>>;
}

const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?(\/|$)/;
const TIMEOUT_SECONDS = 10;

export function createOpenId({ issuer, clientId, clientSecret }: OpenIdSettings): OpenId {
  let discovered: Promise<client.Configuration> | null = null;
  /** Asked once; after a failure, again. */
  const provider = (): Promise<client.Configuration> => {
    discovered ??= discover().catch((error: unknown) => {
      discovered = null;
      throw new UserError(
        `The provider ${issuer} could not be reached: ${reasonOf(error)}.`,
        'Check PULLQUOTE_OIDC_ISSUER, and try again.',
      );
    });
    return discovered;
  };
  const discover = () =>
    client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout: TIMEOUT_SECONDS,
      execute: [
        client.enableNonRepudiationChecks,
        ...(LOOPBACK.test(issuer) ? [client.allowInsecureRequests] : []),
      ],
    });

  return {
    name: new URL(issuer).hostname,
    begin: async (back, invitation) => {
      const config = await provider();
      const kept: Kept = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
        invitation,
      };
      const to = client.buildAuthorizationUrl(config, {
        redirect_uri: back,
        scope: 'openid profile email',
        state: kept.state,
        nonce: kept.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: 'S256',
      });
      return { to: to.href, kept: Buffer.from(JSON.stringify(kept)).toString('base64url') };
    },
    finish: async (back, written) => {
      const kept = keptIn(written);
      if (kept === null)
        throw new UserError('This browser did not begin to sign in, or too long ago.', 'Begin again.');
      const config = await provider();
      try {
        const tokens = await client.authorizationCodeGrant(config, back, {
          pkceCodeVerifier: kept.verifier,
          expectedState: kept.state,
          expectedNonce: kept.nonce,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (claims === undefined) throw new Error('no claims');
        const given = [claims['preferred_username'], claims['name'], claims['email'], claims.sub];
        const name = given.find((one) => typeof one === 'string' && one !== '');
        const { invitation } = kept;
        return { identity: `${claims.iss} ${claims.sub}`, name: String(name), invitation };
      } catch (error) {
        throw new UserError(`The provider’s answer is not valid: ${reasonOf(error)}.`, 'Begin again.');
      }
    },
  };
}

function keptIn(written: string | null): Kept | null {
  try {
    return keptShape.parse(JSON.parse(Buffer.from(written ?? '', 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}
