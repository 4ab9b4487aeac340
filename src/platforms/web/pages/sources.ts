/** The sources, and how their last poll went. */

import { html } from 'hono/html';
import { plural } from '../../../core/base/plural.ts';
import type { Source, SourceState } from '../../../core/sources/source.ts';
import { type Html, nothing, timeElement } from './layout.ts';

export interface SourceView {
  readonly source: Source;
  readonly articles: number;
}

export function sourcesPage(sources: readonly SourceView[], locale: string): Html {
  return html`<div class="page-head">
      <h1>Sources</h1>
      <p class="lead">Where the articles come from.</p>
    </div>
    ${
      sources.length === 0
        ? nothing(
            'No sources yet',
            html`Add one from the terminal: <code>npx pullquote source add https://…</code>`,
          )
        : html`<ul class="sources">${sources.map((view) => row(view, locale))}</ul>`
    }`;
}

function row({ source, articles }: SourceView, locale: string): Html {
  return html`<li class="panel source">
    <h2><a href="/articles?outlet=${encodeURIComponent(source.outlet)}">${source.outlet}</a></h2>
    ${source.kind === 'manual' ? '' : html`<p class="state state-${tone(source.state)}">${source.paused ? 'Paused' : STATE[source.state]}</p>`}
    <p class="quiet">${plural(articles, 'article')} · ${KIND[source.kind]}${source.checkedAt === null ? '' : html` · read ${timeElement(source.checkedAt, locale, 'datetime')}`}</p>
    ${source.address === null ? '' : html`<p class="address">${source.address}</p>`}
    ${source.stateDetail === null ? '' : html`<p>${source.stateDetail}</p>`}
  </li>`;
}

const KIND: Readonly<Record<Source['kind'], string>> = {
  feed: 'feed',
  page: 'web page',
  folder: 'folder',
  manual: 'added manually',
};

const STATE: Readonly<Record<SourceState, string>> = {
  new: 'Not read yet',
  ok: 'Working',
  unchanged: 'Working, nothing new',
  moved: 'Moved',
  blocked: 'Blocked',
  gone: 'Gone',
  not_a_feed: 'Not a feed',
  too_big: 'Too big',
  too_slow: 'Too slow',
  unreachable: 'Unreachable',
  refused: 'Refused',
  limited: 'Slowed down by its server',
  broken: 'Broken',
};

function tone(state: SourceState): 'good' | 'calm' | 'bad' {
  if (state === 'ok' || state === 'unchanged') return 'good';
  return state === 'new' || state === 'moved' || state === 'limited' ? 'calm' : 'bad';
}
