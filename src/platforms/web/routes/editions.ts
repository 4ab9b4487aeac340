/** The front page with the newest edition, the digests, and the ledger of one edition. */
import { Hono } from 'hono';
import type { Scope } from '../../../core/base/scope.ts';
import type { Caller, Dispatch } from '../../../core/commands/command.ts';
import type { Edition } from '../../../core/digests/edition.ts';
import { callerOf, localeFor, wordsFor } from '../caller.ts';
import { optionText } from '../commands.ts';
import { EDITIONS_A_DIGEST } from '../limits.ts';
import { digestsPage, ledgerPage } from '../pages/digests.ts';
import { editionPage } from '../pages/edition.ts';
import { firstShown, frontPart } from '../pages/front.ts';
import type { Html } from '../pages/layout.ts';
import type { Shell } from '../route-deps.ts';
import { type PageEnv, scopeFor } from '../visitor.ts';

/** Newest articles among which one is shown with its quotes marked. */
const LOOKED_AT = 30;

/** One page of posts is enough for an overview. */
const DELIVERIES = { limit: 1_000, offset: 0 };

export function editionRoutes({
  store,
  digests,
  previews,
  show,
  missing,
  drawn,
  running,
}: Shell): Hono<PageEnv> {
  const app = new Hono<PageEnv>();

  app.get(
    '/',
    running(async (c, { dispatch }) => {
      const caller = callerOf(c);
      const known = await digests.list(scopeFor(c));
      const [newest] = await store.editions.list(scopeFor(c), {}, { limit: 1, offset: 0 });
      const name = c.req.query('digest') ?? newest?.digest ?? known[0]?.name ?? null;
      const options: Readonly<Record<string, string>> = name === null ? {} : { name };
      const input = { kind: 'options', command: 'digest show', options } as const;
      const reply = await dispatch.run({ id: null, caller, input });
      if (reply === null) return missing(c, 'noEdition');
      const view = {
        digests: known,
        chosen: known.find((digest) => digest.name === name) ?? null,
        last: name === null ? null : ((await editionsOf(scopeFor(c), name, 1))[0] ?? null),
        payload: drawn(reply.message, caller),
        previews,
        samples: await onlySamples(store, caller.scope),
        locale: caller.locale,
      };
      const { page, language } = wordsFor(c);
      // Somebody who has chosen a digest knows what this is.
      const before = c.req.query('digest') === undefined ? await front(dispatch, caller, language) : null;
      return show(c, {
        title: page.frame.edition,
        at: '/',
        examples: await examplesFor(dispatch, caller),
        body: editionPage(view, before),
      });
    }),
  );

  app.get('/digests', async (c) => {
    const known = await digests.list(scopeFor(c));
    const editions = await Promise.all(
      known.map(({ name }) => editionsOf(scopeFor(c), name, EDITIONS_A_DIGEST)),
    );
    const views = known.map((digest, at) => ({ digest, editions: editions[at] ?? [] }));
    const { digests: title } = wordsFor(c).page.frame;
    return show(c, { title, at: '/digests', body: digestsPage(views, callerOf(c).manager, localeFor(c)) });
  });

  app.get('/editions/:id', async (c) => {
    const edition = await store.editions.get(scopeFor(c), c.req.param('id'));
    if (edition === null) return missing(c, 'noSuchEdition');
    const chosen = edition.chosen.flatMap(({ article, also }) => [
      article,
      ...also.map((other) => other.article),
    ]);
    const left = edition.left.map(({ article }) => article);
    const records = await store.articles.records(scopeFor(c), [...new Set([...chosen, ...left])]);
    const articles = new Map(records.map(({ article }) => [article.id, article]));
    const digest = (await digests.list(scopeFor(c))).find(({ name }) => name === edition.digest);
    const title = digest?.title ?? edition.digest;
    const deliveries = await store.deliveries.list(scopeFor(c), { edition: edition.id }, DELIVERIES);
    const body = ledgerPage({ edition, title, articles, deliveries, locale: localeFor(c) });
    const { titled } = wordsFor(c).page.edition;
    return show(c, { title: titled(title, edition.number), at: '/digests', body });
  });

  async function front(dispatch: Dispatch, caller: Caller, language: string): Promise<Html> {
    const newest = await store.articles.list(caller.scope, {}, { limit: LOOKED_AT, offset: 0 });
    const records = await store.articles.records(
      caller.scope,
      newest.map(({ id }) => id),
    );
    const shown = firstShown(records, language);
    if (shown === null) return frontPart(null, null, caller.locale);
    const options = { words: shown.quote.text, speaker: shown.speaker };
    const reply = await dispatch.run({
      id: null,
      caller,
      input: { kind: 'options', command: 'check', options },
    });
    return frontPart(shown, reply?.message.notice ?? null, caller.locale);
  }

  function editionsOf(scope: Scope, digest: string, limit: number): Promise<readonly Edition[]> {
    const series = { digest, workspace: null, subscription: null };
    return store.editions.list(scope, { series }, { limit, offset: 0 });
  }

  return app;
}

/** No outlet really has a domain under .example (RFC 2606), so only samples come from there. */
async function onlySamples(store: Shell['store'], scope: Scope): Promise<boolean> {
  const newest = await store.articles.list(scope, {}, { limit: 20, offset: 0 });
  return newest.length > 0 && newest.every(({ url }) => /^https:\/\/[^/]+\.example\//.test(url ?? ''));
}

/** Example lines that have an answer here: the most quoted people, then commands without arguments. */
async function examplesFor(dispatch: Dispatch, caller: Caller): Promise<readonly string[]> {
  const people = await dispatch.suggest('quotes', 'speaker', '', caller);
  const quotes = people.slice(0, 2).map(({ value }) => `/quotes ${optionText('speaker', value)}`);
  return [...quotes, '/speakers', '/digest list', '/help'];
}
