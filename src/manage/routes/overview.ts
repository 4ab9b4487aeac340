/** The first page: whether all is well, what comes next, and what needs a hand. */
import { Hono } from 'hono';
import { OPERATOR } from '../../core/base/scope.ts';
import type { Desk, DeskEnv, Routes } from '../desk.ts';
import { FAILING } from '../limits.ts';
import { createNextEditions } from '../next-editions.ts';
import { overviewPage } from '../pages/overview.ts';
import { FAILING_STATES } from '../source-states.ts';

export function overviewRoutes(desk: Desk): Routes {
  const { store, condition } = desk;
  const nextEditions = createNextEditions(desk);
  const routes = new Hono<DeskEnv>();

  routes.get('/', async (c) => {
    const first = { limit: FAILING, offset: 0 };
    const [state, editions, posts, counts, failing] = await Promise.all([
      condition(),
      nextEditions(),
      store.deliveries.counts(),
      store.sources.states(),
      store.sources.page(OPERATOR, { states: FAILING_STATES, paused: false }, first),
    ]);
    const body = overviewPage({ condition: state, ...editions, posts, counts, failing });
    return desk.show(c, { title: 'Overview', at: '', body });
  });

  return routes;
}
