/** Servers and workspaces: what goes where, pausing, the language, and forgetting one. */

import { Hono } from 'hono';
import { scopeOf } from '../../core/base/scope.ts';
import { belongingsOf, belongingsText } from '../../core/delivery/workspace-belongings.ts';
import type { Workspace } from '../../core/ports/delivery-store.ts';
import type { Subscription } from '../../core/subscriptions/subscription.ts';
import { noticeOf, runCommand } from '../command.ts';
import type { Desk, DeskContext, DeskEnv, Routes } from '../desk.ts';
import { LONGEST_SEARCH, ROWS_A_PAGE } from '../limits.ts';
import { wrong } from '../pages/layout.ts';
import { forgetPage, workspacePage, workspacesPage } from '../pages/workspaces.ts';
import { pageNumber } from './asked.ts';

const ABOVE = { href: '/workspaces', label: 'Workspaces' };

export function workspaceRoutes(desk: Desk): Routes {
  const { store } = desk;
  const routes = new Hono<DeskEnv>();

  routes.get('/workspaces', async (c) => {
    const words = (c.req.query('words') ?? '').trim().slice(0, LONGEST_SEARCH);
    const page = pageNumber(c);
    const range = { limit: ROWS_A_PAGE + 1, offset: (page - 1) * ROWS_A_PAGE };
    const found = await store.workspaces.page(words, range);
    const body = workspacesPage(found.slice(0, ROWS_A_PAGE), words, page, found.length > ROWS_A_PAGE);
    return desk.show(c, { title: 'Workspaces', at: '/workspaces', body });
  });

  const withWorkspace =
    (work: (c: DeskContext, workspace: Workspace) => Promise<Response>) =>
    async (c: DeskContext): Promise<Response> => {
      const found = await store.workspaces.get(c.req.param('id') ?? '');
      return found === null ? c.notFound() : work(c, found);
    };
  const channelsOf = async ({ id }: Workspace): Promise<readonly Subscription[]> => {
    const all = await store.subscriptions.list(scopeOf(id), { kind: 'digest' });
    return all.filter(({ workspace, status }) => workspace === id && status !== 'ended');
  };
  const pathOf = ({ id }: Workspace): string => `/workspaces/${encodeURIComponent(id)}`;

  routes.get(
    '/workspaces/:id',
    withWorkspace(async (c, workspace) => {
      const channels = await channelsOf(workspace);
      const body = workspacePage(workspace, channels.slice(0, ROWS_A_PAGE), channels.length, desk.viewer(c));
      const title = workspace.name ?? workspace.id;
      return desk.show(c, { title, at: '/workspaces', above: ABOVE, body });
    }),
  );

  routes.post(
    '/workspaces/:id/switch',
    withWorkspace(async (c, workspace) => {
      const form = c.get('form');
      const to = form.get('to') === 'resume' ? 'resume' : 'pause';
      const one = form.get('subscription') ?? null;
      const from = to === 'pause' ? 'active' : 'paused';
      const which = (await channelsOf(workspace)).filter(
        ({ id, status }) => status === from && (one === null || id === one),
      );
      if (which.length === 0)
        return desk.goTo(c, pathOf(workspace), wrong(`There is nothing to ${to} here.`));
      let failed: string | null = null;
      for (const { id } of which) {
        const done = await runCommand(desk, c, 'pullquote switch', { subscription: id, to }, workspace.id);
        if (done.failed) failed = done.words;
      }
      if (failed !== null) return desk.goTo(c, pathOf(workspace), wrong(failed));
      await desk.record(
        c,
        `workspace.${to}`,
        workspace.id,
        which.map(({ to: place }) => place.address).join(', '),
      );
      const text = `${which.length === 1 ? 'One channel' : `${which.length} channels`} ${to === 'pause' ? 'paused' : 'resumed'}.`;
      const fields = {
        to: to === 'pause' ? 'resume' : 'pause',
        ...(one === null ? {} : { subscription: one }),
      };
      const undo = { path: `${pathOf(workspace)}/switch`, fields };
      return desk.goTo(c, pathOf(workspace), { text, tone: 'done', undo });
    }),
  );

  routes.post(
    '/workspaces/:id/language',
    withWorkspace(async (c, workspace) => {
      const language = (c.get('form').get('language') ?? '').trim() || 'off';
      const done = await runCommand(desk, c, 'pullquote language', { language }, workspace.id);
      if (!done.failed) await desk.record(c, 'workspace.language', workspace.id, language);
      return desk.goTo(c, pathOf(workspace), noticeOf(done));
    }),
  );

  routes.get(
    '/workspaces/:id/forget',
    withWorkspace(async (c, workspace) => {
      const found = belongingsText(await belongingsOf(store, workspace.id));
      const body = forgetPage(workspace, found, desk.viewer(c));
      const above = { href: pathOf(workspace), label: workspace.name ?? workspace.id };
      return desk.show(c, { title: `Forget ${above.label}?`, at: '/workspaces', above, body });
    }),
  );

  routes.post(
    '/workspaces/:id/forget',
    withWorkspace(async (c, workspace) => {
      const label = workspace.name ?? workspace.id;
      if ((c.get('form').get('id') ?? '').trim() !== workspace.id)
        return desk.goTo(c, `${pathOf(workspace)}/forget`, wrong('That is not its id. Nothing was removed.'));
      const found = belongingsText(await belongingsOf(store, workspace.id));
      await store.workspaces.forget(workspace.id);
      await desk.record(c, 'workspace.forget', workspace.id, found);
      return desk.goTo(c, '/workspaces', {
        text: `${label} is forgotten: ${found}, and the record of its posts.`,
        tone: 'done',
      });
    }),
  );

  return routes;
}
