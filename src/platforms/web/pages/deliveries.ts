/** The state of an edition's posts by destination, with problems first. */
import { html } from 'hono/html';
import type { Delivery } from '../../../core/ports/delivery-store.ts';
import { destinationKey } from '../../../core/subscriptions/destination.ts';
import { wordingFor } from '../../../core/wording/index.ts';
import { inReadersWords } from '../../../core/wording/reports.ts';
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

export function deliveriesPart(rows: readonly Delivery[], locale: string): Html {
  const { posts } = wordingFor(locale).page;
  if (rows.length === 0) return html`<p class="quiet">${posts.nobody}</p>`;
  const counts = [...Map.groupBy(rows, ({ status }) => status)]
    .toSorted(([a], [b]) => ORDER[a] - ORDER[b])
    .map(([status, all]) => posts.counted(all.length, posts.status[status]));
  const named = rows.toSorted((a, b) => ORDER[a.status] - ORDER[b.status]).slice(0, NAMED);
  return html`<section class="panel">
    <h2>${posts.title}</h2>
    <p>${counts.join(', ')}.</p>
    <ul class="editions">${named.map((row) => post(row, locale))}</ul>
    ${rows.length > NAMED ? html`<p class="quiet">${posts.more(rows.length - NAMED)}</p>` : ''}
  </section>`;
}

function post(
  { id, to, part, parts, edit, status, detail, attempts, dueAt }: Delivery,
  locale: string,
): Html {
  const wording = wordingFor(locale);
  const { posts } = wording.page;
  const at = attempts.at(-1)?.at ?? dueAt;
  const which = parts > 1 ? ` ${posts.part(part + 1, parts)}` : '';
  const tries = attempts.length > 1 ? ` ${posts.tries(attempts.length)}` : '';
  const why = detail === null || status === 'sent' ? '' : `: ${inReadersWords(detail, wording)}`;
  return html`<li><code>${destinationKey(to)}</code>${which}${edit === null ? '' : ` (${posts.correction})`}: ${posts.status[status]}${tries}${why}
    <span class="quiet">${timeElement(at, locale, 'datetime')}${status === 'rejected' || status === 'unknown' ? html` · <code>pullquote digest resend ${id}</code>` : ''}</span></li>`;
}
