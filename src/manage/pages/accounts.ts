/** The accounts of the management page, and one’s own password. */
import { html } from 'hono/html';
import { PASSWORD_LENGTH } from '../../core/access/password.ts';
import type { FieldErrors } from '../../core/access/sign-in.ts';
import type { Account } from '../../core/ports/account-store.ts';
import { field } from './fields.ts';
import { act, BASE, type Html, hidden, pager, time, type Viewer } from './layout.ts';

export interface AccountsView {
  readonly rows: readonly Account[];
  readonly page: number;
  readonly more: boolean;
  readonly me: Account;
  readonly errors: FieldErrors;
  readonly viewer: Viewer;
}

export function accountsPage({ rows, page, more, me, errors, viewer }: AccountsView): Html {
  const address = (to: number): string => `${BASE}/accounts?page=${to}`;
  const { most } = PASSWORD_LENGTH;
  return html`<section class="panel" aria-label="Accounts">
    <ul class="rows">${rows.map((one) => row(one, me, viewer))}</ul>
    <div class="acts">${act(viewer, '/accounts/invite', {}, 'Invite somebody')}</div>
  </section>
  ${pager(page > 1 ? address(page - 1) : null, more ? address(page + 1) : null, ['Before', 'After'])}
  <form class="panel" method="post" action="${BASE}/accounts/password" aria-labelledby="password">
    <h2 id="password">Your password</h2>
    ${hidden(viewer)}
    ${
      me.password === null
        ? html`<p>You have none: you sign in with ${issuerOf(me)}.</p>`
        : field({
            ...{ name: 'former', label: 'Present password', kind: 'password', required: true },
            ...{ error: errors.again, autocomplete: 'current-password', longest: most },
          })
    }
    ${field({
      ...{
        name: 'password',
        label: 'New password',
        kind: 'password',
        required: true,
        error: errors.password,
      },
      ...{
        hint: `At least ${PASSWORD_LENGTH.least} characters.`,
        autocomplete: 'new-password',
        longest: most,
      },
    })}
    <button class="strong">Change it</button>
  </form>
  <section class="panel" aria-labelledby="browsers">
    <h2 id="browsers">Other browsers</h2>
    <p>Signs you out everywhere but here.</p>
    <div class="acts">${act(viewer, '/accounts/sign-out', {}, 'Sign out everywhere else')}</div>
  </section>`;
}

function issuerOf({ identity }: Account): string {
  return identity?.split(' ')[0] ?? 'nothing yet';
}

function row(account: Account, me: Account, viewer: Viewer): Html {
  const { id, name, createdAt, password } = account;
  const own = id === me.id;
  return html`<li>
    <p><strong>${name}</strong>${own ? ' (you)' : ''}</p>
    <p class="quiet">made ${time(createdAt)} · ${password === null ? `signs in with ${issuerOf(account)}` : 'signs in with a password'}</p>
    ${
      own
        ? ''
        : html`<div class="acts">
          ${act(viewer, '/accounts/invite', { account: id }, 'Link for another password', 'plain', `of ${name}`)}
          <a class="button" href="${BASE}/accounts/${id}/remove">Remove…<span class="unseen"> ${name}</span></a>
        </div>`
    }
  </li>`;
}

export function removeAccountPage({ id, name }: Account, viewer: Viewer): Html {
  return html`<form class="panel" method="post" action="${BASE}/accounts/${id}/remove">
    ${hidden(viewer)}
    <p>${name} is signed out everywhere and can no longer sign in. What ${name} did stays in the record.</p>
    <div class="acts">
      <button class="danger">Remove</button>
      <a href="${BASE}/accounts">No, go back</a>
    </div>
  </form>`;
}
