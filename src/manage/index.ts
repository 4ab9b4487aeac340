/** The management page: for whoever runs Pullquote, behind a login, off unless it is turned on. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { makeSecret, SECRET } from '../core/access/secret.ts';
import { reasonOf, UserError } from '../core/base/errors.ts';
import type { Mount } from '../core/ports/ports.ts';
import { pageFiles, serve } from '../page-parts/page-files.ts';
import type { ManageDeps } from './deps.ts';
import { createDesk, type DeskContext, type DeskEnv } from './desk.ts';
import { cookieIn, cookieText, SESSION, VISITOR } from './door/cookies.ts';
import { formToken, isFormToken } from './door/form-token.ts';
import { createOpenId } from './door/openid.ts';
import { HEADERS } from './door/policy.ts';
import { visitOf } from './door/visit.ts';
import { errorText } from './error-text.ts';
import { LARGEST_FORM } from './limits.ts';
import { BASE } from './pages/layout.ts';
import { accountRoutes } from './routes/accounts.ts';
import { digestRoutes } from './routes/digests.ts';
import { openIdRoutes } from './routes/openid.ts';
import { overviewRoutes } from './routes/overview.ts';
import { peopleRoutes } from './routes/people.ts';
import { postRoutes } from './routes/posts.ts';
import { recordRoutes } from './routes/record.ts';
import { OPEN_PATHS, signInRoutes } from './routes/sign-in.ts';
import { sourceRoutes } from './routes/sources.ts';
import { upkeepRoutes } from './routes/upkeep.ts';
import { workspaceRoutes } from './routes/workspaces.ts';

export type { Condition, ManageDeps } from './deps.ts';

/** Where an invitation is taken up. */
export function invitationLink(page: string, secret: string): string {
  return `${page}${BASE}/join?invitation=${secret}`;
}

export function createManage(deps: ManageDeps): readonly Mount[] {
  const remotes = new WeakMap<Request, string>();
  const app = new Hono<DeskEnv>();
  const desk = createDesk(deps, (c) => ({
    name: desk.me(c).account.name,
    token: formToken(c.get('secret')),
  }));
  const refuse = (c: DeskContext, status: 400 | 403 | 404, title: string, words: string): Promise<Response> =>
    desk.show(c, { title, body: html`<p class="panel">${words}</p>` }, status);

  app.use(async (c, next) => {
    c.set('signedIn', null);
    c.set('form', new Map());
    c.set('visit', visitOf(c.req.raw, remotes.get(c.req.raw) ?? '', deps.publicUrl));
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    if (c.get('visit').secure) c.header('strict-transport-security', 'max-age=31536000');
  });
  app.onError((error, c) => {
    // Written for people: it names the remedy.
    if (error instanceof UserError) return refuse(c, 400, 'That does not work', errorText(error));
    const id = randomBytes(4).toString('hex');
    const { path } = c.req;
    deps.log.error('a management page broke', { id, path, reason: reasonOf(error), stack: error.stack });
    const body = html`<p class="panel">The log says more under <code>${id}</code>.</p>`;
    return desk.show(c, { title: 'Something broke', body }, 500);
  });
  app.notFound((c) =>
    refuse(c, 404, 'There is nothing here', 'The address is wrong, or what it showed was removed.'),
  );

  for (const [path, file] of pageFiles(OWN_FILES, deps.previews))
    app.get(`${BASE}${path}`, () => serve(file));

  app.use(async (c, next) => {
    if (!['GET', 'HEAD', 'POST'].includes(c.req.method))
      return c.text('This page answers GET, HEAD and POST.', 405, { allow: 'GET, HEAD, POST' });
    if (!c.get('visit').safe)
      return refuse(
        c,
        403,
        'This way is not encrypted',
        'A password sent over it could be read. Put a proxy with TLS in front and set PULLQUOTE_PUBLIC_URL to its address, or open the page through a tunnel: ssh -L 8400:127.0.0.1:8400 that-machine.',
      );
    return next();
  });
  app.use(bodyLimit({ maxSize: LARGEST_FORM, onError: (c) => c.text('The form is too large.', 413) }));
  app.use(async (c, next) => {
    const visit = c.get('visit');
    const given = cookieIn(c.req.raw.headers, SESSION, visit);
    const signedIn = given === null ? null : await deps.signIn.session(given);
    const before = cookieIn(c.req.raw.headers, VISITOR, visit);
    const visitor = before !== null && SECRET.test(before) ? before : null;
    const secret = signedIn === null ? (visitor ?? makeSecret()) : (given ?? '');
    c.set('signedIn', signedIn);
    c.set('secret', secret);
    const isOpen = OPEN_PATHS.includes(c.req.path.slice(BASE.length));
    if (c.req.method === 'POST') {
      if (!visit.own) return refuse(c, 403, 'Refused', 'Another page sent this. Nothing was changed.');
      const form = await formOf(c.req.raw);
      if (!isFormToken(form.get('token') ?? '', secret))
        return signedIn === null && !isOpen
          ? c.redirect(`${BASE}/sign-in`, 303)
          : refuse(
              c,
              403,
              'This form is out of date',
              'You have signed in or out since, or your browser keeps no cookies. Nothing was changed; go back and load the page again.',
            );
      c.set('form', form);
    }
    if (signedIn === null && !isOpen) {
      const to = c.req.method === 'POST' ? '' : c.req.path.slice(BASE.length) + new URL(c.req.url).search;
      return c.redirect(`${BASE}/sign-in${to === '' ? '' : `?to=${encodeURIComponent(to)}`}`, 303);
    }
    if (signedIn === null && visitor === null)
      c.header('set-cookie', cookieText(VISITOR, secret, visit, VISIT_SECONDS));
    const { replica } = deps.store;
    if (replica === null || c.req.method !== 'POST') return next();
    // What is changed here is everybody’s: whoever asks next in chat must see it.
    return replica.changing(null, next);
  });

  const openId = deps.openId === null ? null : createOpenId(deps.openId);
  const signIn = signInRoutes(desk, openId?.name ?? null);
  const origin = (c: DeskContext): string =>
    deps.publicUrl === null ? new URL(c.req.url).origin : deps.publicUrl.replace(/\/+$/, '');
  for (const part of [
    signIn.routes,
    ...(openId === null ? [] : [openIdRoutes(desk, openId, signIn, origin)]),
    overviewRoutes(desk),
    sourceRoutes(desk),
    digestRoutes(desk),
    postRoutes(desk),
    recordRoutes(desk),
    peopleRoutes(desk),
    workspaceRoutes(desk),
    upkeepRoutes(desk),
    accountRoutes(desk, origin),
  ])
    app.route(BASE, part);

  const handle: Mount['handle'] = async (request, remote) => {
    remotes.set(request, remote);
    return app.fetch(request);
  };
  return [BASE, `${BASE}/*`].map((path) => ({ method: 'ALL', path, handle }));
}

const OWN_FILES = { folder: join(import.meta.dirname, 'assets'), css: 'manage.css' };

/** How long the sign-in form may stand open. */
const VISIT_SECONDS = 24 * 3_600;

/** The first value of each field. What is no form has none. */
async function formOf(request: Request): Promise<ReadonlyMap<string, string>> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.toLowerCase().startsWith('application/x-www-form-urlencoded')) return new Map();
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(await request.text()))
    if (!fields.has(name)) fields.set(name, value);
  return fields;
}
