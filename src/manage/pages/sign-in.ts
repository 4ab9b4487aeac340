/** The pages before the door: signing in, and taking up an invitation. */
import { html } from 'hono/html';
import { PASSWORD_LENGTH } from '../../core/access/password.ts';
import type { FieldErrors } from '../../core/access/sign-in.ts';
import { field } from './fields.ts';
import { BASE, type Html, hidden } from './layout.ts';

export interface SignInForm {
  /** The hidden field. */
  readonly token: string;
  readonly name: string;
  /** The path to go on to. */
  readonly to: string;
  readonly error: string | null;
  /** The name of the OpenID provider; null: there is none. */
  readonly provider: string | null;
}

export function signInPage({ token, name, to, error, provider }: SignInForm): Html {
  return html`${error === null ? '' : html`<p class="notice notice-wrong" role="alert">${error}</p>`}
  <form class="panel narrow" method="post" action="${BASE}/sign-in">
    ${hidden({ name: '', token }, { to })}
    ${field({ name: 'name', label: 'Name', value: name, required: true, autocomplete: 'username', longest: 100 })}
    ${field({
      ...{ name: 'password', label: 'Password', kind: 'password', required: true },
      ...{ autocomplete: 'current-password', longest: PASSWORD_LENGTH.most },
    })}
    <button class="strong">Sign in</button>
  </form>
  ${provider === null ? '' : html`<p class="narrow other"><a href="${BASE}/openid">Sign in with ${provider}</a></p>`}
  <p class="quiet narrow">No account, or no longer the password? Whoever runs Pullquote makes a link with
    <code>npx pullquote manage invite</code>.</p>`;
}

export interface JoinForm {
  readonly token: string;
  readonly invitation: string;
  /** The name of the account that gets another password; null: a new account. */
  readonly account: string | null;
  readonly name: string;
  readonly errors: FieldErrors;
  readonly provider: string | null;
}

export function joinPage({ token, invitation, account, name, errors, provider }: JoinForm): Html {
  const { least } = PASSWORD_LENGTH;
  const again = account !== null;
  return html`<form class="panel narrow" method="post" action="${BASE}/join">
    ${hidden({ name: '', token }, { invitation })}
    ${
      again
        ? html`<p>For the account <strong>${account}</strong>. Every browser that is signed in with it is signed out.</p>`
        : field({
            ...{ name: 'name', label: 'Name', value: name, error: errors.name, required: true },
            ...{ hint: 'What the record of changes calls you.', autocomplete: 'username', longest: 60 },
          })
    }
    ${field({
      ...{ name: 'password', label: 'Password', kind: 'password', error: errors.password, required: true },
      ...{ hint: `At least ${least} characters. A few words that only you would put together are good.` },
      ...{ autocomplete: 'new-password', longest: PASSWORD_LENGTH.most },
    })}
    <button class="strong">${again ? 'Change the password' : 'Make the account'}</button>
  </form>
  ${
    provider === null
      ? ''
      : html`<p class="narrow other">Or without a password:
          <a href="${BASE}/openid?invitation=${invitation}">${again ? 'tie it to' : 'use'} your account at ${provider}</a></p>`
  }`;
}
