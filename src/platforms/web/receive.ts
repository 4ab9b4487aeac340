/** The web server of the page: its routes, its own files, and the headers of each response. */
import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { reasonOf } from '../../core/base/errors.ts';
import { type Asset, readAssets } from './assets.ts';
import { wordsFor } from './caller.ts';
import { admittedPage, brokenPage } from './pages/failure.ts';
import { createShell, type RunningCommands, type WebDeps } from './route-deps.ts';
import { commandRoutes } from './routes/command.ts';
import { editionRoutes } from './routes/editions.ts';
import { setUpRoutes } from './routes/set-up.ts';
import { storedRoutes } from './routes/stored.ts';
import { HEADERS } from './same-origin.ts';
import { admitVisitors, type PageEnv } from './visitor.ts';

export function createPages(deps: WebDeps, running: () => RunningCommands | null): Hono<PageEnv> {
  const shell = createShell(deps, running);
  const app = new Hono<PageEnv>();

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
  });
  app.onError((error, c) => {
    const id = randomBytes(4).toString('hex');
    deps.log.error('a page broke', { id, path: c.req.path, reason: reasonOf(error), stack: error.stack });
    const { page } = wordsFor(c);
    return shell.show(c, { title: page.failure.broken, body: brokenPage(id, page) }, 500);
  });
  app.notFound((c) => shell.missing(c, 'noPage'));

  for (const [name, asset] of readAssets()) app.get(`/assets/${name}`, () => serve(asset));
  for (const { name, css } of deps.previews) {
    app.get(`/preview/${name}.css`, () => serve({ type: 'text/css; charset=utf-8', content: css }));
  }
  app.get('/favicon.ico', (c) => c.redirect('/assets/mark.svg', 301));

  app.get('/open', (c) => {
    const cookie = deps.access.admit(c.req.query('token') ?? '');
    if (cookie === null) return shell.locked(c);
    c.header('set-cookie', cookie);
    const { page } = wordsFor(c);
    return shell.show(c, {
      title: page.failure.open,
      locked: true,
      onward: '/',
      body: admittedPage(page),
    });
  });
  app.use(admitVisitors(deps.access, shell.locked));
  app.route('/', storedRoutes(shell));
  app.route('/', editionRoutes(shell));
  app.route('/', commandRoutes(shell));
  app.route('/', setUpRoutes(shell));
  return app;
}

function serve({ type, content }: Asset): Response {
  return new Response(content, { headers: { 'content-type': type } });
}
