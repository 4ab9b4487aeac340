/** The web server of the page: its routes, its own files, and the headers of each response. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Hono } from 'hono';
import { reasonOf } from '../../core/base/errors.ts';
import { pageFiles, serve } from '../../page-parts/page-files.ts';
import { wordsFor } from './caller.ts';
import { HEADERS } from './headers.ts';
import { admittedPage, brokenPage } from './pages/failure.ts';
import { createShell, type RunningCommands, type WebDeps } from './route-deps.ts';
import { commandRoutes } from './routes/command.ts';
import { editionRoutes } from './routes/editions.ts';
import { setUpRoutes } from './routes/set-up.ts';
import { storedRoutes } from './routes/stored.ts';
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

  for (const [path, file] of pageFiles(OWN_FILES, deps.previews)) app.get(path, () => serve(file));
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

const OWN_FILES = { folder: join(import.meta.dirname, 'assets'), css: 'page.css', script: 'page.js' };
