/** Signing in and out, and taking up an invitation. */
import { Hono } from 'hono';
import { html } from 'hono/html';
import { createRateLimit } from '../../core/base/rate-limit.ts';
import type { Account } from '../../core/ports/account-store.ts';
import type { Desk, DeskContext, DeskEnv, Routes } from '../desk.ts';
import { cookieText, SESSION, VISITOR } from '../door/cookies.ts';
import { formToken } from '../door/form-token.ts';
import { PASSWORDS_AT_ONCE, TRIES_A_MINUTE } from '../limits.ts';
import { BASE, type Html } from '../pages/layout.ts';
import { joinPage, signInPage } from '../pages/sign-in.ts';

/** Whoever is not known yet may come here. */
export const OPEN_PATHS: readonly string[] = ['/sign-in', '/join', '/openid', '/openid/back'];

const BUSY_SECONDS = 5;
const WRONG = 'This name and this password do not belong together.';

export interface SignInRoutes {
  readonly routes: Routes;
  /** Begins a session for the account and goes on to a path. */
  admit(c: DeskContext, account: Account, to: string): Promise<Response>;
  /** Seconds to wait before somebody may be tried from this address, for an account of this name; 0: now. */
  wait(from: string, name: string): number;
}

export function signInRoutes(desk: Desk, provider: string | null): SignInRoutes {
  const { store, signIn, now } = desk;
  const routes = new Hono<DeskEnv>();
  const byAddress = createRateLimit(TRIES_A_MINUTE.address, now);
  let looking = 0;
  const byAccount = createRateLimit(TRIES_A_MINUTE.account, now);

  const wait: SignInRoutes['wait'] = (from, name) => {
    const first = byAddress.take(from);
    const ms = first > 0 || name === '' ? first : byAccount.take(name.trim().toLowerCase());
    return Math.ceil(ms / 1000);
  };

  /** A new secret at each sign-in: one that somebody else has put into the browser is worth nothing. */
  const admit: SignInRoutes['admit'] = async (c, account, to) => {
    const former = c.get('signedIn')?.session;
    if (former !== undefined) await store.accounts.end(former.hash);
    const visit = c.get('visit');
    c.header('set-cookie', cookieText(SESSION, await signIn.begin(account), visit), { append: true });
    c.header('set-cookie', cookieText(VISITOR, '', visit, 0), { append: true });
    await desk.record(c, 'session.begin', null, null, account.name);
    return desk.goTo(c, to);
  };

  const form = (c: DeskContext, name: string, to: string, error: string | null): Html =>
    signInPage({ token: formToken(c.get('secret')), name, to, error, provider });

  routes.get('/sign-in', async (c) => {
    const to = ownPath(c.req.query('to'));
    if (c.get('signedIn') !== null) return desk.goTo(c, to);
    return desk.show(c, { title: 'Sign in', body: form(c, '', to, null) });
  });

  routes.post('/sign-in', async (c) => {
    const fields = c.get('form');
    const [name, password] = [fields.get('name') ?? '', fields.get('password') ?? ''];
    const to = ownPath(fields.get('to'));
    const seconds = wait(c.get('visit').from, name) || (looking >= PASSWORDS_AT_ONCE ? BUSY_SECONDS : 0);
    if (seconds > 0) {
      c.header('retry-after', String(seconds));
      const error = `Too many tries. Try again in ${seconds} seconds.`;
      return desk.show(c, { title: 'Sign in', body: form(c, name, to, error) }, 429);
    }
    looking += 1;
    const account = await signIn.byPassword(name, password).finally(() => {
      looking -= 1;
    });
    if (account !== null) return admit(c, account, to);
    // A name that nobody has may be a password in the wrong field.
    const known = await store.accounts.named(name.trim());
    await desk.record(c, 'session.refuse', null, null, known?.name ?? 'nobody known');
    return desk.show(c, { title: 'Sign in', body: form(c, name, to, WRONG) }, 401);
  });

  routes.post('/sign-out', async (c) => {
    await store.accounts.end(desk.me(c).session.hash);
    await desk.record(c, 'session.end');
    c.header('set-cookie', cookieText(SESSION, '', c.get('visit'), 0));
    c.header('clear-site-data', '"cache"');
    return c.redirect(`${BASE}/sign-in`, 303);
  });

  const over = (c: DeskContext): Promise<Response> => {
    const body = html`<p class="panel">It was used, or it is older than two days. Make another one with
      <code>npx pullquote manage invite</code>, or let somebody with an account make one.</p>`;
    return desk.show(c, { title: 'This link is over', body }, 404);
  };

  const joinForm = async (
    c: DeskContext,
    secret: string,
    name: string,
    errors = {},
    status: 200 | 400 = 200,
  ) => {
    const invitation = await signIn.invitation(secret);
    if (invitation === null) return over(c);
    const account = invitation.account === null ? null : await store.accounts.get(invitation.account);
    const body = joinPage({
      ...{ token: formToken(c.get('secret')), invitation: secret, account: account?.name ?? null },
      ...{ name, errors, provider },
    });
    return desk.show(
      c,
      { title: account === null ? 'Make your account' : 'Choose another password', body },
      status,
    );
  };

  routes.get('/join', async (c) => {
    const seconds = wait(c.get('visit').from, '');
    if (seconds > 0) return c.text('Too many requests.', 429, { 'retry-after': String(seconds) });
    return joinForm(c, c.req.query('invitation') ?? '', '');
  });

  routes.post('/join', async (c) => {
    const fields = c.get('form');
    const seconds = wait(c.get('visit').from, '');
    if (seconds > 0) return c.text('Too many requests.', 429, { 'retry-after': String(seconds) });
    const [secret, name] = [fields.get('invitation') ?? '', fields.get('name') ?? ''];
    const proof = { kind: 'password', password: fields.get('password') ?? '' } as const;
    const joined = await signIn.join(secret, name, proof);
    if (joined.kind === 'over') return over(c);
    if (joined.kind === 'wrong') return joinForm(c, secret, name, joined.errors, 400);
    await desk.record(c, 'account.join', joined.account.name, null, joined.account.name);
    return admit(c, joined.account, '');
  });

  return { routes, admit, wait };
}

/** A path of the management page, from what a link brought; anything else leads to the overview. */
function ownPath(given: string | undefined): string {
  return /^\/[\w/.~%?=&:+-]{1,500}$/.test(given ?? '') && !given?.startsWith('//') ? (given ?? '') : '';
}
