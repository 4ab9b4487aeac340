/** Posts: the list with its filter, and one with its tries, why it waits, and what can be done. */
import { html, raw } from 'hono/html';
import type { Attempt } from '../../core/delivery/outcome.ts';
import type { Delivery } from '../../core/ports/delivery-store.ts';
import type { Preview } from '../../core/ports/ports.ts';
import { destinationKey } from '../../core/subscriptions/destination.ts';
import { english } from '../../core/wording/index.ts';
import { choice, field } from './fields.ts';
import { act, BASE, type Html, nothing, pager, time, type Viewer } from './layout.ts';

export const STATUSES: readonly Delivery['status'][] = [
  'due',
  'claimed',
  'sent',
  'rejected',
  'unknown',
  'cancelled',
];

const LABELS: Readonly<Record<Delivery['status'], string>> = {
  due: 'waiting',
  claimed: 'being sent',
  sent: 'sent',
  rejected: 'refused',
  unknown: 'may have arrived',
  cancelled: 'cancelled',
};

const TONES: Readonly<Record<Delivery['status'], 'good' | 'calm' | 'bad'>> = {
  due: 'calm',
  claimed: 'calm',
  sent: 'good',
  rejected: 'bad',
  unknown: 'bad',
  cancelled: 'calm',
};

export interface PostsView {
  readonly rows: readonly Delivery[];
  readonly next: number | null;
  /** It is the first page. */
  readonly first: boolean;
  readonly status: string;
  readonly to: string;
  readonly edition: string;
}

export function postsPage({ rows, next, first, status, to, edition }: PostsView): Html {
  const address = (below: number | null): string => {
    const asked = { status, to, edition, ...(below === null ? {} : { below: String(below) }) };
    return `${BASE}/posts?${new URLSearchParams(asked)}`;
  };
  const options = STATUSES.filter((one) => one !== 'claimed').map((one) => ({
    value: one,
    label: LABELS[one],
  }));
  return html`<form class="filter" method="get" action="${BASE}/posts" role="search">
    ${choice({ name: 'status', label: 'State', value: status }, [{ value: '', label: 'any' }, ...options])}
    ${field({ name: 'to', label: 'Destination', value: to, longest: 100 })}
    ${field({ name: 'edition', label: 'Edition', value: edition, longest: 100 })}
    <button>Show</button>
  </form>
  <p class="quiet">A destination is a platform (discord) or an address (slack:T0123456/C0123456).</p>
  <section class="panel" aria-label="Posts">
    ${rows.length === 0 ? nothing(status === '' && to === '' && edition === '' ? 'There is no post yet.' : 'No post matches.') : html`<ul class="rows">${rows.map(row)}</ul>`}
  </section>
  ${pager(first ? null : address(null), next === null ? null : address(next), ['Newest', 'Older'])}`;
}

function tag(status: Delivery['status']): Html {
  return html`<span class="tag tag-${TONES[status]}">${LABELS[status]}</span>`;
}

function partOf({ part, parts, edit }: Delivery): string {
  return `${parts > 1 ? `part ${part + 1} of ${parts}` : ''}${edit === null ? '' : ' a correction'}`.trim();
}

function row(post: Delivery): Html {
  const { id, to, status, detail, attempts, createdAt } = post;
  const part = partOf(post);
  return html`<li>
    <p><a href="${BASE}/posts/${encodeURIComponent(id)}">${destinationKey(to)}</a> ${tag(status)}</p>
    <p class="quiet">${time(attempts.at(-1)?.at ?? createdAt)}${part === '' ? '' : ` · ${part}`}</p>
    ${detail === null || status === 'sent' ? '' : html`<p>${detail}</p>`}
  </li>`;
}

/** @param now in ISO 8601 */
function whyItWaits({ status, attempts, dueAt, detail }: Delivery, now: string): string {
  const last = attempts.at(-1)?.outcome;
  switch (status) {
    case 'claimed':
      return 'It is being sent at this moment.';
    case 'due':
      if (last?.kind === 'retry')
        return `The last try did not work: ${last.reason}. It is tried again by itself.`;
      return dueAt > now
        ? 'Its time has not come.'
        : 'It is its turn as soon as what was queued before it for this place is sent and the platform is connected.';
    case 'rejected':
      return `${detail ?? 'The platform has refused it.'} Correct what it names, then send it again.`;
    case 'unknown':
      return `${detail ?? 'The platform did not answer.'} Look there. If it is missing, send it again.`;
    case 'cancelled':
      return detail ?? 'It was cancelled.';
    case 'sent':
      return 'It has arrived. Sent again, it is there twice.';
    default:
      return status satisfies never;
  }
}

export function postPage(post: Delivery, preview: Preview | null, viewer: Viewer, now: string): Html {
  const { id, to, status, attempts, createdAt, dueAt, edition, workspace } = post;
  const path = `/posts/${encodeURIComponent(id)}`;
  return html`<section class="panel" aria-label="State">
    <p>${tag(status)} ${whyItWaits(post, now)}</p>
    <dl class="facts">
      <dt>To</dt><dd><code>${destinationKey(to)}</code></dd>
      <dt>Part</dt><dd>${partOf(post) || 'the only one'}</dd>
      <dt>Queued</dt><dd>${time(createdAt)}, due ${time(dueAt)}</dd>
      <dt>Edition</dt><dd>${edition === null ? 'none' : html`<a href="${BASE}/posts?edition=${edition}">${edition}</a>`}</dd>
      <dt>Workspace</dt><dd>${workspace ?? 'unknown'}</dd>
      <dt>Id</dt><dd><code>${id}</code></dd>
    </dl>
    <div class="acts">
      ${status === 'due' ? act(viewer, `${path}/cancel`, {}, 'Cancel', 'danger') : ''}
      ${status === 'due' || status === 'claimed' ? '' : act(viewer, `${path}/resend`, {}, status === 'sent' ? 'Send a second time' : 'Send again')}
    </div>
  </section>
  <section class="panel" aria-labelledby="tries">
    <h2 id="tries">Tries</h2>
    ${attempts.length === 0 ? nothing('None yet.') : html`<ol class="lines">${attempts.map(attempt)}</ol>`}
  </section>
  <section class="panel" aria-labelledby="content">
    <h2 id="content">Content</h2>
    ${contentPart(post, preview)}
  </section>`;
}

/** As the platform shows it; what is no post, such as the publishing of one, as it is stored. */
function contentPart({ payload, to }: Delivery, preview: Preview | null): Html {
  try {
    if (preview !== null)
      return html`<div class="post ${to.platform}-canvas" inert>${raw(preview.html(payload, english.language))}</div>`;
  } catch {
    // A preview draws posts of its own platform only.
  }
  return html`<pre tabindex="0"><code>${JSON.stringify(payload, null, 2)}</code></pre>`;
}

function attempt({ at, outcome }: Attempt): Html {
  if (outcome === null) return html`<li>${time(at)}: no answer was recorded</li>`;
  if (outcome.kind === 'sent') return html`<li>${time(at)}: sent</li>`;
  return html`<li>${time(at)}: ${outcome.kind === 'retry' ? outcome.reason : outcome.detail}</li>`;
}
