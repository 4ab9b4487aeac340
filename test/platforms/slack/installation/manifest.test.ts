import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { slackManifest } from '../../../../src/platforms/slack/index.ts';
import { METHODS } from '../../../fakes/slack/methods.ts';
import { type FakeSlack, startFakeSlack } from '../../../fakes/slack/server.ts';
import { HTTP_ONLY, type Newsroom, newsroom } from '../newsroom.ts';

let slack: FakeSlack;
let room: Newsroom;
beforeAll(async () => {
  slack = await startFakeSlack();
  room = await newsroom(slack, HTTP_ONLY);
});
afterAll(async () => {
  await room.stop();
  await slack.stop();
});

/** @see https://docs.slack.dev/reference/app-manifest */
const command = z.strictObject({
  command: z.string().regex(/^\/[a-z0-9-]{1,31}$/),
  url: z.url().optional(),
  description: z.string().min(1).max(2000),
  usage_hint: z.string().min(1).max(1000),
  should_escape: z.literal(true),
});
const manifest = z.strictObject({
  display_information: z.strictObject({
    name: z.string().max(35),
    description: z.string().max(140),
    long_description: z.string().min(174).max(4_000),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    agent_view: z
      .strictObject({
        agent_description: z.string().max(300),
        suggested_prompts: z
          .array(z.strictObject({ title: z.string().min(1), message: z.string().min(1) }))
          .max(4),
      })
      .optional(),
    bot_user: z.strictObject({ display_name: z.string().max(80), always_online: z.boolean() }),
    shortcuts: z
      .array(
        z.strictObject({
          name: z.string().max(24),
          type: z.literal('message'),
          callback_id: z.string().max(255),
          description: z.string().max(150),
        }),
      )
      .max(10),
    slash_commands: z.array(command).max(50),
  }),
  oauth_config: z.strictObject({
    redirect_urls: z.array(z.url()).optional(),
    scopes: z.strictObject({ bot: z.array(z.string()), bot_optional: z.array(z.string()) }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ request_url: z.url().optional(), bot_events: z.array(z.string()) }),
    interactivity: z.strictObject({
      is_enabled: z.literal(true),
      request_url: z.url().optional(),
      message_menu_options_url: z.url().optional(),
    }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
});

describe('the manifest', () => {
  test('for Socket Mode names no address', () => {
    const made = slackManifest(room.commands, {
      commandPrefix: '',
      agentView: false,
      publicUrl: null,
      oauth: false,
    });
    const read = manifest.parse(made.manifest);
    expect(JSON.stringify(read)).not.toContain('http');
    expect(read.settings.socket_mode_enabled).toBe(true);
    expect(read.features.slash_commands.map((one) => one.command)).toEqual([
      '/pullquote',
      '/quotes',
      '/ask',
      '/check',
    ]);
    expect(read.features.shortcuts).toMatchObject([{ name: 'Check quotes', callback_id: 'message:check' }]);
  });

  test('over HTTP leads everything to the one address, with the prefix and the way back of OAuth', () => {
    const publicUrl = 'https://pullquote.example';
    const made = slackManifest(room.commands, {
      commandPrefix: 'pq-',
      agentView: false,
      publicUrl,
      oauth: true,
    });
    const read = manifest.parse(made.manifest);
    const events = `${publicUrl}/slack/events`;
    expect(read.features.slash_commands.map((one) => one.url)).toEqual(
      read.features.slash_commands.map(() => events),
    );
    expect(read.settings.event_subscriptions.request_url).toBe(events);
    expect(read.settings.interactivity.message_menu_options_url).toBe(events);
    expect(read.oauth_config.redirect_urls).toEqual([`${publicUrl}/slack/oauth_redirect`]);
    expect(read.features.slash_commands[1]?.command).toBe('/pq-quotes');
  });

  test('has the view for agents only where it is wanted, with prompts that are commands', () => {
    const options = { commandPrefix: '', publicUrl: null, oauth: false };
    const without = manifest.parse(slackManifest(room.commands, { ...options, agentView: false }).manifest);
    expect(without.features.agent_view).toBeUndefined();
    expect(without.oauth_config.scopes.bot).not.toContain('assistant:write');
    const made = manifest.parse(slackManifest(room.commands, { ...options, agentView: true }).manifest);
    expect(made.oauth_config.scopes.bot).toContain('assistant:write');
    expect(made.features.agent_view?.suggested_prompts.map(({ message }) => message)).toEqual([
      'speakers',
      'digest show',
      'subscribe',
      'help',
    ]);
  });

  test('asks for every scope that the calls need, with a reason for each', () => {
    const made = slackManifest(room.commands, {
      commandPrefix: '',
      agentView: true,
      publicUrl: null,
      oauth: false,
    });
    const { bot: asked, bot_optional: optional } = manifest.parse(made.manifest).oauth_config.scopes;
    expect(asked).toEqual(expect.arrayContaining(optional));
    expect(optional).toEqual(
      expect.arrayContaining(['channels:history', 'files:write', 'chat:write.public']),
    );
    const needed = Object.values(METHODS).flatMap(({ scope }) => (scope === null ? [] : [scope]));
    expect(needed.filter((scope) => !asked.includes(scope))).toEqual([]);
    expect(
      asked.map((scope) => made.reasons.find((reason) => reason.startsWith(`${scope}: `))),
    ).not.toContain(undefined);
  });
});

test('describes the commands in the language asked for', () => {
  const made = slackManifest(room.commands, {
    commandPrefix: '',
    publicUrl: null,
    agentView: true,
    oauth: false,
    language: 'de',
  });
  expect(JSON.stringify(made.manifest)).toContain(
    'Wer was gesagt hat, im Wortlaut: alle Befehle und die Hilfe.',
  );
  expect(JSON.stringify(made.manifest)).toContain('Wer wird am meisten zitiert?');
});
