/** The front page: the newest edition of a digest as every platform would show it. */
import { html } from 'hono/html';
import type { Edition } from '../../../core/digests/edition.ts';
import type { Preview } from '../../../core/ports/ports.ts';
import type { DigestLine } from '../../../core/publishing/ledger.ts';
import type { Catalogue } from '../../../core/wording/catalogue.ts';
import { wordingFor } from '../../../core/wording/index.ts';
import { frames } from '../preview.ts';
import type { WebPayload } from '../render.ts';
import { type Html, timeElement } from './layout.ts';

export interface EditionView {
  readonly digests: readonly DigestLine[];
  /** The digest on the page; null if there is none of that name. */
  readonly chosen: DigestLine | null;
  /** Its newest edition; null before the first. */
  readonly last: Edition | null;
  readonly payload: WebPayload;
  readonly previews: readonly Preview[];
  /** Whether only the sample articles are stored. */
  readonly samples: boolean;
  readonly locale: string;
}

/** @param before what stands above it; then its title is no longer the page's */
export function editionPage(view: EditionView, before: Html | null): Html {
  const { chosen, payload } = view;
  const said = wordingFor(view.locale).page.edition;
  const title = chosen?.title ?? 'Pullquote';
  return html`${before ?? ''}<div class="page-head">
      ${chosen === null ? '' : html`<p class="kicker">${said.asNow}</p>`}
      ${before === null ? html`<h1>${title}</h1>` : html`<h2 class="edition-title">${title}</h2>`}
      <p class="lead">${chosen?.description ?? payload.notice}</p>
      ${view.last === null ? '' : lastOne(view.last, view.locale)}
      ${view.digests.length > 1 ? chooser(view) : ''}
    </div>
    ${view.samples ? hint(said) : ''}
    ${frames(payload, view.previews, view.locale)}`;
}

function lastOne(edition: Edition, locale: string): Html {
  const said = wordingFor(locale).page.edition;
  return html`<p class="quiet">${said.last}<a href="/editions/${edition.id}">${said.number(edition.number)}, ${timeElement(edition.madeAt, locale)}</a></p>`;
}

function hint({ samples }: Catalogue['page']['edition']): Html {
  return html`<p class="hint">${samples}<code>npx pullquote add article.txt</code>, <code>npx pullquote source add https://…</code></p>`;
}

function chooser({ digests, chosen, locale }: EditionView): Html {
  return html`<nav class="chooser" aria-label="${wordingFor(locale).page.frame.digests}"><ul>
    ${digests.map(({ title, name }) => {
      const href = `/?digest=${encodeURIComponent(name)}`;
      return name === chosen?.name
        ? html`<li><a href="${href}" aria-current="true">${title}</a></li>`
        : html`<li><a href="${href}">${title}</a></li>`;
    })}
  </ul></nav>`;
}
