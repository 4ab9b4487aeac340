/** The stored articles, newest first. */

import { html } from 'hono/html';
import { plural } from '../../../core/base/plural.ts';
import type { ArticleRecord } from '../../../core/ports/article-store.ts';
import { isAsserted } from '../../../core/quotes/asserted.ts';
import { shownSpeaker } from '../../../core/quotes/confidence.ts';
import { type Html, nothing, publishedElement } from './layout.ts';

export interface ArticlesView {
  readonly records: readonly ArticleRecord[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly outlets: readonly string[];
  readonly outlet: string | null;
  readonly locale: string;
}

export function articlesPage(view: ArticlesView): Html {
  const { records, total, outlet } = view;
  return html`<div class="page-head">
      <h1>Articles</h1>
      ${total === 0 ? '' : html`<p class="lead">${plural(total, 'article')}${outlet === null ? '' : ` from ${outlet}`}, the newest first.</p>`}
      ${filter(view)}
    </div>
    ${records.length === 0 ? empty(outlet) : html`<ol class="cards">${records.map((record) => card(record, view.locale))}</ol>`}
    ${pager(view)}`;
}

function filter({ outlets, outlet }: ArticlesView): Html {
  if (outlets.length < 2) return html``;
  return html`<form class="filter" action="/articles" method="get">
    <label for="outlet">Outlet</label>
    <select id="outlet" name="outlet">
      <option value="">All</option>
      ${outlets.map((name) => html`<option ${name === outlet ? 'selected' : ''}>${name}</option>`)}
    </select>
    <button type="submit">Show</button>
  </form>`;
}

function card({ article, summary, quotes }: ArticleRecord, locale: string): Html {
  const speakers = [
    ...new Set(
      quotes
        .filter(isAsserted)
        .map(shownSpeaker)
        .filter((name) => name !== null),
    ),
  ];
  const words = article.summary ?? summary[0]?.text ?? '';
  return html`<li class="card">
    <p class="kicker">${article.outlet} · ${publishedElement(article, locale)}</p>
    <h2><a href="/articles/${article.id}">${article.title}</a></h2>
    ${words === '' ? '' : html`<p>${words}</p>`}
    <p class="quiet">${counted(quotes.length)}${speakers.length === 0 ? '' : html` from ${speakers.slice(0, 4).join(', ')}`}${article.status === 'withdrawn' ? ' · withdrawn' : ''}</p>
  </li>`;
}

function counted(quotes: number): string {
  return quotes === 0 ? 'No quotes' : plural(quotes, 'quote');
}

function empty(outlet: string | null): Html {
  return outlet === null
    ? nothing('No articles yet', html`Add some from the terminal: <code>npx pullquote add article.txt</code>`)
    : nothing(`Nothing from ${outlet}`, 'No stored article comes from there.', {
        href: '/articles',
        label: 'All articles',
      });
}

function pager({ page, pages, outlet }: ArticlesView): Html {
  if (pages < 2) return html``;
  const to = (target: number) =>
    `/articles?page=${target}${outlet === null ? '' : `&outlet=${encodeURIComponent(outlet)}`}`;
  return html`<nav class="pager" aria-label="Pages of articles">
    ${page > 1 ? html`<a href="${to(page - 1)}" rel="prev">Newer</a>` : html`<span></span>`}
    <span class="quiet">Page ${page} of ${pages}</span>
    ${page < pages ? html`<a href="${to(page + 1)}" rel="next">Older</a>` : html`<span></span>`}
  </nav>`;
}
