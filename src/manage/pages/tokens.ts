/** Tokens of programs: the list, and the form that makes one. */
import { html } from 'hono/html';
import type { AccessToken } from '../../core/ports/token-store.ts';
import { field } from './fields.ts';
import { act, BASE, type Html, hidden, nothing, pager, time, type Viewer } from './layout.ts';

export function tokensPage(
  rows: readonly AccessToken[],
  page: number,
  more: boolean,
  typed: ReadonlyMap<string, string>,
  error: string | undefined,
  viewer: Viewer,
): Html {
  const address = (to: number): string => `${BASE}/tokens?page=${to}`;
  return html`<section class="panel" aria-label="Tokens">
    ${rows.length === 0 ? nothing('There is no token, so no program may ask.') : html`<ul class="rows">${rows.map((one) => row(one, viewer))}</ul>`}
  </section>
  ${pager(page > 1 ? address(page - 1) : null, more ? address(page + 1) : null, ['Before', 'After'])}
  <form class="panel" method="post" action="${BASE}/tokens" aria-labelledby="new">
    <h2 id="new">Make a token</h2>
    ${hidden(viewer)}
    ${field({
      ...{ name: 'name', label: 'What it is for', value: typed.get('name') ?? '', error, required: true },
      longest: 60,
    })}
    ${field({
      ...{
        name: 'workspace',
        label: 'Server or workspace',
        value: typed.get('workspace') ?? '',
        longest: 200,
      },
      hint: 'Such as slack:T0123456, whose own articles it reads as well. Empty: the shared articles alone.',
    })}
    <button class="strong">Make it</button>
  </form>`;
}

function row({ id, name, workspace, createdAt, usedAt }: AccessToken, viewer: Viewer): Html {
  return html`<li>
    <p><strong>${name}</strong> <code>${id}</code></p>
    <p class="quiet">Reads ${workspace === null ? 'the shared articles' : `the shared articles and those of ${workspace}`} · made ${time(createdAt)} · used ${time(usedAt)}</p>
    <div class="acts">${act(viewer, `/tokens/${id}/revoke`, {}, 'Revoke', 'danger', name)}</div>
  </li>`;
}
