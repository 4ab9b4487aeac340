/** Corrections of shown words, the newest first. */
import { html } from 'hono/html';
import { plural } from '../../core/base/plural.ts';
import type { CorrectionEntry, LoggedChange } from '../../core/ports/delivery-store.ts';
import { BASE, type Html, nothing, pager, time } from './layout.ts';

const CHANGES: Readonly<Record<LoggedChange['change'], string>> = {
  words: 'Other words now',
  speaker: 'Another speaker now',
  dropped: 'No longer there',
};

/** Most changes shown of one correction. */
const MOST = 10;

export function correctionsPage(rows: readonly CorrectionEntry[], page: number, more: boolean): Html {
  const address = (to: number): string => `${BASE}/corrections?page=${to}`;
  return html`<section class="panel" aria-label="Corrections">
    ${rows.length === 0 ? nothing('Nothing that was shown had to be corrected.') : html`<ul class="rows">${rows.map(row)}</ul>`}
  </section>
  ${pager(page > 1 ? address(page - 1) : null, more ? address(page + 1) : null)}`;
}

function row({
  outlet,
  url,
  status,
  headline,
  changes,
  edited,
  told,
  madeAt,
  workspace,
}: CorrectionEntry): Html {
  const article = status === 'withdrawn' ? 'An article was withdrawn' : 'An article was changed';
  return html`<li>
    <p><strong>${outlet}</strong> ${url !== null && /^https?:/.test(url) ? html`<a href="${url}" rel="noreferrer">${article}</a>` : article}
      <span class="quiet">${time(madeAt)}${workspace === null ? '' : ` · ${workspace}`}</span></p>
    ${headline ? html`<p>Its headline is another one.</p>` : ''}
    ${
      changes.length === 0
        ? ''
        : html`<ul class="lines">${changes
            .slice(0, MOST)
            .map(
              ({ change, speaker, text }) =>
                html`<li>${CHANGES[change]}: <em>${text}</em> <span class="quiet">was shown under ${speaker ?? 'no name'}</span></li>`,
            )}</ul>`
    }
    <p class="quiet">${plural(edited, 'post')} corrected, ${plural(told, 'follower')} told</p>
  </li>`;
}
