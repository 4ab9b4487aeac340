/** Shows a message as every previewed platform would, side by side, with how much of its limits each post uses. */

import { html, raw } from 'hono/html';
import { plural } from '../../core/base/plural.ts';
import type { Json } from '../../core/delivery/outcome.ts';
import type { Preview, Usage } from '../../core/ports/ports.ts';
import type { Html } from './pages/layout.ts';
import type { WebPayload } from './render.ts';

export function frames(payload: WebPayload, previews: readonly Preview[]): Html {
  const drawn = payload.frames.flatMap(({ platform, payloads }) => {
    const preview = previews.find(({ name }) => name === platform);
    return preview === undefined ? [] : [frame(preview, payloads)];
  });
  return html`<div class="frames">${drawn}</div>`;
}

function frame(preview: Preview, payloads: readonly Json[]): Html {
  const id = `frame-${preview.name}`;
  const posts = plural(payloads.length, 'post');
  return html`<section class="frame" id="${id}" aria-labelledby="${id}-title">
    <header class="frame-head">
      <h2 id="${id}-title">${preview.label}</h2>
      <p class="quiet">${posts}</p>
    </header>
    ${payloads.map((payload, at) => post(preview, payload, at, payloads.length))}
  </section>`;
}

function post(preview: Preview, payload: Json, at: number, of: number): Html {
  return html`<article class="post">
    ${of > 1 ? html`<p class="part quiet">Post ${at + 1} of ${of}</p>` : ''}
    <form method="post" action="/command" class="canvas ${preview.name}-canvas">${raw(preview.html(payload))}</form>
    ${meters(preview.label, preview.usage(payload))}
    <details class="payload">
      <summary>Payload</summary>
      <pre tabindex="0"><code>${JSON.stringify(payload, null, 2)}</code></pre>
    </details>
  </article>`;
}

function share({ used, limit }: Usage): number {
  return limit === 0 ? 0 : used / limit;
}

/** The limit that is nearest to full is always visible; the others unfold. */
function meters(label: string, usage: readonly Usage[]): Html {
  const sorted = usage.toSorted((a, b) => share(b) - share(a));
  const [tightest, ...others] = sorted;
  if (tightest === undefined) return html``;
  return html`<details class="meters">
    <summary><span class="meters-title">Limits of ${label}</span>${meter(tightest)}</summary>
    ${others.map(meter)}
  </details>`;
}

function meter(usage: Usage): Html {
  const number = new Intl.NumberFormat('en');
  return html`<span class="meter">
    <span class="meter-label">${usage.label}</span>
    <meter value="${usage.used}" max="${usage.limit}" high="${usage.limit * 0.9}">${Math.round(share(usage) * 100)} %</meter>
    <span class="meter-count">${number.format(usage.used)} of ${number.format(usage.limit)}</span>
  </span>`;
}
