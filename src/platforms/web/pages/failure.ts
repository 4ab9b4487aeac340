/** Pages for what cannot be shown. */
import { html } from 'hono/html';
import type { Catalogue } from '../../../core/wording/catalogue.ts';
import type { Html } from './layout.ts';

type PageWords = Catalogue['page'];

export function missingPage(what: string, { failure }: PageWords): Html {
  return html`<div class="page-head">
    <p class="kicker">404</p>
    <h1>${what}</h1>
    <p>${failure.removed}</p>
    <p><a href="/">${failure.toNewest}</a></p>
  </div>`;
}

/** For visitors without the operator's cookie. */
export function lockedPage({ failure }: PageWords): Html {
  return html`<div class="page-head">
    <p class="kicker">401</p>
    <h1>${failure.openFirst}</h1>
    <p>${failure.whoAreYou}</p>
    <pre class="type-this"><code>npx pullquote open</code></pre>
    <p>${failure.printsLink}</p>
  </div>`;
}

/** For a visit with the right token. A page and not a redirect, so that the browser sends the cookie with the next request. */
export function admittedPage({ failure }: PageWords): Html {
  return html`<div class="page-head">
    <h1>${failure.yours}</h1>
    <p><a href="/">${failure.toNewest}</a></p>
  </div>`;
}

export function refusedPage({ failure }: PageWords): Html {
  return html`<div class="page-head">
    <p class="kicker">403</p>
    <h1>${failure.otherPage}</h1>
    <p>${failure.ownPageOnly}</p>
  </div>`;
}

export function brokenPage(id: string, { failure }: PageWords): Html {
  return html`<div class="page-head">
    <p class="kicker">500</p>
    <h1>${failure.broken}</h1>
    <p>${failure.logSays}<code>${id}</code></p>
    <p><a href="/">${failure.toNewest}</a></p>
  </div>`;
}
