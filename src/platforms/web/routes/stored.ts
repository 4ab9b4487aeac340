/** Pages of the stored articles, people and sources. */
import { Hono } from 'hono';
import { html } from 'hono/html';
import { UserError } from '../../../core/base/errors.ts';
import { rankPeople } from '../../../core/names/rank-people.ts';
import { isOwnRequest } from '../../../page-parts/own-request.ts';
import { callerOf, localeFor, wordsFor } from '../caller.ts';
import { ARTICLES_A_PAGE, MOST_PEOPLE } from '../limits.ts';
import { articleForm, draftForm } from '../pages/add-forms.ts';
import { articlePage } from '../pages/article.ts';
import { articlesPage } from '../pages/articles.ts';
import { missingPage, refusedPage } from '../pages/failure.ts';
import { peoplePage } from '../pages/people.ts';
import { sourcesPage } from '../pages/sources.ts';
import type { Shell } from '../route-deps.ts';
import { type PageEnv, scopeFor } from '../visitor.ts';

export function storedRoutes({ store, directory, show, missing, locked, addArticle }: Shell): Hono<PageEnv> {
  const app = new Hono<PageEnv>();

  app.get('/articles', async (c) => {
    const outlet = c.req.query('outlet') || null;
    const filter = outlet === null ? {} : { outlets: [outlet] };
    const [{ articles: total }, sources] = await Promise.all([
      store.articles.count(scopeFor(c), filter),
      store.sources.list(scopeFor(c)),
    ]);
    const pages = Math.max(1, Math.ceil(total / ARTICLES_A_PAGE));
    const asked = Number.parseInt(c.req.query('page') ?? '1', 10) || 1;
    const page = Math.min(pages, Math.max(1, asked));
    const window = { limit: ARTICLES_A_PAGE, offset: (page - 1) * ARTICLES_A_PAGE };
    const ids = (await store.articles.list(scopeFor(c), filter, window)).map(({ id }) => id);
    const found = await store.articles.records(scopeFor(c), ids);
    const records = ids.flatMap((id) => found.find(({ article }) => article.id === id) ?? []);
    const outlets = [...new Set(sources.map((source) => source.outlet))].sort((a, b) => a.localeCompare(b));
    const forms = html`${draftForm(wordsFor(c))}${callerOf(c).manager ? articleForm(wordsFor(c)) : ''}`;
    const body = articlesPage({ records, total, page, pages, outlets, outlet, forms, locale: localeFor(c) });
    const { articles: title } = wordsFor(c).page.frame;
    return show(c, { title, at: '/articles', body });
  });

  app.post('/articles', async (c) => {
    const { page } = wordsFor(c);
    const { refused } = page.failure;
    if (!isOwnRequest(c.req.raw)) return show(c, { title: refused, body: refusedPage(page) }, 403);
    if (!callerOf(c).manager) return locked(c);
    const { outlet = '', title = '', text = '' } = textsOf(await c.req.parseBody());
    try {
      const id = await addArticle({ outlet: outlet.trim() || page.add.ownOutlet, title: title.trim(), text });
      return c.redirect(`/articles/${id}`, 303);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const body = missingPage(
        error.remedy === null ? error.message : `${error.message} ${error.remedy}`,
        page,
      );
      return show(c, { title: page.add.article, body }, 400);
    }
  });

  app.get('/articles/:id', async (c) => {
    const record = await store.articles.record(scopeFor(c), c.req.param('id'));
    if (record === null) return missing(c, 'noArticle');
    const hashes = record.leftOut.map(({ hash }) => hash);
    const holders = await store.articles.holders(scopeFor(c), hashes);
    const body = articlePage(record, holders, localeFor(c));
    return show(c, { title: record.article.title, at: '/articles', body });
  });

  app.get('/people', async (c) => {
    const { speakers: people } = await rankPeople({ store, directory }, scopeFor(c), {}, MOST_PEOPLE);
    const { people: title } = wordsFor(c).page.frame;
    return show(c, { title, at: '/people', body: peoplePage(people, localeFor(c)) });
  });

  app.get('/sources', async (c) => {
    const sources = await store.sources.list(scopeFor(c));
    const counts = await Promise.all(
      sources.map(({ id }) => store.articles.count(scopeFor(c), { source: id })),
    );
    const views = sources.map((source, at) => ({ source, articles: counts[at]?.articles ?? 0 }));
    const { sources: title } = wordsFor(c).page.frame;
    return show(c, { title, at: '/sources', body: sourcesPage(views, callerOf(c).manager, localeFor(c)) });
  });

  return app;
}

/** The texts of a posted form. Uploaded files are not read. */
function textsOf(body: Readonly<Record<string, string | File>>): Partial<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
