/** Shows a message as every previewed platform would, side by side, with how much of its limits each post uses. */

import { html, raw } from 'hono/html';
import type { Json } from '../../core/delivery/outcome.ts';
import type { Preview, Usage } from '../../core/ports/ports.ts';
import type { Catalogue } from '../../core/wording/catalogue.ts';
import { wordingFor } from '../../core/wording/index.ts';
import type { Html } from './pages/layout.ts';
import type { WebPayload } from './render.ts';

type PreviewWords = Catalogue['page']['preview'];

/** The reader's words for what stands around a post, and their dates. */
interface PreviewLook {
  readonly said: PreviewWords;
  readonly locale: string;
}

export function frames(payload: WebPayload, previews: readonly Preview[], locale: string): Html {
  const look = { said: wordingFor(locale).page.preview, locale };
  const drawn = payload.frames.flatMap(({ platform, payloads }) => {
    const preview = previews.find(({ name }) => name === platform);
    return preview === undefined ? [] : [frame(preview, payloads, look)];
  });
  return html`<div class="frames">${drawn}</div>`;
}

function frame(preview: Preview, payloads: readonly Json[], { said, locale }: PreviewLook): Html {
  const id = `frame-${preview.name}`;
  return html`<section class="frame" id="${id}" aria-labelledby="${id}-title">
    <header class="frame-head">
      <h2 id="${id}-title">${preview.label}</h2>
      <p class="quiet">${said.posts(payloads.length)}</p>
    </header>
    ${payloads.map((payload, at) => post(preview, payload, [at, payloads.length], { said, locale }))}
  </section>`;
}

function post(
  preview: Preview,
  payload: Json,
  [at, of]: readonly [at: number, of: number],
  { said, locale }: PreviewLook,
): Html {
  return html`<article class="post">
    ${of > 1 ? html`<p class="part quiet">${said.post(at + 1, of)}</p>` : ''}
    <form method="post" action="/command" class="canvas ${preview.name}-canvas">${raw(preview.html(payload, locale))}</form>
    ${meters(preview.label, preview.usage(payload), said)}
    <details class="payload">
      <summary>${said.payload}</summary>
      <pre tabindex="0"><code>${JSON.stringify(payload, null, 2)}</code></pre>
    </details>
  </article>`;
}

function share({ used, limit }: Usage): number {
  return limit === 0 ? 0 : used / limit;
}

/** The limit that is nearest to full is always visible; the others unfold. */
function meters(label: string, usage: readonly Usage[], said: PreviewWords): Html {
  const sorted = usage.toSorted((a, b) => share(b) - share(a));
  const [tightest, ...others] = sorted;
  if (tightest === undefined) return html``;
  return html`<details class="meters">
    <summary><span class="meters-title">${said.limits(label)}</span>${meter(tightest, said)}</summary>
    ${others.map((other) => meter(other, said))}
  </details>`;
}

function meter(usage: Usage, said: PreviewWords): Html {
  return html`<span class="meter">
    <span class="meter-label">${said.usage[usage.label]}</span>
    <meter value="${usage.used}" max="${usage.limit}" high="${usage.limit * 0.9}">${Math.round(share(usage) * 100)} %</meter>
    <span class="meter-count">${said.used(usage.used, usage.limit)}</span>
  </span>`;
}
