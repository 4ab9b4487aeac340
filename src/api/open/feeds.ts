/** Quotations and editions as feeds: `/feeds/quotes.atom?speaker=…`, `/feeds/editions.json?digest=…`. */
import { type Access, feedAccessOf } from '../../core/access/access-token.ts';
import { createRateLimit } from '../../core/base/rate-limit.ts';
import type { Now } from '../../core/base/time.ts';
import type { NameDirectory } from '../../core/names/name-directory.ts';
import type { Mount, Store } from '../../core/ports/ports.ts';
import type { QuoteFilter } from '../../core/ports/quote-store.ts';
import { ASSERTED } from '../../core/quotes/asserted.ts';
import { english } from '../../core/wording/index.ts';
import { problemOf } from '../problem.ts';
import { atomOf, type FeedEntry, type FeedList, jsonFeedOf } from './feed.ts';
import { OPEN_HEADERS } from './open-page.ts';
import {
  EDITION_PATH,
  editionChangedAt,
  editionHtml,
  editionTitle,
  type KnownDigests,
  QUOTE_PATH,
} from './permalinks.ts';
import { quoteHtml, quoteTitle, speakerName } from './quote-html.ts';
import { unlessUnchanged } from './unchanged.ts';

export interface FeedDeps {
  readonly store: Pick<Store, 'tokens' | 'workspaces' | 'quotes' | 'editions' | 'articles'>;
  readonly directory: Pick<NameDirectory, 'nameIndex'>;
  readonly digests: KnownDigests;
  readonly now: Now;
  /** Null: entries link to the articles, and the addresses of the feeds are those that were asked. */
  readonly publicUrl: string | null;
  /** Whether entries have pages of their own. */
  readonly pages: boolean;
}

const PATH = '/feeds/';
const FEED = /^\/feeds\/(quotes|editions)\.(atom|json)$/;
const QUOTES = 50;
const EDITIONS = 20;
/** Readers ask every few minutes. */
const ASKS_A_MINUTE = 30;

export function createFeeds(deps: FeedDeps): Mount {
  const asks = createRateLimit(ASKS_A_MINUTE, deps.now);
  const wrong = createRateLimit(ASKS_A_MINUTE, deps.now);
  return {
    method: 'GET',
    path: `${PATH}*`,
    handle: async (request, remote) => {
      const url = new URL(request.url);
      const [, kind, format] = FEED.exec(url.pathname) ?? [];
      const given = url.searchParams.get('token') ?? '';
      const access = given === '' ? null : await feedAccessOf(deps.store, given, deps.now);
      if (access === null) return wrong.take(remote) > 0 ? tooMany() : refused();
      if (asks.take(access.token.id, 1) > 0) return tooMany();
      if (kind === undefined) return unknownFeed();
      const list = await (kind === 'quotes' ? quoteFeed : editionFeed)(deps, access, url);
      if (list instanceof Response) return list;
      const atom = format === 'atom';
      return unlessUnchanged(request, atom ? atomOf(list) : jsonFeedOf(list), {
        ...OPEN_HEADERS,
        // A reader may keep it for itself, and asks each time whether it is still the newest.
        'cache-control': 'private, no-cache',
        'content-type': `${atom ? 'application/atom+xml' : 'application/feed+json'}; charset=utf-8`,
      });
    },
  };
}

