/** Installation by OAuth: to Slack's consent page and back, in the same browser only. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { createCountedLine } from '../../../core/base/counted-line.ts';
import type { Now } from '../../../core/base/time.ts';
import { escapeHtml } from '../../../core/messages/escape.ts';
import type { Log, Mount } from '../../../core/ports/ports.ts';
import { acceptedLocale } from '../../../core/wording/accepted-language.ts';
import type { Catalogue } from '../../../core/wording/catalogue.ts';
import { wordingFor } from '../../../core/wording/index.ts';
import type { Api } from '../connection/api.ts';
import type { OAuthSettings } from '../connection/settings.ts';
import type { Installation } from './installations.ts';
import { INSTALL_PATH, REDIRECT_PATH } from './manifest.ts';
import { isOrganisation } from './organisations.ts';
import { botScopes } from './scopes.ts';
import type { TokenExchanges } from './token-exchanges.ts';

export interface OAuthDeps {
  readonly oauth: OAuthSettings;
  readonly authorizeUrl: string;
  readonly publicUrl: string | null;
  readonly agentView: boolean;
  readonly api: Api;
  readonly now: Now;
  readonly log: Log;
  readonly exchanges: TokenExchanges;
  readonly installed: (installation: Installation) => Promise<void>;
}

const COOKIE = 'pullquote-install';
const STATE_SECONDS = 600;

/** @see https://docs.slack.dev/reference/methods/oauth.v2.access */
const granted = z.looseObject({
  access_token: z.string(),
  scope: z.string().default(''),
  bot_user_id: z.string(),
  refresh_token: z.string().optional(),
  expires_in: z.number().optional(),
  is_enterprise_install: z.boolean().optional(),
  team: z.looseObject({ id: z.string(), name: z.string().optional() }).nullish(),
  enterprise: z.looseObject({ id: z.string(), name: z.string().optional() }).nullish(),
  authed_user: z.looseObject({ id: z.string() }).optional(),
});

export function oauthMounts(deps: OAuthDeps): readonly Mount[] {
  const seconds = (): number => Math.floor(deps.now().epochMilliseconds / 1000);
  const failed = createCountedLine('installations failed', deps.log, deps.now);
  const sign = (text: string): string =>
    createHmac('sha256', deps.oauth.stateSecret).update(text).digest('base64url');

  async function install(request: Request): Promise<Response> {
    const nonce = randomBytes(18).toString('base64url');
    const stamped = `${nonce}.${seconds() + STATE_SECONDS}`;
    const url = new URL(deps.authorizeUrl);
    url.searchParams.set('client_id', deps.oauth.clientId);
    url.searchParams.set(
      'scope',
      botScopes(deps.agentView)
        .map(({ scope }) => scope)
        .join(','),
    );
    url.searchParams.set('state', `${stamped}.${sign(stamped)}`);
    url.searchParams.set('redirect_uri', redirectUri(request));
    const secure = redirectUri(request).startsWith('https:') ? '; Secure' : '';
    const cookie = `${COOKIE}=${nonce}; Path=/slack; HttpOnly; SameSite=Lax; Max-Age=${STATE_SECONDS}${secure}`;
    return new Response(null, { status: 302, headers: { location: url.href, 'set-cookie': cookie } });
  }

  async function comeBack(request: Request): Promise<Response> {
    const query = new URL(request.url).searchParams;
    const page = pageFor(request);
    if (query.get('error') !== null) return page(400, ({ cancelled }) => cancelled);
    if (!isOurs(query.get('state') ?? '', request.headers.get('cookie') ?? '')) {
      return page(400, ({ tooLate }) => tooLate(INSTALL_PATH));
    }
    return deps.exchanges.run(
      () => exchange(query.get('code') ?? '', redirectUri(request), page),
      () => page(503, ({ stopping }) => stopping(INSTALL_PATH)),
    );
  }

  async function exchange(code: string, redirect_uri: string, page: Page): Promise<Response> {
    const { clientId: client_id, clientSecret: client_secret } = deps.oauth;
    const asked = { client_id, client_secret, code, redirect_uri };
    const answer = await deps.api.call(null, 'oauth.v2.access', asked);
    const read = answer.ok ? granted.safeParse(answer.data) : null;
    const installation = read?.success === true ? installationFrom(read.data, seconds()) : null;
    if (installation === null) {
      failed({
        failure: answer.ok ? 'an answer without a token' : answer.failure,
      });
      return page(502, ({ noToken }) => noToken(INSTALL_PATH));
    }
    await deps.installed(installation);
    const { id, name } = installation;
    return page(200, (words) =>
      isOrganisation(id) ? words.inOrganisation(name ?? id) : words.inWorkspace(name),
    );
  }

  /** The state is signed by us, recent, and from this browser. */
  function isOurs(state: string, cookies: string): boolean {
    const [nonce = '', until = '', signature = ''] = state.split('.');
    const own = Buffer.from(sign(`${nonce}.${until}`));
    const given = Buffer.from(signature);
    const genuine = own.length === given.length && timingSafeEqual(own, given);
    const kept = cookies.split(';').some((cookie) => cookie.trim() === `${COOKIE}=${nonce}`);
    return genuine && kept && nonce !== '' && Number(until) >= seconds();
  }

  function redirectUri(request: Request): string {
    return new URL(REDIRECT_PATH, deps.publicUrl ?? request.url).href;
  }

  return [
    { method: 'GET', path: INSTALL_PATH, handle: install },
    { method: 'GET', path: REDIRECT_PATH, handle: comeBack },
  ];
}

function installationFrom(answer: z.infer<typeof granted>, now: number): Installation | null {
  const place = answer.is_enterprise_install === true ? answer.enterprise : answer.team;
  if (place === null || place === undefined) return null;
  const { refresh_token: refreshToken, expires_in: expiresIn } = answer;
  return {
    id: place.id,
    name: place.name ?? null,
    token: answer.access_token,
    botUserId: answer.bot_user_id,
    scopes: answer.scope.split(',').filter((scope) => scope !== ''),
    installer: answer.authed_user?.id ?? null,
    rotation:
      refreshToken === undefined || expiresIn === undefined
        ? null
        : { refreshToken, expiresAt: now + expiresIn },
  };
}

type Page = (status: number, text: (words: Catalogue['slack']['install']) => string) => Response;

/** Pages in the language of whoever installs. */
function pageFor(request: Request): Page {
  const { language, slack } = wordingFor(acceptedLocale(request.headers.get('accept-language')));
  return (status, text) => {
    const title = escapeHtml(status === 200 ? slack.install.installed : slack.install.notInstalled);
    const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><p>${escapeHtml(text(slack.install))}</p></html>`;
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
      'referrer-policy': 'no-referrer',
    };
    return new Response(html, { status, headers });
  };
}
