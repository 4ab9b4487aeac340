/** The list of digests, with their next times. */
import { html } from 'hono/html';
import type { Digest } from '../../core/digests/digest.ts';
import { field } from './fields.ts';
import { BASE, type Html, nothing, pager, time } from './layout.ts';

export interface DigestRow {
  readonly digest: Digest;
  readonly next: readonly string[];
  readonly inFile: boolean;
}

export interface DigestsView {
  readonly rows: readonly DigestRow[];
  readonly words: string;
  readonly page: number;
  readonly more: boolean;
}

export function digestsPage({ rows, words, page, more }: DigestsView): Html {
  const address = (to: number): string =>
    `${BASE}/digests?${new URLSearchParams({ words, page: String(to) })}`;
  return html`<p><a class="button" href="${BASE}/digests/new">Write a digest</a></p>
  <form class="filter" method="get" action="${BASE}/digests" role="search">
    ${field({ name: 'words', label: 'Title, name or workspace', value: words, kind: 'search', longest: 100 })}
    <button>Show</button>
  </form>
  <section class="panel" aria-label="Digests">
    ${rows.length === 0 ? nothing(words === '' ? 'There is no digest yet.' : 'No digest has this name.') : html`<ul class="rows">${rows.map(row)}</ul>`}
  </section>
  ${pager(page > 1 ? address(page - 1) : null, more ? address(page + 1) : null, ['Before', 'After'])}`;
}

export function digestAddress({ name, workspace }: Pick<Digest, 'name' | 'workspace'>, part = ''): string {
  return `${BASE}/digests/${name}${part}${workspace === null ? '' : `?in=${encodeURIComponent(workspace)}`}`;
}

function row({ digest, next, inFile }: DigestRow): Html {
  const { title, description } = digest.definition;
  return html`<li>
    <p><a href="${digestAddress(digest)}">${title}</a>
      ${digest.workspace === null ? '' : html`<span class="quiet">${digest.workspace}</span>`}
      ${inFile ? html`<span class="tag tag-good">in a file</span>` : ''}</p>
    ${description === undefined ? '' : html`<p>${description}</p>`}
    <p class="quiet">${timesOf(next)}</p>
  </li>`;
}

export function timesOf(next: readonly string[]): Html {
  if (next.length === 0) return html`No schedule: it is published by hand.`;
  return html`Next: ${next.map((at, n) => html`${n === 0 ? '' : ' · '}${time(at)}`)}`;
}
