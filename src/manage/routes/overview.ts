/** The first page: whether all is well, what comes next, and what needs a hand. */
import { Hono } from 'hono';
import { OPERATOR } from '../../core/base/scope.ts';
import type { Desk, DeskEnv, Routes } from '../desk.ts';
import { FAILING } from '../limits.ts';
import { overviewPage } from '../pages/overview.ts';
import { FAILING_STATES } from '../source-states.ts';

const NEXT_SHOWN = 5;

export function overviewRoutes(desk: Desk): Routes {
  const { store, digests, condition } = desk;
  const routes = new Hono<DeskEnv>();

  routes.get('/', async (c) => {
    const first = { limit: FAILING, offset: 0 };
    const [state, lines, posts, counts, failing] = await Promise.all([
      condition(),
      digests.list(OPERATOR),
      store.deliveries.counts(),
      store.sources.states(),
      store.sources.page(OPERATOR, { states: FAILING_STATES, paused: false }, first),
    ]);
    const next = lines
      .flatMap(({ name, title, next: [at] }) => (at === undefined ? [] : [{ name, title, at }]))
      .toSorted((a, b) => (a.at < b.at ? -1 : 1));
    const body = overviewPage({
      ...{ condition: state, next: next.slice(0, NEXT_SHOWN), digests: lines.length, posts, counts, failing },
    });
    return desk.show(c, { title: 'Overview', at: '', body });
  });

  return routes;
}
