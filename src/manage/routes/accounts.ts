/** Accounts: one’s own password and sessions, and inviting and removing others. */
import { Hono } from 'hono';
import type { FieldErrors } from '../../core/access/sign-in.ts';
import type { Desk, DeskContext, DeskEnv, Routes } from '../desk.ts';
import { ROWS_A_PAGE } from '../limits.ts';
import { accountsPage, removeAccountPage } from '../pages/accounts.ts';
import { BASE, type PageContent, wrong } from '../pages/layout.ts';
import { pageNumber } from './asked.ts';

const ABOVE = { href: '/accounts', label: 'Accounts' };

/** @param origin of the page as the browser shows it, for links */
export function accountRoutes(desk: Desk, origin: (c: DeskContext) => string): Routes {
  const { store, signIn } = desk;
  const routes = new Hono<DeskEnv>();

  const accounts = async (
    c: DeskContext,
    errors: FieldErrors = {},
    notice?: PageContent['notice'],
  ): Promise<Response> => {
    const page = pageNumber(c);
    const range = { limit: ROWS_A_PAGE + 1, offset: (page - 1) * ROWS_A_PAGE };
    const rows = await store.accounts.list(range);
    const { account } = desk.me(c);
    const body = accountsPage({
      ...{ rows: rows.slice(0, ROWS_A_PAGE), page, more: rows.length > ROWS_A_PAGE },
      ...{ me: account, errors, viewer: desk.viewer(c) },
    });
    const content = { title: 'Accounts', at: '/accounts', body, ...(notice === undefined ? {} : { notice }) };
    return desk.show(c, content, Object.keys(errors).length === 0 ? 200 : 400);
  };

  routes.get('/accounts', (c) => accounts(c));

  routes.post('/accounts/password', async (c) => {
    const { account, session } = desk.me(c);
    const form = c.get('form');
    const [former, password] = [form.get('former') ?? '', form.get('password') ?? ''];
    const errors = await signIn.changePassword(account, former, password);
    if (Object.keys(errors).length > 0) return accounts(c, errors);
    await store.accounts.endAll(account.id, session.hash);
    await desk.record(c, 'account.password');
    const text = 'Your password is changed, and every other browser is signed out.';
    return desk.goTo(c, '/accounts', { text, tone: 'done' });
  });

  routes.post('/accounts/sign-out', async (c) => {
    const { account, session } = desk.me(c);
    const ended = await store.accounts.endAll(account.id, session.hash);
    await desk.record(c, 'session.endAll', null, String(ended));
    return desk.goTo(c, '/accounts', {
      text: `${ended === 1 ? 'One other browser is' : `${ended} other browsers are`} signed out.`,
      tone: 'done',
    });
  });

  routes.post('/accounts/invite', async (c) => {
    const id = c.get('form').get('account') ?? null;
    const account = id === null ? null : await store.accounts.get(id);
    if (id !== null && account === null) return c.notFound();
    const secret = `${origin(c)}${BASE}/join?invitation=${await signIn.invite(account?.id ?? null)}`;
    await desk.record(c, 'account.invite', account?.name ?? null);
    const text =
      account === null
        ? 'This link makes an account. Give it to whoever the account is for; it works once, within two days.'
        : `With this link ${account.name} chooses another password. It works once, within two days.`;
    return accounts(c, {}, { text, tone: 'done', secret });
  });

  routes.get('/accounts/:id/remove', async (c) => {
    const account = await store.accounts.get(c.req.param('id'));
    if (account === null) return c.notFound();
    const body = removeAccountPage(account, desk.viewer(c));
    return desk.show(c, { title: `Remove ${account.name}?`, at: '/accounts', above: ABOVE, body });
  });

  routes.post('/accounts/:id/remove', async (c) => {
    const account = await store.accounts.get(c.req.param('id'));
    if (account === null) return c.notFound();
    if (account.id === desk.me(c).account.id)
      return desk.goTo(c, '/accounts', wrong('Nobody removes their own account. Let somebody else do it.'));
    await store.accounts.remove(account.id);
    await desk.record(c, 'account.remove', account.name);
    return desk.goTo(c, '/accounts', { text: `${account.name} can no longer sign in.`, tone: 'done' });
  });

  return routes;
}
