/** The front page with the newest edition, the digests, and the ledger of one edition. */
import { Hono } from 'hono';
import { OPERATOR } from '../../../core/scope.ts';
import { callerOf } from '../caller.ts';
import { option } from '../commands.ts';
import { EDITIONS_A_DIGEST } from '../limits.ts';
import { digestsPage, ledgerPage } from '../pages/digests.ts';
import { editionPage } from '../pages/edition.ts';
import type { Shell } from '../shell.ts';

export function editionRoutes({ store, previews, show, missing, drawn, running }: Shell): Hono {
  const app = new Hono();

  app.get(
    '/',
    running(async (c, { dispatch }) => {
      const caller = callerOf(c.req.raw);
      const digests = await dispatch.suggest('digest show', 'name', '', caller);
      const [newest] = await store.editions.list(OPERATOR, {}, { limit: 1, offset: 0 });
      const chosen = c.req.query('digest') ?? newest?.digest ?? digests[0]?.value ?? null;
      const options: Readonly<Record<string, string>> = chosen === null ? {} : { name: chosen };
      const input = { kind: 'options', command: 'digest show', options } as const;
      const reply = await dispatch.run({ id: null, caller, input });
      if (reply === null) return missing(c, 'There is no edition');
      const payload = drawn(reply.message, caller);
      const body = editionPage({ digests, chosen, payload, previews, samples: await onlySamples(store) });
      return show(c, { title: 'Newest edition', at: '/', examples: await examplesFor(store), body });
    }),
  );

  app.get(
    '/digests',
    running(async (c, { dispatch }) => {
      const caller = callerOf(c.req.raw);
      const digests = await dispatch.suggest('digest show', 'name', '', caller);
      const editions = await Promise.all(
        digests.map(({ value: digest }) => {
          const series = { digest, workspace: null, subscription: null };
          return store.editions.list(OPERATOR, { series }, { limit: EDITIONS_A_DIGEST, offset: 0 });
        }),
      );
      const views = digests.map((digest, at) => ({ digest, editions: editions[at] ?? [] }));
      return show(c, { title: 'Digests', at: '/digests', body: digestsPage(views, caller.locale) });
    }),
  );

  app.get(
    '/editions/:id',
    running(async (c, { dispatch }) => {
      const edition = await store.editions.get(OPERATOR, c.req.param('id') ?? '');
      if (edition === null) return missing(c, 'There is no such edition');
      const caller = callerOf(c.req.raw);
      const chosen = edition.chosen.flatMap(({ article, also }) => [
        article,
        ...also.map((other) => other.article),
      ]);
      const left = edition.left.map(({ article }) => article);
      const records = await store.articles.records(OPERATOR, [...new Set([...chosen, ...left])]);
      const articles = new Map(records.map(({ article }) => [article.id, article]));
      const digests = await dispatch.suggest('digest show', 'name', edition.digest, caller);
      const title = digests.find(({ value }) => value === edition.digest)?.label ?? edition.digest;
      const body = ledgerPage({ edition, title, articles, locale: caller.locale });
      return show(c, { title: `${title}, edition ${edition.number}`, at: '/digests', body });
    }),
  );

  return app;
}

/** Outlets under .example exist nowhere (RFC 2606): only samples come from there. */
async function onlySamples(store: Shell['store']): Promise<boolean> {
  const newest = await store.articles.list(OPERATOR, {}, { limit: 20, offset: 0 });
  return newest.length > 0 && newest.every(({ url }) => /^https:\/\/[^/]+\.example\//.test(url ?? ''));
}

/** Lines that have an answer here: the most quoted people, then what needs no argument. */
async function examplesFor(store: Shell['store']): Promise<readonly string[]> {
  const people = await store.speakers.rank(OPERATOR, {}, 2);
  const quotes = people.map(({ name }) => `/quotes ${option('speaker', name)}`);
  return [...quotes, '/speakers', '/digest list', '/help'];
}
