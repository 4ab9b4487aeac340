/** The digests with their editions, and the ledger of one edition with the reasons for each item. */
import { html } from 'hono/html';
import type { Article } from '../../../core/articles/article.ts';
import type { Edition, EditionItem } from '../../../core/digests/edition.ts';
import type { Delivery } from '../../../core/ports/delivery-store.ts';
import type { DigestLine } from '../../../core/publishing/ledger.ts';
import type { Catalogue } from '../../../core/wording/catalogue.ts';
import { wordingFor } from '../../../core/wording/index.ts';
import { inReadersWords } from '../../../core/wording/reports.ts';
import { linkTo } from '../commands.ts';
import { digestForm } from './add-forms.ts';
import { deliveriesPart } from './deliveries.ts';
import { type Html, nothing, timeElement } from './layout.ts';

export interface DigestView {
  readonly digest: DigestLine;
  readonly editions: readonly Edition[];
}

/** @param operator whether the visitor may write digests */
export function digestsPage(digests: readonly DigestView[], operator: boolean, locale: string): Html {
  const wording = wordingFor(locale);
  const { page } = wording;
  return html`<div class="page-head">
      <h1>${page.frame.digests}</h1>
      <p class="lead">${page.digests.lead}</p>
      <p class="quiet"><a href="${linkTo('digest corrections')}">${page.digests.corrections}</a></p>
      ${operator ? digestForm(wording) : ''}
    </div>
    ${
      digests.length === 0
        ? nothing(page.digests.none, page.digests.addOne)
        : html`<div class="digests">${digests.map((view) => digest(view, locale))}</div>`
    }`;
}

function digest({ digest: { name, title, description, next }, editions }: DigestView, locale: string): Html {
  const said = wordingFor(locale).page.digests;
  return html`<section class="panel">
    <h2><a href="/?digest=${encodeURIComponent(name)}">${title}</a></h2>
    ${description === null ? '' : html`<p>${description}</p>`}
    <p class="quiet"><code>${name}</code> · ${
      next.length === 0
        ? said.manual
        : html`${said.next}${next.map((at, n) => html`${n === 0 ? '' : ' · '}${timeElement(at, locale, 'datetime')}`)}`
    }</p>
    ${
      editions.length === 0
        ? html`<p class="quiet">${said.noEdition}</p>`
        : html`<ul class="editions">${editions.map((edition) => entry(edition, locale))}</ul>`
    }
  </section>`;
}

function entry(edition: Edition, locale: string): Html {
  const said = wordingFor(locale).page.digests;
  const name = edition.number === 0 ? said.skipped : said.number(edition.number);
  return html`<li><a href="/editions/${edition.id}">${name}</a> <span class="quiet">${timeElement(edition.plannedAt, locale, 'datetime')} · ${said.chosen(edition.chosen.length, edition.considered)}${edition.manual ? ` · ${said.byHand}` : ''}</span></li>`;
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
  const wording = wordingFor(locale);
  const said = wording.page.edition;
  return html`<div class="page-head">
      <p class="kicker"><a href="/digests">${title}</a></p>
      <h1>${edition.number === 0 ? said.skipped : said.heading(edition.number)}</h1>
      <p class="quiet">${said.due}${timeElement(edition.plannedAt, locale, 'datetime')}, ${said.made}${timeElement(edition.madeAt, locale, 'datetime')} · ${said.slot}<code>${edition.slot}</code>${edition.manual ? ` · ${said.byHand}` : ''}</p>
      <p class="lead">${said.counts(edition.considered, edition.chosen.length)}</p>
    </div>
    ${
      edition.chosen.length === 0
        ? nothing(said.nothing, said.nothingToSay)
        : html`<ol class="ledger">${edition.chosen.map((item) => chosen(item, articles, wording))}</ol>`
    }
    ${leftOut(edition, articles, wording)}
    ${edition.number === 0 ? '' : deliveriesPart(deliveries, locale)}`;
}

function chosen(item: EditionItem, articles: ReadonlyMap<string, Article>, wording: Catalogue): Html {
  const { ledger, page } = wording;
  const said = page.edition;
  const terms = Object.entries(item.terms);
  return html`<li class="panel">
    <p class="kicker">${item.section} · ${said.place(item.place)}${item.update ? ` · ${said.update}` : ''}</p>
    <h2>${titleOf(item.article, articles, wording)}</h2>
    <dl class="terms">
      <div><dt>${said.score}</dt><dd>${item.score.toFixed(2)}</dd></div>
      ${terms.map(([name, value]) => html`<div><dt>${Object.entries(ledger.terms).find(([term]) => term === name)?.[1] ?? name}</dt><dd>${value.toFixed(2)}</dd></div>`)}
    </dl>
    <p class="quiet">${item.matched.length === 0 ? said.unfiltered : html`${said.matched}${item.matched.map((match, at) => html`${at > 0 ? ', ' : ''}<code>${match}</code>`)}.`}
      ${item.quotes.length === 0 ? '' : html` ${said.quotes(item.quotes.length)}`}
      ${item.also.length === 0 ? '' : html` ${said.also}${item.also.map(({ article }, at) => html`${at > 0 ? ', ' : ''}${outletOf(article, articles, wording)}`)}.`}</p>
  </li>`;
}

function leftOut({ left }: Edition, articles: ReadonlyMap<string, Article>, wording: Catalogue): Html {
  if (left.length === 0) return html``;
  return html`<details class="panel">
    <summary>${wording.page.edition.leftOut(left.length)}</summary>
    <ul class="left-out">${left.map(({ article, reason }) => html`<li>${titleOf(article, articles, wording)} <span class="quiet">${inReadersWords(reason, wording)}</span></li>`)}</ul>
  </details>`;
}

function titleOf(id: string, articles: ReadonlyMap<string, Article>, { page }: Catalogue): Html {
  const article = articles.get(id);
  return article === undefined
    ? html`<span class="quiet">${page.edition.removed}</span>`
    : html`<a href="/articles/${article.id}">${article.title}</a> <span class="quiet">${article.outlet}</span>`;
}

function outletOf(id: string, articles: ReadonlyMap<string, Article>, { page }: Catalogue): Html {
  const article = articles.get(id);
  return article === undefined
    ? html`${page.edition.removed}`
    : html`<a href="/articles/${id}">${article.outlet}</a>`;
}
