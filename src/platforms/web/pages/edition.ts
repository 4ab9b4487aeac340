/** The front page: the newest edition of a digest, as every platform would show it. */
import { html } from 'hono/html';
import type { Choice } from '../../../core/commands/command.ts';
import type { Preview } from '../../../core/ports.ts';
import { frames } from '../preview.ts';
import type { WebPayload } from '../render.ts';
import type { Html } from './layout.ts';
import { examples } from './reply.ts';

export interface EditionView {
  readonly digests: readonly Choice[];
  /** The digest on show; null when there is none to choose. */
  readonly chosen: string | null;
  readonly payload: WebPayload;
  readonly previews: readonly Preview[];
  readonly examples: readonly string[];
}

export function editionPage(view: EditionView): Html {
  const shown = view.digests.find(({ value }) => value === view.chosen);
  return html`<div class="page-head">
      <p class="kicker">Newest edition</p>
      <h1>${shown?.label ?? 'Pullquote'}</h1>
      <p class="lead">${view.payload.notice}</p>
      ${view.digests.length > 1 ? chooser(view) : ''}
      ${examples(view.examples)}
    </div>
    ${frames(view.payload, view.previews)}`;
}

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
