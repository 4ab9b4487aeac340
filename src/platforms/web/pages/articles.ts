/** The stored articles, newest first. */

import { html } from 'hono/html';
import type { ArticleRecord } from '../../../core/ports/article-store.ts';
import { isAsserted } from '../../../core/quotes/asserted.ts';
import { shownSpeaker } from '../../../core/quotes/confidence/shown-speaker.ts';
import type { Catalogue } from '../../../core/wording/catalogue.ts';
import { wordingFor } from '../../../core/wording/index.ts';
import { type Html, nothing, publishedElement } from './layout.ts';

export interface ArticlesView {
  readonly records: readonly ArticleRecord[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly outlets: readonly string[];
  readonly outlet: string | null;
  /** The forms above the list. */
  readonly forms: Html;
  readonly locale: string;
}

export function articlesPage(view: ArticlesView): Html {
  const { records, total, outlet } = view;
  const { page } = wordingFor(view.locale);
  return html`<div class="page-head">
      <h1>${page.frame.articles}</h1>
      ${total === 0 ? '' : html`<p class="lead">${page.articles.total(total, outlet)}</p>`}
      ${filter(view)}
    </div>
    ${view.forms}
    ${records.length === 0 ? empty(outlet, page) : html`<ol class="cards">${records.map((record) => card(record, view.locale))}</ol>`}
    ${pager(view)}`;
}

function filter({ outlets, outlet, locale }: ArticlesView): Html {
  if (outlets.length < 2) return html``;
  const { articles } = wordingFor(locale).page;
  return html`<form class="filter" action="/articles" method="get">
    <label for="outlet">${articles.outlet}</label>
    <select id="outlet" name="outlet">
      <option value="">${articles.all}</option>
      ${outlets.map((name) => html`<option ${name === outlet ? 'selected' : ''}>${name}</option>`)}
    </select>
    <button type="submit">${articles.show}</button>
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
  const { articles } = wordingFor(locale).page;
  const words = article.summary ?? summary[0]?.text ?? '';
  return html`<li class="card">
    <p class="kicker">${article.outlet} · ${publishedElement(article, locale)}</p>
    <h2><a href="/articles/${article.id}">${article.title}</a></h2>
    ${words === '' ? '' : html`<p>${words}</p>`}
    <p class="quiet">${speakers.length === 0 ? articles.quotes(quotes.length) : articles.quotesBy(quotes.length, speakers.slice(0, 4).join(', '))}${article.status === 'withdrawn' ? ` · ${articles.withdrawn}` : ''}</p>
  </li>`;
}

function empty(outlet: string | null, { articles }: Catalogue['page']): Html {
  return outlet === null
    ? nothing(articles.none, html`${articles.addSome}<code>npx pullquote add article.txt</code>`)
    : nothing(articles.noneFrom(outlet), articles.noneFromThere, {
        href: '/articles',
        label: articles.allArticles,
      });
}

function pager({ page, pages, outlet, locale }: ArticlesView): Html {
  if (pages < 2) return html``;
  const { articles } = wordingFor(locale).page;
  const to = (target: number) =>
    `/articles?page=${target}${outlet === null ? '' : `&outlet=${encodeURIComponent(outlet)}`}`;
  return html`<nav class="pager" aria-label="${articles.pages}">
    ${page > 1 ? html`<a href="${to(page - 1)}" rel="prev">${articles.newer}</a>` : html`<span></span>`}
    <span class="quiet">${articles.at(page, pages)}</span>
    ${page < pages ? html`<a href="${to(page + 1)}" rel="next">${articles.older}</a>` : html`<span></span>`}
  </nav>`;
}
