/** The state of an edition's posts by destination, with problems first. */
import { html } from 'hono/html';
import type { Delivery } from '../../../core/ports/delivery-store.ts';
import { destinationKey } from '../../../core/subscriptions/destination.ts';
import { type Html, timeElement } from './layout.ts';

/** Most destinations named; the others are counted. */
const NAMED = 200;

const ORDER: Readonly<Record<Delivery['status'], number>> = {
  unknown: 0,
  rejected: 1,
  due: 2,
  claimed: 3,
  cancelled: 4,
  sent: 5,
};

const SAYS: Readonly<Record<Delivery['status'], string>> = {
  unknown: 'may have arrived',
  rejected: 'refused',
  due: 'waits',
  claimed: 'on its way',
  cancelled: 'not sent',
  sent: 'sent',
};

export function deliveriesPart(rows: readonly Delivery[], locale: string): Html {
  if (rows.length === 0) return html`<p class="quiet">It went to nobody.</p>`;
  const counts = [...Map.groupBy(rows, ({ status }) => status)]
    .toSorted(([a], [b]) => ORDER[a] - ORDER[b])
    .map(([status, all]) => `${all.length} ${SAYS[status]}`);
  const named = rows.toSorted((a, b) => ORDER[a.status] - ORDER[b.status]).slice(0, NAMED);
  return html`<section class="panel">
    <h2>Posts</h2>
    <p>${counts.join(', ')}.</p>
    <ul class="editions">${named.map((row) => post(row, locale))}</ul>
    ${rows.length > NAMED ? html`<p class="quiet">And ${rows.length - NAMED} more.</p>` : ''}
  </section>`;
}

function post(
  { id, to, part, parts, edit, status, detail, attempts, dueAt }: Delivery,
  locale: string,
): Html {
  const at = attempts.at(-1)?.at ?? dueAt;
  const which = parts > 1 ? ` part ${part + 1} of ${parts}` : '';
  const tries = attempts.length > 1 ? ` after ${attempts.length} tries` : '';
  const why = detail === null || status === 'sent' ? '' : `: ${detail}`;
  return html`<li><code>${destinationKey(to)}</code>${which}${edit === null ? '' : ' (correction)'}: ${SAYS[status]}${tries}${why}
    <span class="quiet">${timeElement(at, locale, 'datetime')}${status === 'rejected' || status === 'unknown' ? html` · <code>pullquote digest resend ${id}</code>` : ''}</span></li>`;
}
