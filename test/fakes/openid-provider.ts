/** An OpenID Connect provider on loopback: discovery, keys, the authorisation of one person, and signed tokens. */
import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OpenIdProvider {
  readonly issuer: string;
  /** What the next token says instead of the truth. */
  forge: Readonly<Record<string, unknown>>;
  /** Signs the next token with another key. */
  otherKey: boolean;
  /** Who sits at the browser. */
  person: { readonly sub: string; readonly preferred_username: string };
  /** What a browser does there: it agrees, and is sent back to this address. */
  agree(to: string): string;
  close(): Promise<void>;
}

interface Asked {
  readonly challenge: string;
  readonly nonce: string;
  readonly back: string;
}

export const CLIENT = { clientId: 'pullquote', clientSecret: 'a secret of the tests' };

export async function startOpenIdProvider(): Promise<OpenIdProvider> {
  const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
  const [own, other] = [pair(), pair()];
  const jwk = { ...own.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' };
  const asked = new Map<string, Asked>();

  const token = (claims: Readonly<Record<string, unknown>>): string => {
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const signed = `${part({ alg: 'RS256', kid: 'one' })}.${part(claims)}`;
    const key = provider.otherKey ? other.privateKey : own.privateKey;
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`;
  };

  const answer = (path: string, body: string, authorization: string): readonly [number, unknown] => {
    const { issuer } = provider;
    if (path === '/.well-known/openid-configuration')
      return [
        200,
        {
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          response_types_supported: ['code'],
          id_token_signing_alg_values_supported: ['RS256'],
          code_challenge_methods_supported: ['S256'],
        },
      ];
    if (path === '/keys') return [200, { keys: [jwk] }];
    if (path !== '/token') return [404, {}];
    const fields = new URLSearchParams(body);
    const grant = asked.get(fields.get('code') ?? '');
    asked.delete(fields.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(fields.get('code_verifier') ?? '')
      .digest('base64url');
    const secret =
      fields.get('client_secret') ??
      decodeURIComponent(
        Buffer.from(authorization.slice(6), 'base64').toString().split(':')[1] ?? '',
      ).replaceAll('+', ' ');
    if (
      grant === undefined ||
      grant.challenge !== challenge ||
      grant.back !== fields.get('redirect_uri') ||
      secret !== CLIENT.clientSecret
    )
      return [400, { error: 'invalid_grant' }];
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, aud: CLIENT.clientId, iat: now, exp: now + 300, nonce: grant.nonce };
    const id_token = token({ ...claims, ...provider.person, ...provider.forge });
    return [200, { access_token: 'x', token_type: 'Bearer', id_token }];
  };

  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const [status, value] = answer(request.url ?? '', body, request.headers.authorization ?? '');
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const provider = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    forge: {},
    otherKey: false,
    person: { sub: '42', preferred_username: 'Edda <Lund>' },
    agree: (to: string): string => {
      const query = new URL(to).searchParams;
      const code = randomBytes(8).toString('hex');
      const back = query.get('redirect_uri') ?? '';
      asked.set(code, {
        challenge: query.get('code_challenge') ?? '',
        nonce: query.get('nonce') ?? '',
        back,
      });
      const url = new URL(back);
      url.search = new URLSearchParams({ code, state: query.get('state') ?? '' }).toString();
      return url.pathname + url.search;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return provider;
}
