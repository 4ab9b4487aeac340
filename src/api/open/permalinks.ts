/** Pages of quotations and editions under the public address, for shared articles alone, and their oEmbed. */
import { type Scope, SHARED } from '../../core/base/scope.ts';
import type { Timestamp } from '../../core/base/time.ts';
import { correctedQuote } from '../../core/commands/answer-parts/corrected-quote.ts';
import type { Edition } from '../../core/digests/edition.ts';
import { escapeHtml, linkable, plainLine } from '../../core/messages/escape.ts';
import type { Mount, Store } from '../../core/ports/ports.ts';
import type { QuoteHit } from '../../core/ports/quote-store.ts';
import type { DigestViews } from '../../core/publishing/digest-views.ts';
import { isAsserted } from '../../core/quotes/asserted.ts';
import type { Catalogue } from '../../core/wording/catalogue.ts';
import { wordingFor } from '../../core/wording/index.ts';
import { problemOf } from '../problem.ts';
import { askedLanguage, OPEN_HEADERS, openPage } from './open-page.ts';
import { quoteHtml, quoteTitle } from './quote-html.ts';

export const QUOTE_PATH = '/q/';
export const EDITION_PATH = '/e/';

const QUOTE_ID = /^q[\da-z]{8,20}$/;
const EDITION_ID = /^[\w-]{1,80}$/;
/** A quote that was corrected, and corrected again: followed so far. */
const MOST_CORRECTIONS = 5;

export type OpenStores = Pick<Store, 'quotes' | 'editions' | 'articles' | 'corrections'>;
/** Where the titles of digests are found. */
export type KnownDigests = Pick<DigestViews, 'titles'>;

export function createPermalinks(
  store: OpenStores,
  digests: KnownDigests,
  publicUrl: string,
): readonly Mount[] {
  return [
    { method: 'GET', path: `${QUOTE_PATH}*`, handle: (request) => quotePage(store, publicUrl, request) },
    { method: 'GET', path: `${EDITION_PATH}*`, handle: (request) => editionPage(store, digests, request) },
    { method: 'GET', path: '/oembed', handle: (request) => oembed(store, publicUrl, request) },
  ];
}

async function quotePage(store: OpenStores, publicUrl: string, request: Request): Promise<Response> {
  const { language, wording } = wordsOf(request);
  const asked = idIn(request, QUOTE_PATH, QUOTE_ID);
  const found = asked === null ? null : await currentQuote(store, asked, wording);
  if (found === null) return missing(language, wording);
  const notes = found.notes.map((note) => `<p><strong>${escapeHtml(note)}</strong></p>`).join('');
  if (found.hit === null)
    return openPage({ language, title: found.notes[0] ?? '', body: notes, status: 410 });
  const address = new URL(QUOTE_PATH + found.hit.quote.id, publicUrl).href;
  const embed = new URL(`/oembed?url=${encodeURIComponent(address)}`, publicUrl).href;
  return openPage({
    language,
    title: plainLine(found.hit.article.title || found.hit.article.outlet),
    head: `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(embed)}"><link rel="canonical" href="${escapeHtml(address)}">`,
    body: notes + quoteHtml(found.hit, wording),
  });
}

interface Found {
  /** Null: the outlet has taken the words back. */
  readonly hit: QuoteHit | null;
  /** What became of the quote that the address names. */
  readonly notes: readonly string[];
}

/** The quote, or what stands in its place since it was corrected; null: there never was one, or its article is gone. */
async function currentQuote(store: OpenStores, asked: string, wording: Catalogue): Promise<Found | null> {
  const notes: string[] = [];
  let id: string | null = asked;
  for (let steps = 0; id !== null && steps <= MOST_CORRECTIONS; steps++) {
    const hit: QuoteHit | null = await store.quotes.get(SHARED, id);
    if (hit !== null && hit.quote.status === 'current' && hit.article.status === 'current')
      return isAsserted(hit.quote) ? { hit, notes } : null;
    const corrected = await correctedQuote(store, SHARED, id, wording);
    if (corrected === null) break;
    notes.push(wording.corrected[corrected.data.change]);
    id = corrected.after;
  }
  return notes.length === 0 ? null : { hit: null, notes };
}

async function editionPage(store: OpenStores, digests: KnownDigests, request: Request): Promise<Response> {
  const { language, wording } = wordsOf(request);
  const id = idIn(request, EDITION_PATH, EDITION_ID);
  const edition = id === null ? null : await store.editions.get(SHARED, id);
  // An edition for one channel or person shows their filter, so it has no page.
  if (edition === null || edition.number === 0 || edition.workspace !== null || edition.subscription !== null)
    return missing(language, wording);
  return openPage({
    language,
    title: editionTitle(edition, await digests.titles(SHARED), wording),
    body: await editionHtml(store, SHARED, edition, wording),
  });
}

