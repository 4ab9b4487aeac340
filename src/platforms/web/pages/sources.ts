/** The sources, and how their last poll went. */

import { html } from 'hono/html';
import type { Source, SourceState } from '../../../core/sources/source.ts';
import { wordingFor } from '../../../core/wording/index.ts';
import { inReadersWords } from '../../../core/wording/reports.ts';
import { followForm } from './add-forms.ts';
import { type Html, nothing, timeElement } from './layout.ts';

export interface SourceView {
  readonly source: Source;
  readonly articles: number;
}

/** @param operator whether the visitor may follow others */
export function sourcesPage(sources: readonly SourceView[], operator: boolean, locale: string): Html {
  const wording = wordingFor(locale);
  const { page } = wording;
  return html`<div class="page-head">
      <h1>${page.frame.sources}</h1>
      <p class="lead">${page.sources.lead}</p>
    </div>
    ${operator ? html`${followForm(wording)}<p class="quiet add"><a href="/setup">${page.setUp.title}</a></p>` : ''}
    ${
      sources.length === 0
        ? nothing(
            page.sources.none,
            html`${page.sources.addOne}<code>npx pullquote source add https://…</code>`,
          )
        : html`<ul class="sources">${sources.map((view) => row(view, locale))}</ul>`
    }`;
}

function row({ source, articles }: SourceView, locale: string): Html {
  const wording = wordingFor(locale);
  const { page, sourceState, stored } = wording;
  return html`<li class="panel source">
    <h2><a href="/articles?outlet=${encodeURIComponent(source.outlet)}">${source.outlet}</a></h2>
    ${source.kind === 'manual' ? '' : html`<p class="state state-${tone(source.state)}">${source.paused ? sourceState.paused : sourceState[source.state]}</p>`}
    <p class="quiet">${stored.articles(articles)} · ${page.sources.kind[source.kind]}${source.checkedAt === null ? '' : html` · ${page.sources.read}${timeElement(source.checkedAt, locale, 'datetime')}`}</p>
    ${source.address === null ? '' : html`<p class="address">${source.address}</p>`}
    ${source.stateDetail === null ? '' : html`<p>${inReadersWords(source.stateDetail, wording)}</p>`}
  </li>`;
}

function tone(state: SourceState): 'good' | 'calm' | 'bad' {
  if (state === 'ok' || state === 'unchanged') return 'good';
  return state === 'new' || state === 'moved' || state === 'limited' ? 'calm' : 'bad';
}
