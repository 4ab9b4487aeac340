/** Pullquote's scopes in a workspace, each with its reason. */

export interface ScopeReason {
  readonly scope: string;
  readonly reason: string;
  /** Without it a feature is worse, but nothing breaks. */
  readonly optional?: true;
}

const BOT_SCOPES: readonly ScopeReason[] = [
  { scope: 'chat:write', reason: 'post digests and answers' },
  { scope: 'commands', reason: 'slash commands and the message shortcut' },
  { scope: 'app_mentions:read', reason: 'answer when the bot is mentioned, also in threads' },
  {
    scope: 'im:history',
    reason: 'read direct messages to the bot, and check whether a post arrived there',
  },
  { scope: 'im:write', reason: 'send somebody their digest as a direct message' },
  { scope: 'users:read', reason: 'time zone, language and who is an admin' },
  {
    scope: 'channels:history',
    reason: 'check whether a post arrived before it is sent again (public channels)',
    optional: true,
  },
  {
    scope: 'groups:history',
    reason: 'check whether a post arrived before it is sent again (private channels)',
    optional: true,
  },
  { scope: 'channels:read', reason: 'say whether it can post in a public channel' },
  { scope: 'groups:read', reason: 'say whether it can post in a private channel' },
  {
    scope: 'chat:write.public',
    reason: 'post in public channels without an invitation',
    optional: true,
  },
  {
    scope: 'canvases:write',
    reason: 'keep the latest edition in a canvas, for destinations that ask for it',
    optional: true,
  },
  { scope: 'files:read', reason: 'read a draft that somebody sends to be checked', optional: true },
  { scope: 'files:write', reason: 'post pictures and exports as files', optional: true },
];

const AGENT_SCOPE: ScopeReason = {
  scope: 'assistant:write',
  reason: 'offer prompts and show a status in the view for agents',
};

/** @param agentView whether the app has the view for agents */
export function botScopes(agentView: boolean): readonly ScopeReason[] {
  return agentView ? [...BOT_SCOPES, AGENT_SCOPE] : BOT_SCOPES;
}

/** The scopes that are missing from those that Slack granted. */
export function missingScopes(granted: readonly string[], agentView: boolean): readonly ScopeReason[] {
  return botScopes(agentView).filter(({ scope }) => !granted.includes(scope));
}

/** Events to subscribe to, each with its reason; `oauth`: only for installations by OAuth. */
export const BOT_EVENTS: readonly {
  readonly event: string;
  readonly reason: string;
  readonly oauth?: true;
}[] = [
  { event: 'app_home_opened', reason: 'show the Home tab, and say hello in an empty conversation' },
  { event: 'member_joined_channel', reason: 'say hello when it is invited, and go on with paused posts' },
  { event: 'channel_id_changed', reason: 'follow a channel whose id changes' },
  { event: 'channel_archive', reason: 'pause the posts of an archived channel' },
  { event: 'channel_unarchive', reason: 'go on when a channel comes back' },
  { event: 'channel_deleted', reason: 'pause the posts of a deleted channel' },
  { event: 'channel_left', reason: 'pause the posts where it was removed' },
  { event: 'group_archive', reason: 'the same for private channels' },
  { event: 'group_unarchive', reason: 'the same for private channels' },
  { event: 'group_left', reason: 'the same for private channels' },
  { event: 'app_mention', reason: 'answer when it is mentioned' },
  { event: 'message.im', reason: 'answer direct messages' },
  { event: 'app_uninstalled', reason: 'forget the tokens' },
  { event: 'tokens_revoked', reason: 'forget the tokens' },
  { event: 'team_access_granted', reason: 'know which workspaces of an organisation it is in', oauth: true },
  { event: 'team_access_revoked', reason: 'know which workspaces of an organisation it left', oauth: true },
];
