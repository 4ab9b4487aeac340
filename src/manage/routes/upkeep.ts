/** Tokens of programs, and removing articles that were kept for long enough. */
import { Hono } from 'hono';
import { makeToken, tokenName } from '../../core/access/access-token.ts';
import { createRetention } from '../../core/articles/retention.ts';
import { reasonOf, remedyOf, UserError } from '../../core/base/errors.ts';
import { plural } from '../../core/base/plural.ts';
import { timestamp } from '../../core/base/time.ts';
import type { Desk, DeskContext, DeskEnv, Routes } from '../desk.ts';
import { errorText } from '../error-text.ts';
import { ROWS_A_PAGE } from '../limits.ts';
import { type PageContent, wrong } from '../pages/layout.ts';
import { type RetentionState, retentionPage } from '../pages/retention.ts';
import { tokensPage } from '../pages/tokens.ts';
import { pageNumber, workspaceIn } from './asked.ts';

/** How long a request waits for work that may take minutes. */
const PATIENCE_MS = 4_000;

export function upkeepRoutes(desk: Desk): Routes {
  const { store, now, log, retentionDays } = desk;
  const routes = new Hono<DeskEnv>();

  const tokens = async (
    c: DeskContext,
    more: {
      readonly notice?: PageContent['notice'];
      readonly typed?: ReadonlyMap<string, string>;
      readonly error?: string;
    } = {},
  ): Promise<Response> => {
    const all = await store.tokens.list();
    const page = pageNumber(c);
    const rows = all.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE);
    const body = tokensPage(
      rows,
      page,
      all.length > page * ROWS_A_PAGE,
      more.typed ?? new Map(),
      more.error,
      desk.viewer(c),
    );
    const { notice } = more;
    const lead = 'With a token, a program asks over HTTP or MCP. It reads, and changes nothing.';
    const content = {
      title: 'Tokens',
      at: '/tokens',
      lead,
      body,
      ...(notice === undefined ? {} : { notice }),
    };
    return desk.show(c, content, more.error === undefined ? 200 : 400);
  };

  routes.get('/tokens', (c) => tokens(c));

  routes.post('/tokens', async (c) => {
    const typed = c.get('form');
    try {
      const workspace = await workspaceIn(store, typed.get('workspace') ?? '');
      if (workspace === undefined) throw new UserError('The bot is in no such workspace.');
      const { secret, token } = makeToken({ name: tokenName(typed.get('name') ?? ''), workspace }, now);
      await store.tokens.add(token);
      await desk.record(c, 'token.create', token.id, token.name);
      return tokens(c, { notice: { text: `The token ${token.name} is made.`, tone: 'done', secret } });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return tokens(c, { typed, error: errorText(error) });
    }
  });

  routes.post('/tokens/:id/revoke', async (c) => {
    const id = c.req.param('id');
    const removed = await store.tokens.remove(id);
    if (!removed) return c.notFound();
    await desk.record(c, 'token.revoke', id);
    return desk.goTo(c, '/tokens', { text: `The token ${id} is revoked.`, tone: 'done' });
  });

  const retain = createRetention({ store, now, log });
  let state: RetentionState = { kind: 'idle' };

  /** Goes on when the browser has had its answer. */
  const begin = async (mode: 'count' | 'remove'): Promise<void> => {
    state = { kind: 'running', mode, since: timestamp(now()) };
    const work = retain(retentionDays, mode).then(
      (articles) => {
        state = { kind: 'done', mode, articles, at: timestamp(now()) };
      },
      (error: unknown) => {
        log.error('articles could not be removed', { reason: reasonOf(error) });
        state = { kind: 'failed', mode, reason: remedyOf(error) ?? 'The log says why.' };
      },
    );
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE_MS).unref();
    });
    await Promise.race([work, patience]);
    clearTimeout(timer);
  };

  routes.get('/retention', (c) => {
    const body = retentionPage(retentionDays, state, desk.viewer(c));
    return desk.show(c, { title: 'Retention', at: '/retention', body });
  });

  for (const mode of ['count', 'remove'] as const)
    routes.post(`/retention/${mode}`, async (c) => {
      if (state.kind === 'running') return desk.goTo(c, '/retention', wrong('It is at work already.'));
      await begin(mode);
      const done = state.kind === 'done' ? plural(state.articles, 'article') : state.kind;
      if (mode === 'remove') await desk.record(c, 'retention.remove', null, done);
      return desk.goTo(c, '/retention');
    });

  return routes;
}
