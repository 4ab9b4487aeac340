/** What people do in the fake Slack, delivered over Socket Mode or as signed requests. */
import { createHmac, randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Mount } from '../../../src/core/ports/ports.ts';
import { objectsIn } from './blocks.ts';
import { type FakeSlack, responseAddress } from './server.ts';
import { BOT_USER, directChannel, type FakeMessage, newTrigger, SIGNING_SECRET, TEAM } from './world.ts';

/** How Slack reaches the app. */
export interface Way {
  /** Resolves with the acknowledgement's content; null: none. */
  deliver(type: 'slash_commands' | 'interactive' | 'events_api', body: Body): Promise<unknown>;
  /** Delivers the last payload again, unchanged. */
  again(): Promise<unknown>;
}

export type Body = Readonly<Record<string, unknown>>;

export function bySocket({ sockets }: FakeSlack): Way {
  /** Over a socket, an acknowledgement without content is an empty object. */
  const content = (payload: unknown): unknown => (JSON.stringify(payload) === '{}' ? null : payload);
  return {
    deliver: async (type, body) => content(await sockets.deliver(type, body)),
    again: async () => content(await sockets.again()),
  };
}

/** Requests to the platform's mount, signed as Slack signs them. */
export function byHttp(slack: FakeSlack, mount: Mount, secret = SIGNING_SECRET): Way {
  let last: (() => Request) | null = null;
  async function send(make: () => Request): Promise<unknown> {
    const started = performance.now();
    const response = await mount.handle(make(), '203.0.113.7');
    if (performance.now() - started > 3_000)
      slack.world.violations.push('a request was not acknowledged within 3 s');
    if (response.status !== 200) throw new Error(`HTTP ${response.status}`);
    const text = await response.text();
    return text === '' ? null : JSON.parse(text);
  }
  return {
    deliver: (type, body) => {
      const [content, contentType] =
        type === 'events_api'
          ? [JSON.stringify(body), 'application/json']
          : [
              formOf(type === 'interactive' ? { payload: JSON.stringify(body) } : body),
              'application/x-www-form-urlencoded',
            ];
      last = () => signedRequest(content, contentType, slack.world.now(), secret);
      const made = last();
      last = () => made.clone();
      return send(last);
    },
    again: () => {
      if (last === null) throw new Error('nothing was sent yet');
      return send(last);
    },
  };
}

function formOf(body: Body): string {
  return new URLSearchParams(Object.entries(body).map(([key, value]) => [key, String(value)])).toString();
}

export function signedRequest(content: string, contentType: string, atMs: number, secret: string): Request {
  const stamp = String(Math.floor(atMs / 1000));
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${stamp}:${content}`).digest('hex')}`;
  return new Request('https://pullquote.example/slack/events', {
    method: 'POST',
    body: content,
    headers: {
      'content-type': contentType,
      'x-slack-request-timestamp': stamp,
      'x-slack-signature': signature,
    },
  });
}

/** A file that somebody sends, as Slack tells of it in the message. */
export function sent(
  { world }: FakeSlack,
  name: string,
  bytes: Uint8Array,
  more: { readonly external?: boolean; readonly how?: number | 'hang' } = {},
): Body {
  const id = `F0SENT${world.sent.size + 1}`;
  world.sent.set(id, { name, bytes, external: false, how: 200, ...more });
  return { id, name, mimetype: 'application/octet-stream', size: bytes.length, file_access: 'visible' };
}

export interface Person {
  slash(command: string, text: string): Promise<unknown>;
  /** @param more fields of the event: `edited`, `subtype` */
  mention(text: string, thread?: string, more?: Body, outside?: boolean): Promise<unknown>;
  /** Sends a direct message to the bot. */
  direct(text: string, more?: Body): Promise<unknown>;
  press(message: FakeMessage, token: string): Promise<unknown>;
  /** Chooses an entry of a menu. */
  choose(message: FakeMessage, token: string): Promise<unknown>;
  pressAtHome(token: string): Promise<unknown>;
  /** Uses a message shortcut. */
  shortcut(callback: string, text: string, more?: Body): Promise<unknown>;
  /** Types into a menu of the newest modal; resolves with the entries that are offered. */
  type(field: string, typed: string): Promise<unknown>;
  /** Submits the newest modal. */
  submit(values: Readonly<Record<string, unknown>>): Promise<unknown>;
  openHome(): Promise<unknown>;
  /** Anything else that Slack tells of. */
  tell(event: Body): Promise<unknown>;
}

