/** Signing in, and taking an invitation up, with an account at an OpenID Connect provider. */
import { Hono } from 'hono';
import { html } from 'hono/html';
import { UserError } from '../../core/base/errors.ts';
import type { Desk, DeskContext, DeskEnv, Routes } from '../desk.ts';
import { cookieIn, cookieText } from '../door/cookies.ts';
import type { OpenId } from '../door/openid.ts';
import { errorText } from '../error-text.ts';
import { BASE } from '../pages/layout.ts';
import type { SignInRoutes } from './sign-in.ts';

const KEPT = 'pullquote-openid';
const KEPT_SECONDS = 600;

/** @param origin of the page as the browser shows it */
export function openIdRoutes(
  desk: Desk,
  openId: OpenId,
  { admit, wait }: SignInRoutes,
  origin: (c: DeskContext) => string,
): Routes {
  const { store, signIn } = desk;
  const routes = new Hono<DeskEnv>();

  const refuse = (
    c: DeskContext,
    title: string,
    words: string,
    status: 403 | 404 | 502,
  ): Promise<Response> => {
    const body = html`<p class="panel">${words}</p><p><a href="${BASE}/sign-in">To the sign-in</a></p>`;
    return desk.show(c, { title, body }, status);
  };
  const failed = (c: DeskContext, error: unknown): Promise<Response> => {
    if (!(error instanceof UserError)) throw error;
    return refuse(c, 'That did not work', errorText(error), 502);
  };
  const tooMany = (c: DeskContext): Response | null => {
    const seconds = wait(c.get('visit').from, '');
    return seconds === 0 ? null : c.text('Too many requests.', 429, { 'retry-after': String(seconds) });
  };

  routes.get('/openid', async (c) => {
    const refused = tooMany(c);
    if (refused !== null) return refused;
    try {
      const { to, kept } = await openId.begin(
        `${origin(c)}${BASE}/openid/back`,
        (c.req.query('invitation') ?? '').slice(0, 100),
      );
      c.header('set-cookie', cookieText(KEPT, kept, c.get('visit'), KEPT_SECONDS), { append: true });
      return c.redirect(to, 302);
    } catch (error) {
      return failed(c, error);
    }
  });

  routes.get('/openid/back', async (c) => {
    const refused = tooMany(c);
    if (refused !== null) return refused;
    const visit = c.get('visit');
    const back = new URL(`${BASE}/openid/back${new URL(c.req.url).search}`, origin(c));
    const kept = cookieIn(c.req.raw.headers, KEPT, visit);
    c.header('set-cookie', cookieText(KEPT, '', visit, 0), { append: true });
    try {
      const { identity, name, invitation } = await openId.finish(back, kept);
      const account = await store.accounts.identified(identity);
      if (invitation === '') {
        if (account !== null) return admit(c, account, '');
        await desk.record(c, 'session.refuse', null, identity, 'nobody known');
        return refuse(
          c,
          'Nobody has invited you yet',
          `Your account at ${openId.name} is tied to none here. Open the link of an invitation, and use ${openId.name} there.`,
          403,
        );
      }
      const joined = await signIn.join(invitation, await freeName(name), { kind: 'identity', identity });
      if (joined.kind === 'wrong') return refuse(c, 'That did not work', joined.errors.name ?? '', 403);
      if (joined.kind === 'over')
        return refuse(
          c,
          'This link is over',
          'It was used or is older than two days, or this identity has an account already.',
          404,
        );
      await desk.record(c, 'account.join', joined.account.name, identity, joined.account.name);
      return admit(c, joined.account, '');
    } catch (error) {
      return failed(c, error);
    }
  });

  /** The provider’s name for the person in the form of an account’s name, with a number where somebody has it. */
  const freeName = async (given: string): Promise<string> => {
    const plain =
      given
        .replace(/[^\p{L}\p{N} ._@+-]/gu, '')
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .slice(0, 50)
        .trim() || 'Somebody';
    for (let number = 1; number < MOST_NAMESAKES; number++) {
      const name = number === 1 ? plain : `${plain} ${number}`;
      if ((await store.accounts.named(name)) === null) return name;
    }
    return plain;
  };

  return routes;
}

const MOST_NAMESAKES = 50;