async function quoteFeed(deps: FeedDeps, { scope }: Access, url: URL): Promise<FeedList | Response> {
  const [speaker, about, source] = ['speaker', 'about', 'source'].map((name) => wordsIn(url, name));
  let speakers: Pick<QuoteFilter, 'speakers'> = {};
  let title = 'Pullquote';
  if (speaker !== null && speaker !== undefined) {
    const found = (await deps.directory.nameIndex(scope, 'speakers')).find(speaker);
    if (found.kind !== 'one')
      return problemOf({
        kind: found.kind === 'many' ? 'several_speakers' : 'unknown_speaker',
        status: 404,
        title: `${found.kind === 'many' ? 'Several speakers have' : 'No speaker has'} this name: ${speaker.slice(0, 80)}`,
        remedy: `Write the whole name${
          found.kind === 'many'
            ? `: ${found.entries
                .slice(0, 5)
                .map(({ name }) => name)
                .join(', ')}`
            : ' as /quotes shows it'
        }.`,
      });
    speakers = { speakers: found.entry.keys };
    title = found.entry.name;
  }
  const filter: QuoteFilter = {
    ...speakers,
    ...(about == null ? {} : { about }),
    ...(source == null ? {} : { outlets: [source] }),
    shown: true,
    modalities: ASSERTED,
  };
  const hits = await deps.store.quotes.list(scope, filter, { limit: QUOTES, offset: 0 });
  const newest = hits.toSorted((a, b) => (a.article.publishedAt < b.article.publishedAt ? 1 : -1));
  const entries = newest.map((hit): FeedEntry => {
    const { quote, article } = hit;
    const own = deps.pages && deps.publicUrl !== null && article.workspace === null;
    return {
      id: `urn:pullquote:quote:${quote.id}`,
      url: own ? new URL(QUOTE_PATH + quote.id, deps.publicUrl ?? '').href : article.url,
      title: quoteTitle(hit, english),
      html: quoteHtml(hit, english),
      authors: [speakerName(hit, english)],
      publishedAt: article.storedAt,
      updatedAt: article.revisedAt,
    };
  });
  const about_ = about == null ? '' : ` · ${about}`;
  return { title: `${title}${about_}`, address: addressOf(deps, url), entries };
}

async function editionFeed(deps: FeedDeps, { scope, token }: Access, url: URL): Promise<FeedList> {
  const digest = wordsIn(url, 'digest');
  const filter = digest === null ? {} : { digest };
  const editions = await deps.store.editions.list(scope, filter, { limit: EDITIONS * 2, offset: 0 });
  const shown = editions
    // Those for one channel or person show their filter; a workspace's own are for its token.
    .filter((one) => one.number > 0 && one.subscription === null)
    .filter(({ workspace }) => workspace === null || workspace === token.workspace)
    .slice(0, EDITIONS);
  const titles = await deps.digests.titles(scope);
  const entries: FeedEntry[] = [];
  for (const edition of shown) {
    const own = deps.pages && deps.publicUrl !== null && edition.workspace === null;
    entries.push({
      id: `urn:pullquote:edition:${edition.id}`,
      url: own ? new URL(EDITION_PATH + edition.id, deps.publicUrl ?? '').href : null,
      title: editionTitle(edition, titles, english),
      html: await editionHtml(deps.store, scope, edition, english),
      authors: [],
      publishedAt: edition.madeAt,
      updatedAt: await editionChangedAt(deps.store, scope, edition),
    });
  }
  const title = digest === null ? 'Pullquote' : (titles.get(digest) ?? digest);
  return { title, address: addressOf(deps, url), entries };
}

/** A token stays out of what a reader may show. */
function addressOf({ publicUrl }: FeedDeps, url: URL): string {
  const address = new URL(url.pathname + url.search, publicUrl ?? url.origin);
  address.searchParams.delete('token');
  return address.href;
}

function wordsIn(url: URL, name: string): string | null {
  const words = url.searchParams.get(name)?.trim().slice(0, 200) ?? '';
  return words === '' ? null : words;
}

function refused(): Response {
  return problemOf({
    kind: 'unknown_token',
    status: 401,
    title: 'A feed needs a token of its own in its address.',
    remedy: 'Add ?token=…; pullquote token create <name> --feeds makes one.',
  });
}

function tooMany(): Response {
  return problemOf(
    { kind: 'too_many', status: 429, title: 'Too many requests.', remedy: 'Ask again in a minute.' },
    { 'retry-after': '60' },
  );
}

function unknownFeed(): Response {
  return problemOf({
    kind: 'nothing_here',
    status: 404,
    title: 'There is no such feed.',
    remedy: 'There are /feeds/quotes.atom, quotes.json, editions.atom and editions.json.',
  });
}
