/** The app manifest, made from the command declarations: what to paste at api.slack.com to create the app. */

import { shorten } from '../../../core/base/shorten.ts';
import type { Command } from '../../../core/commands/command.ts';
import type { Json } from '../../../core/delivery/outcome.ts';
import { wordingFor } from '../../../core/wording/index.ts';
import { slashCommands } from '../commands.ts';
import { suggestedPrompts } from '../interactions/agent-view.ts';
import { BOT_EVENTS, botScopes } from './scopes.ts';

export interface ManifestOptions {
  readonly commandPrefix: string;
  /** With Slack's view for agents. */
  readonly agentView: boolean;
  /** Null: Socket Mode, which needs no public address. */
  readonly publicUrl: string | null;
  /** Installed in many workspaces: with a redirect address and token rotation. */
  readonly oauth: boolean;
  /** Language of the commands' descriptions, by its tag: Slack shows everybody the same ones. Absent: English. */
  readonly language?: string;
}

export const EVENTS_PATH = '/slack/events';
export const INSTALL_PATH = '/slack/install';
export const REDIRECT_PATH = '/slack/oauth_redirect';

/** Longest name of a shortcut and longest description of a command or an app: https://docs.slack.dev/reference/app-manifest */
const SHORTCUT_NAME = 24;
const COMMAND_DESCRIPTION = 100;
const USAGE_HINT = 100;

/** 174 to 4,000 characters: https://docs.slack.dev/reference/app-manifest */
const LONG_DESCRIPTION = [
  'Pullquote brings the news into your channels as a digest that shows who said what, in their own words, with the context.',
  'Every quotation is, character for character, what the outlet printed, with its speaker, outlet, date and a link to the place.',
  'Ask /quotes for what somebody said, /check whether a quotation is real, /context for what surrounds it, and /ask about the stored articles.',
  'A name is shown only when it is sure; otherwise the words stand without one.',
].join('\n\n');

/** The callback id of a message shortcut. */
export function shortcutId(command: Pick<Command, 'name'>): string {
  return `message:${command.name.replaceAll(' ', '-')}`;
}

/** @see https://docs.slack.dev/reference/app-manifest */
export function slackAppManifest(commands: readonly Command[], options: ManifestOptions): Json {
  const { publicUrl } = options;
  const wording = wordingFor(options.language ?? 'en');
  const socket = publicUrl === null;
  const url = socket ? {} : { url: new URL(EVENTS_PATH, publicUrl).href };
  const requestUrl = socket ? {} : { request_url: new URL(EVENTS_PATH, publicUrl).href };
  const optionsUrl = socket ? {} : { message_menu_options_url: new URL(EVENTS_PATH, publicUrl).href };
  const redirects =
    options.oauth && !socket ? { redirect_urls: [new URL(REDIRECT_PATH, publicUrl).href] } : {};
  const agent = options.agentView
    ? {
        agent_view: {
          agent_description: wording.slack.home.about,
          suggested_prompts: suggestedPrompts(wording),
        },
      }
    : {};
  const scopes = botScopes(options.agentView);
  const events = BOT_EVENTS.filter(({ oauth }) => oauth !== true || options.oauth).map(({ event }) => event);
  const shortcuts = commands.flatMap((command) =>
    command.onMessage === undefined
      ? []
      : [
          {
            name: shorten(command.onMessage.label, SHORTCUT_NAME),
            type: 'message',
            callback_id: shortcutId(command),
            description: shorten(command.text(wording).summary, 150),
          },
        ],
  );
  return {
    display_information: {
      name: 'Pullquote',
      description: wording.slack.home.about,
      long_description: LONG_DESCRIPTION,
      background_color: '#4a154b',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      ...agent,
      bot_user: { display_name: 'Pullquote', always_online: true },
      shortcuts,
      slash_commands: slashCommands(commands, options.commandPrefix, wording).map((one) => ({
        command: one.command,
        ...url,
        description: shorten(one.description, COMMAND_DESCRIPTION),
        usage_hint: shorten(one.usageHint, USAGE_HINT),
        should_escape: true,
      })),
    },
    oauth_config: {
      ...redirects,
      scopes: {
        bot: scopes.map(({ scope }) => scope),
        bot_optional: scopes.flatMap(({ scope, optional }) => (optional === true ? [scope] : [])),
      },
    },
    settings: {
      event_subscriptions: { ...requestUrl, bot_events: events },
      interactivity: { is_enabled: true, ...requestUrl, ...optionsUrl },
      org_deploy_enabled: options.oauth,
      socket_mode_enabled: socket,
      token_rotation_enabled: options.oauth,
    },
  };
}

/** Each scope and event with its reason. */
export function scopeReasons(agentView: boolean): readonly string[] {
  return botScopes(agentView).map(
    ({ scope, reason, optional }) => `${scope}: ${reason}${optional === true ? ' (may be left out)' : ''}`,
  );
}
