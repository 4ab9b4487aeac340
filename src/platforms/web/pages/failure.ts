/** Pages for what cannot be shown. */
import { html } from 'hono/html';
import type { Html } from './layout.ts';

export function missingPage(what: string): Html {
  return html`<div class="page-head">
    <p class="kicker">404</p>
    <h1>${what}</h1>
    <p>It may have been removed, or the address is mistyped.</p>
    <p><a href="/">To the newest edition</a></p>
  </div>`;
}

/** For visitors without the operator's cookie. */
export function lockedPage(): Html {
  return html`<div class="page-head">
    <p class="kicker">401</p>
    <h1>Open the operator’s link first</h1>
    <p>This page can change everything, so it asks who you are. On the machine where Pullquote runs, type:</p>
    <pre class="type-this"><code>npx pullquote open</code></pre>
    <p>It prints a link. Open it once; this browser is then known for 90 days.</p>
  </div>`;
}

/** For a visit with the right token. A page and not a redirect, so that the browser sends the cookie with the next request. */
export function admittedPage(): Html {
  return html`<div class="page-head">
    <h1>This browser is yours</h1>
    <p><a href="/">To the newest edition</a></p>
  </div>`;
}

export function refusedPage(): Html {
  return html`<div class="page-head">
    <p class="kicker">403</p>
    <h1>That came from another page</h1>
    <p>Commands run only from this page itself. Type the command above and press Run.</p>
  </div>`;
}

export function brokenPage(id: string): Html {
  return html`<div class="page-head">
    <p class="kicker">500</p>
    <h1>Something broke</h1>
    <p>The log says more under <code>${id}</code>.</p>
    <p><a href="/">To the newest edition</a></p>
  </div>`;
}
