/** The ledger and the outbox: what was sent where, what waits and why, sending again and cancelling. */

import { Hono } from 'hono';
import { OPERATOR } from '../../core/base/scope.ts';
import type { Delivery } from '../../core/ports/delivery-store.ts';
import { noticeOf, runCommand } from '../command.ts';
import type { Desk, DeskContext, DeskEnv, Routes } from '../desk.ts';
import { LONGEST_SEARCH, ROWS_A_PAGE } from '../limits.ts';
import { editionsPage } from '../pages/editions.ts';
import { wrong } from '../pages/layout.ts';
import { postPage, postsPage, STATUSES } from '../pages/posts.ts';
import { pageNumber, placeIn } from './asked.ts';

const ABOVE = { href: '/posts', label: 'Posts' };

export function postRoutes(desk: Desk): Routes {
  const { store } = desk;
  const routes = new Hono<DeskEnv>();

  routes.get('/posts', async (c) => {
    if (c.req.query('digest') !== undefined) return editions(c, c.req.query('digest') ?? '');
    const text = (name: string): string => (c.req.query(name) ?? '').trim().slice(0, LONGEST_SEARCH);
    const status = STATUSES.find((one) => one === c.req.query('status'));
    const [to, edition] = [text('to'), text('edition')];
    const [platform = '', ...address] = to.split(':');
    const filter = {
      ...(status === undefined ? {} : { status: status === 'due' ? WAITING : [status] }),
      ...(platform === '' ? {} : { platform }),
      ...(address.length === 0 ? {} : { address: address.join(':') }),
      ...(edition === '' ? {} : { edition }),
    };
    const below = placeIn(c.req.query('below'));
    const { rows, next } = await store.deliveries.newest(OPERATOR, filter, below, ROWS_A_PAGE);
    const body = postsPage({ rows, next, first: below === null, status: status ?? '', to, edition });
    return desk.show(c, { title: 'Posts', at: '/posts', body });
  });

  const editions = async (c: DeskContext, digest: string): Promise<Response> => {
    const page = pageNumber(c);
    const range = { limit: ROWS_A_PAGE + 1, offset: (page - 1) * ROWS_A_PAGE };
    const found = await store.editions.list(OPERATOR, { digest }, range);
    const body = editionsPage({
      ...{ digest, editions: found.slice(0, ROWS_A_PAGE), page, more: found.length > ROWS_A_PAGE },
      viewer: desk.viewer(c),
    });
    return desk.show(c, { title: 'Editions', at: '/posts', above: ABOVE, body });
  };

  const withPost =
    (work: (c: DeskContext, post: Delivery) => Promise<Response>) =>
    async (c: DeskContext): Promise<Response> => {
      const post = await store.deliveries.get(OPERATOR, c.req.param('id') ?? '');
      return post === null ? c.notFound() : work(c, post);
    };

  routes.get(
    '/posts/:id',
    withPost(async (c, post) => {
      const preview = desk.previews.find(({ name }) => name === post.to.platform) ?? null;
      const body = postPage(post, preview, desk.viewer(c), now(desk));
      const previews = preview === null ? [] : [preview.name];
      return desk.show(c, { title: 'One post', at: '/posts', above: ABOVE, previews, body });
    }),
  );

  routes.post(
    '/posts/:id/resend',
    withPost(async (c, { id }) => {
      const done = await runCommand(desk, c, 'digest resend', { delivery: id, confirm: 'yes' });
      const back = `/posts/${encodeURIComponent(id)}`;
      if (done.failed) return desk.goTo(c, back, wrong(done.words));
      await desk.record(c, 'post.resend', id);
      return desk.goTo(c, back, { text: 'It is sent again, as a new post.', tone: 'done' });
    }),
  );

  routes.post(
    '/posts/:id/cancel',
    withPost(async (c, { id }) => {
      const { account } = desk.me(c);
      const cancelled = await store.deliveries.cancel({ id }, `Cancelled by ${account.name}.`);
      const back = `/posts/${encodeURIComponent(id)}`;
      if (cancelled === 0)
        return desk.goTo(c, back, wrong('It does not wait any more, so it cannot be cancelled.'));
      await desk.record(c, 'post.cancel', id);
      return desk.goTo(c, back, { text: 'It is cancelled. Sending it again brings it back.', tone: 'done' });
    }),
  );

  routes.post('/editions/:id/cancel', async (c) => {
    const edition = c.req.param('id');
    const done = await runCommand(desk, c, 'digest cancel', { edition });
    const digest = c.get('form').get('digest') ?? '';
    const back = `/posts?digest=${encodeURIComponent(digest)}`;
    if (!done.failed) await desk.record(c, 'edition.cancel', edition, done.words);
    return desk.goTo(c, back, noticeOf(done));
  });

  return routes;
}

const WAITING: readonly Delivery['status'][] = ['due', 'claimed'];
const now = (desk: Desk): string => desk.now().toString();
