/** Pages for what can't be shown. */
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