/** @param organisation where the app is installed for all its workspaces: Slack then names no workspace in interactions */
export function person(
  slack: FakeSlack,
  way: Way,
  user = 'U0USER11',
  channel = 'C0CH11',
  organisation: string | null = null,
): Person {
  const { world } = slack;
  const whole = organisation !== null;
  const who = { id: user, name: 'somebody', team_id: TEAM };
  const place = (message: FakeMessage | null, thread: string | null) =>
    responseAddress(slack, { channel: message?.channel ?? channel, user, message, thread });
  const interaction = (type: string, more: Body): Body => ({
    type,
    user: who,
    team: whole ? null : { id: TEAM, domain: 'sim' },
    enterprise: whole ? { id: organisation, name: 'Org' } : null,
    is_enterprise_install: whole,
    api_app_id: 'A0SIM1',
    token: 'unused',
    trigger_id: newTrigger(world),
    ...more,
  });
  const event = (inner: Body, outside = false): Body => ({
    type: 'event_callback',
    is_ext_shared_channel: outside,
    token: 'unused',
    team_id: TEAM,
    enterprise_id: organisation,
    api_app_id: 'A0SIM1',
    event_id: `Ev${randomUUID()}`,
    event_time: Math.floor(world.now() / 1000),
    authorizations: [
      {
        team_id: whole ? null : TEAM,
        enterprise_id: organisation,
        user_id: BOT_USER,
        is_bot: true,
        is_enterprise_install: whole,
      },
    ],
    event: inner,
  });

  const newestModal = (): Body => {
    const modal = world.modals.at(-1);
    if (modal === undefined) throw new Error('no modal is open');
    const { callback_id, private_metadata } = modal.view;
    return { id: modal.id, type: 'modal', callback_id, private_metadata };
  };

  /** The action id of a field in the newest modal. */
  const inputOf = (field: string): string => {
    const found = objectsIn(world.modals.at(-1)?.view).find((block) => block['block_id'] === field);
    return z.looseObject({ element: z.looseObject({ action_id: z.string() }) }).parse(found).element
      .action_id;
  };

  const act = (message: FakeMessage, action: Body): Promise<unknown> =>
    way.deliver(
      'interactive',
      interaction('block_actions', {
        channel: { id: message.channel, name: 'news' },
        container: {
          type: 'message',
          message_ts: message.ts,
          channel_id: message.channel,
          is_ephemeral: message.only !== null,
          ...(message.thread === null ? {} : { thread_ts: message.thread }),
        },
        message: { ts: message.ts, text: message.text },
        response_url: place(message, message.thread),
        actions: [{ action_id: 'press:1', block_id: 'b1', action_ts: world.ts(), ...action }],
      }),
    );

  return {
    slash: (command, text) =>
      way.deliver('slash_commands', {
        token: 'unused',
        team_id: TEAM,
        team_domain: 'sim',
        is_enterprise_install: String(whole),
        ...(whole ? { enterprise_id: organisation, enterprise_name: 'Org' } : {}),
        channel_id: channel,
        channel_name: 'news',
        user_id: user,
        user_name: 'somebody',
        command,
        text,
        api_app_id: 'A0SIM1',
        response_url: place(null, null),
        trigger_id: newTrigger(world),
      }),
    mention: (text, thread, more = {}, outside = false) => {
      const ts = world.ts();
      world.spoken.add(ts);
      if (thread !== undefined) world.threads.add(thread);
      return way.deliver(
        'events_api',
        event(
          {
            type: 'app_mention',
            user,
            text: `<@${BOT_USER}> ${text}`,
            ts,
            channel,
            ...(thread === undefined ? {} : { thread_ts: thread }),
            ...more,
          },
          outside,
        ),
      );
    },
    direct: (text, more = {}) =>
      way.deliver(
        'events_api',
        event({
          type: 'message',
          channel_type: 'im',
          user,
          text,
          ts: world.ts(),
          channel: directChannel(world, user).id,
          ...more,
        }),
      ),
    press: (message, token) => act(message, { type: 'button', value: token }),
    choose: (message, token) => act(message, { type: 'static_select', selected_option: { value: token } }),
    pressAtHome: (token) =>
      way.deliver(
        'interactive',
        interaction('block_actions', {
          container: { type: 'view', view_id: 'V0HOME' },
          view: { id: 'V0HOME', type: 'home' },
          actions: [
            { type: 'button', action_id: 'press:1', block_id: 'b1', value: token, action_ts: world.ts() },
          ],
        }),
      ),
    shortcut: (callback, text, more = {}) =>
      way.deliver(
        'interactive',
        interaction('message_action', {
          callback_id: callback,
          channel: { id: channel, name: 'news' },
          message: { type: 'message', user: 'U0OTHER', ts: world.ts(), text, ...more },
          message_ts: world.ts(),
          response_url: place(null, null),
        }),
      ),
    type: (field, typed) =>
      way.deliver(
        'interactive',
        interaction('block_suggestion', {
          action_id: inputOf(field),
          block_id: field,
          value: typed,
          container: { type: 'view', view_id: 'V1' },
          view: newestModal(),
        }),
      ),
    submit: (values) =>
      way.deliver(
        'interactive',
        interaction('view_submission', { view: { ...newestModal(), state: { values } }, response_urls: [] }),
      ),
    tell: (inner) => way.deliver('events_api', event(inner)),
    openHome: () =>
      way.deliver(
        'events_api',
        event({ type: 'app_home_opened', user, channel: `D${user.slice(1)}`, tab: 'home' }),
      ),
  };
}
