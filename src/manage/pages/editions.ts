/** The editions of a digest, the newest first. */
import { html } from 'hono/html';
import { plural } from '../../core/base/plural.ts';
import type { Edition } from '../../core/digests/edition.ts';
import { act, BASE, type Html, nothing, pager, time, type Viewer } from './layout.ts';

export interface EditionsView {
  readonly digest: string;
  readonly editions: readonly Edition[];
  readonly page: number;
  readonly more: boolean;
  readonly viewer: Viewer;
}

export function editionsPage({ digest, editions, page, more, viewer }: EditionsView): Html {
  const address = (to: number): string =>
    `${BASE}/posts?${new URLSearchParams({ digest, page: String(to) })}`;
  return html`<section class="panel" aria-label="Editions">
    ${editions.length === 0 ? nothing('No edition was made yet.') : html`<ul class="rows">${editions.map((one) => row(one, viewer))}</ul>`}
  </section>
  ${pager(page > 1 ? address(page - 1) : null, more ? address(page + 1) : null)}`;
}

function row({ id, digest, number, chosen, considered, madeAt, workspace }: Edition, viewer: Viewer): Html {
  const what =
    number === 0
      ? `Skipped: nothing new among ${considered}`
      : `No. ${number}: ${plural(chosen.length, 'story', 'stories')} of ${considered}`;
  return html`<li>
    <p><strong>${digest}</strong> ${what} <span class="quiet">${time(madeAt)}${workspace === null ? '' : ` · ${workspace}`}</span></p>
    ${
      number === 0
        ? ''
        : html`<div class="acts"><a href="${BASE}/posts?edition=${id}">Its posts</a>
          ${act(viewer, `/editions/${id}/cancel`, { digest }, 'Cancel what waits', 'plain', `of No. ${number}`)}</div>`
    }
  </li>`;
}
