/** The front page: the newest edition of a digest, as every platform would show it. */
import { html } from 'hono/html';
import type { Choice } from '../../../core/commands/command.ts';
import type { Preview } from '../../../core/ports.ts';
import { frames } from '../preview.ts';
import type { WebPayload } from '../render.ts';
import type { Html } from './layout.ts';

export interface EditionView {
  readonly digests: readonly Choice[];
  /** The digest on show; null when there is none to choose. */
  readonly chosen: string | null;
  readonly payload: WebPayload;
  readonly previews: readonly Preview[];
  /** Nothing but the samples is stored yet. */
  readonly samples: boolean;
}

export function editionPage(view: EditionView): Html {
  const shown = view.digests.find(({ value }) => value === view.chosen);
  return html`<div class="page-head">
      <p class="kicker">Newest edition</p>
      <h1>${shown?.label ?? 'Pullquote'}</h1>
      <p class="lead">${view.payload.notice}</p>
      ${view.digests.length > 1 ? chooser(view) : ''}
    </div>
    ${view.samples ? HINT : ''}
    ${frames(view.payload, view.previews)}`;
}

const HINT = html`<p class="hint">These are the samples that come with Pullquote: real words, retold by outlets that do not exist.
  Put in your own with <code>npx pullquote add article.txt</code> or <code>npx pullquote source add https://…</code></p>`;

function chooser({ digests, chosen }: EditionView): Html {
  return html`<nav class="chooser" aria-label="Digests"><ul>
    ${digests.map(({ label, value }) => {
      const href = `/?digest=${encodeURIComponent(value)}`;
      return value === chosen
        ? html`<li><a href="${href}" aria-current="true">${label}</a></li>`
        : html`<li><a href="${href}">${label}</a></li>`;
    })}
  </ul></nav>`;
}
