/** The digests with their editions, and the ledger of one edition with the reasons for each item. */
import { html } from 'hono/html';
import type { Article } from '../../../core/articles/article.ts';
import type { Edition, EditionItem } from '../../../core/digests/edition.ts';
import type { Delivery } from '../../../core/ports/delivery-store.ts';
import type { DigestLine } from '../../../core/publishing/ledger.ts';
import { linkTo } from '../commands.ts';
import { deliveriesPart } from './deliveries.ts';
import { type Html, nothing, timeElement } from './layout.ts';

export interface DigestView {
  readonly digest: DigestLine;
  readonly editions: readonly Edition[];
}

export function digestsPage(digests: readonly DigestView[], locale: string): Html {
  return html`<div class="page-head">
      <h1>Digests</h1>
      <p class="lead">What goes out, and every edition that went out, with the reasons.</p>
      <p class="quiet"><a href="${linkTo('digest corrections')}">What outlets have corrected since</a></p>
    </div>
    ${
      digests.length === 0
        ? nothing(
            'No digests yet',
            'A digest is one file in the folder digests; the README shows how to write it.',
          )
        : html`<div class="digests">${digests.map((view) => digest(view, locale))}</div>`
    }`;
}

function digest({ digest: { name, title, description, next }, editions }: DigestView, locale: string): Html {
  return html`<section class="panel">
    <h2><a href="/?digest=${encodeURIComponent(name)}">${title}</a></h2>
    ${description === null ? '' : html`<p>${description}</p>`}
    <p class="quiet"><code>${name}</code> · ${
      next[0] === undefined ? 'published manually' : html`next ${timeElement(next[0], locale, 'datetime')}`
    }</p>
    ${
      editions.length === 0
        ? html`<p class="quiet">No edition has gone out yet.</p>`
        : html`<ul class="editions">${editions.map((edition) => entry(edition, locale))}</ul>`
    }
  </section>`;
}

function entry(edition: Edition, locale: string): Html {
  const name = edition.number === 0 ? 'Skipped' : `No. ${edition.number}`;
  return html`<li><a href="/editions/${edition.id}">${name}</a> <span class="quiet">${timeElement(edition.plannedAt, locale, 'datetime')} · ${edition.chosen.length} of ${edition.considered} chosen${edition.manual ? ' · by hand' : ''}</span></li>`;
}

export interface LedgerView {
  readonly edition: Edition;
  readonly title: string;
  /** By id; articles that were removed since are missing. */
  readonly articles: ReadonlyMap<string, Article>;
  /** The edition's posts and the edits that corrected them. */
  readonly deliveries: readonly Delivery[];
  readonly locale: string;
}

export function ledgerPage({ edition, title, articles, deliveries, locale }: LedgerView): Html {
  return html`<div class="page-head">
      <p class="kicker"><a href="/digests">${title}</a></p>
      <h1>${edition.number === 0 ? 'A skipped edition' : `Edition no. ${edition.number}`}</h1>
      <p class="quiet">Due ${timeElement(edition.plannedAt, locale, 'datetime')}, made ${timeElement(edition.madeAt, locale, 'datetime')} · slot <code>${edition.slot}</code>${edition.manual ? ' · published manually' : ''}</p>
      <p class="lead">${edition.considered} considered, ${edition.chosen.length} chosen.</p>
    </div>
    ${
      edition.chosen.length === 0
        ? nothing('Nothing was chosen', 'This edition had nothing to say.')
        : html`<ol class="ledger">${edition.chosen.map((item) => chosen(item, articles))}</ol>`
    }
    ${leftOut(edition, articles)}
    ${edition.number === 0 ? '' : deliveriesPart(deliveries, locale)}`;
}

function chosen(item: EditionItem, articles: ReadonlyMap<string, Article>): Html {
  const terms = Object.entries(item.terms);
  return html`<li class="panel">
    <p class="kicker">${item.section} · place ${item.place}${item.update ? ' · update' : ''}</p>
    <h2>${titleOf(item.article, articles)}</h2>
    <dl class="terms">
      <div><dt>Score</dt><dd>${item.score.toFixed(2)}</dd></div>
      ${terms.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value.toFixed(2)}</dd></div>`)}
    </dl>
    <p class="quiet">${item.matched.length === 0 ? 'Matched without a filter.' : html`Matched ${item.matched.map((match, at) => html`${at > 0 ? ', ' : ''}<code>${match}</code>`)}.`}
      ${item.quotes.length === 0 ? '' : html` Quotes shown: ${item.quotes.length}.`}
      ${item.also.length === 0 ? '' : html` Also told by ${item.also.map(({ article }, at) => html`${at > 0 ? ', ' : ''}${outletOf(article, articles)}`)}.`}</p>
  </li>`;
}

function leftOut({ left }: Edition, articles: ReadonlyMap<string, Article>): Html {
  if (left.length === 0) return html``;
  return html`<details class="panel">
    <summary>Left out (${left.length})</summary>
    <ul class="left-out">${left.map(({ article, reason }) => html`<li>${titleOf(article, articles)} <span class="quiet">${reason}</span></li>`)}</ul>
  </details>`;
}

function titleOf(id: string, articles: ReadonlyMap<string, Article>): Html {
  const article = articles.get(id);
  return article === undefined
    ? html`<span class="quiet">An article that was removed</span>`
    : html`<a href="/articles/${article.id}">${article.title}</a> <span class="quiet">${article.outlet}</span>`;
}

function outletOf(id: string, articles: ReadonlyMap<string, Article>): Html {
  const article = articles.get(id);
  return article === undefined
    ? html`an article removed since`
    : html`<a href="/articles/${id}">${article.outlet}</a>`;
}
