/** The record of what was done on this page. */
import { html } from 'hono/html';
import type { AuditEntry } from '../../core/ports/account-store.ts';
import { choice, field } from './fields.ts';
import { BASE, type Html, nothing, pager, time } from './layout.ts';

export interface AuditView {
  readonly rows: readonly AuditEntry[];
  readonly more: boolean;
  readonly first: boolean;
  readonly who: string;
  readonly did: string;
}

const KINDS = [
  'session',
  'account',
  'source',
  'digest',
  'post',
  'edition',
  'person',
  'workspace',
  'token',
  'retention',
];

export function auditPage({ rows, more, first, who, did }: AuditView): Html {
  const address = (below: number | null): string => {
    const asked = { who, did, ...(below === null ? {} : { below: String(below) }) };
    return `${BASE}/audit?${new URLSearchParams(asked)}`;
  };
  const last = rows.at(-1)?.id ?? null;
  return html`<form class="filter" method="get" action="${BASE}/audit" role="search">
    ${field({ name: 'who', label: 'Account', value: who, longest: 100 })}
    ${choice({ name: 'did', label: 'About', value: did }, [
      { value: '', label: 'everything' },
      ...KINDS.map((kind) => ({ value: kind, label: kind })),
    ])}
    <button>Show</button>
  </form>
  <section class="panel" aria-label="Entries">
    ${rows.length === 0 ? nothing('Nothing is recorded.') : html`<ul class="rows">${rows.map(row)}</ul>`}
  </section>
  ${pager(first ? null : address(null), more ? address(last) : null, ['Newest', 'Older'])}`;
}

function row({ at, who, from, did, to, detail }: AuditEntry): Html {
  return html`<li>
    <p><strong>${who}</strong> <code>${did}</code> ${to ?? ''}</p>
    ${detail === null ? '' : html`<p class="quiet">${detail}</p>`}
    <p class="quiet">${time(at)} · ${from}</p>
  </li>`;
}
