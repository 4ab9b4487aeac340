/** The invitation link with exactly the scopes and permissions that the bot uses, each with its reason. */
import type { Invite } from '../../../core/ports/platform-declaration.ts';
import { PERMISSION, PERMISSION_NAME, type Permission } from './permissions.ts';

const SCOPES = [
  { name: 'bot', why: 'joins the server, so that digests can be posted there' },
  { name: 'applications.commands', why: 'offers the slash commands' },
] as const;

const NEEDED: readonly (readonly [Permission, string])[] = [
  ['viewChannel', 'sees the channels that digests go to'],
  ['sendMessages', 'posts digests'],
  ['readMessageHistory', 'checks whether a post has arrived, so that none appears twice'],
  ['createPublicThreads', 'opens a thread for each edition, if the digest asks for it'],
  ['sendMessagesInThreads', 'posts in threads and forums'],
  ['attachFiles', 'posts pictures and exports as files'],
];

/** https://discord.com/developers/docs/topics/oauth2#bot-authorization-flow */
const AUTHORISE = 'https://discord.com/oauth2/authorize';

export function inviteFor(applicationId: string): Invite {
  const url = new URL(AUTHORISE);
  const personal = new URL(AUTHORISE);
  personal.searchParams.set('client_id', applicationId);
  personal.searchParams.set('scope', 'applications.commands');
  personal.searchParams.set('integration_type', '1');
  const permissions = NEEDED.reduce((sum, [permission]) => sum | PERMISSION[permission], 0n);
  url.searchParams.set('client_id', applicationId);
  url.searchParams.set('scope', SCOPES.map(({ name }) => name).join(' '));
  url.searchParams.set('permissions', String(permissions));
  url.searchParams.set('integration_type', '0');
  return {
    url: url.href,
    personalUrl: personal.href,
    scopes: SCOPES,
    permissions: NEEDED.map(([permission, why]) => ({ name: PERMISSION_NAME[permission], why })),
  };
}
