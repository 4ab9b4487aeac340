/** The list of digests, with their next times. */
import { html } from 'hono/html';
import type { Digest } from '../../core/digests/digest.ts';
import { BASE, type Html, nothing, pager, time } from './layout.ts';

export interface DigestRow {
  readonly digest: Digest;
  readonly next: readonly string[];
  readonly inFile: boolean;
}

export function digestsPage(rows: readonly DigestRow[], page: number, more: boolean): Html {
  const address = (to: number): string => `${BASE}/digests?page=${to}`;
  return html`<p><a class="button" href="${BASE}/digests/new">Write a digest</a></p>
  <section class="panel" aria-label="Digests">
    ${rows.length === 0 ? nothing('There is no digest yet.') : html`<ul class="rows">${rows.map(row)}</ul>`}
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
