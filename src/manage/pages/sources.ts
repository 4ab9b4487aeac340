/** The list of sources, with those that fail first to find. */
import { html } from 'hono/html';
import { shorten } from '../../core/base/shorten.ts';
import type { Source, SourceState } from '../../core/sources/source.ts';
import { english } from '../../core/wording/index.ts';
import { FAILING_STATES, STATES } from '../source-states.ts';
import { choice, field } from './fields.ts';
import { BASE, type Html, nothing, pager, time } from './layout.ts';
import { stateTag, troubleText } from './source-parts.ts';

export interface SourcesView {
  readonly counts: ReadonlyMap<SourceState | 'paused', number>;
  readonly found: readonly Source[];
  readonly more: boolean;
  readonly state: string;
  readonly words: string;
  readonly page: number;
}

export function sourcesPage({ counts, found, more, state, words, page }: SourcesView): Html {
  const address = (to: number): string =>
    `${BASE}/sources?${new URLSearchParams({ state, words, page: String(to) })}`;
  return html`<p><a class="button" href="${BASE}/sources/add">Add a source</a></p>
  <form class="filter" method="get" action="${BASE}/sources" role="search">
    ${field({ name: 'words', label: 'Name or address', value: words, kind: 'search', longest: 100 })}
    ${choice({ name: 'state', label: 'State', value: state }, statesOf(counts))}
    <button>Show</button>
  </form>
  <section class="panel" aria-label="Sources">
    ${
      found.length === 0
        ? nothing(state === '' && words === '' ? 'No source is followed yet.' : 'No source matches.')
        : html`<ul class="rows">${found.map(row)}</ul>`
    }
  </section>
  ${pager(page > 1 ? address(page - 1) : null, more ? address(page + 1) : null, ['Before', 'After'])}`;
}

function statesOf(counts: SourcesView['counts']) {
  const sum = (states: Iterable<SourceState | 'paused'>): number =>
    [...states].reduce((all, state) => all + (counts.get(state) ?? 0), 0);
  return [
    { value: '', label: `All (${sum(counts.keys())})` },
    { value: 'failing', label: `Failing (${sum(FAILING_STATES)})` },
    { value: 'paused', label: `${english.sourceState.paused} (${sum(['paused'])})` },
    ...STATES.filter((state) => (counts.get(state) ?? 0) > 0).map((state) => ({
      ...{ value: state, label: `${english.sourceState[state]} (${sum([state])})` },
    })),
  ];
}

/** Of an address in a list; its own page has all of it. */
const LONGEST_ADDRESS = 100;

function row(source: Source): Html {
  const trouble = troubleText(source);
  return html`<li>
    <p><a href="${BASE}/sources/${encodeURIComponent(source.id)}">${source.outlet}</a> ${stateTag(source, english)}
      ${source.workspace === null ? '' : html`<span class="quiet">${source.workspace}</span>`}</p>
    <p class="quiet">${shorten(source.address ?? '', LONGEST_ADDRESS)} · read ${time(source.checkedAt)}</p>
    ${trouble === '' ? '' : html`<p>${trouble}</p>`}
  </li>`;
}
