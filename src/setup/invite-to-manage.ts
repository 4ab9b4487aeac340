/** Invitations to the management page from the terminal. */
import { createSignIn } from '../core/access/sign-in.ts';
import { UserError } from '../core/base/errors.ts';
import { invitationLink } from '../manage/index.ts';
import type { ReadingApp } from '../reading-app.ts';
import { managementBase } from '../running/management.ts';

/**
 * @param account the name of the account that gets another password; null: a new account
 * @throws {UserError} when there is no such account
 */
export async function inviteToManage(
  { store, now, environment }: ReadingApp,
  account: string | null,
): Promise<{ readonly link: string /** Whether the page is turned on. */; readonly on: boolean }> {
  const known = account === null ? null : await store.accounts.named(account);
  if (account !== null && known === null) {
    const names = (await store.accounts.list({ limit: 20, offset: 0 })).map(({ name }) => name);
    throw new UserError(
      `There is no account ${account}.`,
      names.length === 0 ? 'Nobody has one yet: leave the name out.' : `Accounts are ${names.join(', ')}.`,
    );
  }
  const { publicUrl, host, port, manage } = environment;
  const page = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const secret = await createSignIn({ store, now }).invite(known?.id ?? null);
  return { link: invitationLink(managementBase(publicUrl, page), secret), on: manage };
}