/** A digest that is gone has its name alone. */
export function editionTitle(
  { digest, number, plannedAt }: Edition,
  titles: ReadonlyMap<string, string>,
  wording: Catalogue,
): string {
  return `${plainLine(titles.get(digest) ?? digest)} · ${wording.edition.number(number)} · ${plannedAt.slice(0, 10)}`;
}

/** Headlines with their outlets, and the quotations that were shown; a story whose article was changed since says so. */
export async function editionHtml(
  { articles }: Pick<Store, 'articles'>,
  scope: Scope,
  { chosen }: Edition,
  wording: Catalogue,
): Promise<string> {
  const records = await articles.records(
    scope,
    chosen.map(({ article }) => article),
  );
  const byId = new Map(records.map((record) => [record.article.id, record]));
  const items = chosen.flatMap(({ article: id, revision, quotes: shown }) => {
    const record = byId.get(id);
    if (record === undefined) return [];
    const { article, quotes } = record;
    if (article.status === 'withdrawn') return [`<li>${escapeHtml(wording.edition.withdrawn)}</li>`];
    const url = linkable(article.url);
    const title = escapeHtml(plainLine(article.title || article.outlet));
    const heading = url === null ? title : `<a href="${escapeHtml(url)}" rel="noopener">${title}</a>`;
    const changed = article.revision > revision ? ` <em>${escapeHtml(wording.edition.changed)}</em>` : '';
    const said = quotes
      .filter((quote) => shown.includes(quote.id) && quote.status === 'current' && isAsserted(quote))
      .map((quote) => quoteHtml({ quote, article }, wording));
    return [
      `<li>${heading} <small>${escapeHtml(plainLine(article.outlet))}</small>${changed}${said.join('')}</li>`,
    ];
  });
  return `<ol>${items.join('')}</ol>`;
}

/** When it was made, or when an outlet last changed an article that it shows. */
export async function editionChangedAt(
  { articles }: Pick<Store, 'articles'>,
  scope: Scope,
  { chosen, madeAt }: Edition,
): Promise<Timestamp> {
  const records = await articles.records(
    scope,
    chosen.map(({ article }) => article),
  );
  const shown = new Map(chosen.map(({ article, revision }) => [article, revision]));
  return records
    .filter(
      ({ article: { id, revision, status } }) => status === 'withdrawn' || revision > (shown.get(id) ?? 0),
    )
    .reduce((at, { article: { revisedAt } }) => (revisedAt > at ? revisedAt : at), madeAt);
}

/** The rich kind of oEmbed 1.0, for a quotation’s page. */
async function oembed(store: OpenStores, publicUrl: string, request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  if ((searchParams.get('format') ?? 'json') !== 'json')
    return problemOf({
      kind: 'not_implemented',
      status: 501,
      title: 'Only format=json is answered.',
      remedy: 'Leave format out.',
    });
  const target = URL.parse(searchParams.get('url') ?? '');
  const id = target?.pathname.slice(QUOTE_PATH.length) ?? '';
  const isOurs =
    target !== null && target.origin === new URL(publicUrl).origin && target.pathname.startsWith(QUOTE_PATH);
  const { wording } = wordsOf(request);
  const found = isOurs && QUOTE_ID.test(id) ? await currentQuote(store, id, wording) : null;
  if (found?.hit == null)
    return problemOf({
      kind: 'nothing_here',
      status: 404,
      title: 'No quotation has this address.',
      remedy: `Give url=${new URL(QUOTE_PATH, publicUrl).href}…`,
    });
  const wide = Number(searchParams.get('maxwidth') ?? '');
  const width = Number.isInteger(wide) && wide >= 200 ? Math.min(wide, 600) : 600;
  const body = {
    version: '1.0',
    type: 'rich',
    provider_name: 'Pullquote',
    title: quoteTitle(found.hit, wording),
    width,
    height: null,
    html: found.notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('') + quoteHtml(found.hit, wording),
  };
  return new Response(`${JSON.stringify(body)}\n`, {
    headers: {
      ...OPEN_HEADERS,
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
    },
  });
}

function idIn(request: Request, path: string, pattern: RegExp): string | null {
  const id = new URL(request.url).pathname.slice(path.length);
  return pattern.test(id) ? id : null;
}

function wordsOf(request: Request) {
  const wording = wordingFor(askedLanguage(request));
  return { language: wording.edition.dates.slice(0, 2), wording };
}

export function missing(language: string, { page }: Catalogue): Response {
  const { noPlace, removed, placeRemedy } = page.failure;
  return openPage({
    language,
    title: noPlace,
    body: [removed, placeRemedy].map((line) => `<p>${escapeHtml(line)}</p>`).join(''),
    status: 404,
  });
}
