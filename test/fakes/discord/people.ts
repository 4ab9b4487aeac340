/** People on the fake Discord: they type commands, press buttons and fill in forms. Each use opens an interaction. */
import type { Desk, Open } from './routes.ts';
import type { FakeChannel, FakeMessage } from './world.ts';

export interface From {
  readonly user?: string;
  readonly guild?: string | null;
  readonly channel?: string;
  readonly manager?: boolean;
  readonly locale?: string;
  /** Between two people, where the bot is not. */
  readonly privately?: true;
}

export interface Use {
  readonly open: Open;
  /** The payload that Discord would send. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A file that somebody uploaded. */
export interface Attached {
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly content_type?: string;
}

/** What a message shows: its own words, link previews, a forwarded message. */
export interface PickedMessage {
  readonly content: string;
  readonly embeds?: readonly { readonly description: string; readonly url?: string }[];
  readonly attachments?: readonly Attached[];
  readonly message_snapshots?: readonly { readonly message: { readonly content: string } }[];
}

export interface People {
  /** `digest show` becomes the command with its subcommand. */
  types(command: string, options?: Readonly<Record<string, string | Attached>>, from?: From): Use;
  /** A part of an option, with the cursor in it. */
  begins(command: string, field: string, typed: string, from?: From): Use;
  /** A button, or an entry of a menu. */
  presses(message: FakeMessage, label: string, from?: From): Use;
  /** A button with any id. */
  presses(message: FakeMessage, button: { readonly customId: string }, from?: From): Use;
  submits(opened: Use, answers: Readonly<Record<string, string>>, from?: From): Use;
  /** A command in a message's context menu. */
  picks(label: string, message: PickedMessage, from?: From): Use;
}

export const GUILD = '710000000000000001';
export const CHANNEL = '710000000000000011';
export const USER = '710000000000000801';

export function createPeople(desk: Desk): People {
  function use(type: number, data: unknown, from: From, pressed: FakeMessage | null): Use {
    const { guild = GUILD, channel = CHANNEL, user = USER, manager = false, locale = 'en-US' } = from;
    const id = desk.world.id();
    const token = `token-${id}`;
    const place: FakeChannel = pressedPlace(desk, pressed) ?? { ...holder(channel), guild };
    const open: Open = {
      id,
      token,
      at: desk.now(),
      callback: null,
      place,
      pressed: pressed?.id ?? null,
      original: null,
      said: [],
    };
    desk.open.set(token, open);
    const person = { id: user, username: 'someone', discriminator: '0', avatar: null };
    const payload = {
      id,
      application_id: desk.applicationId,
      type,
      token,
      version: 1,
      locale,
      channel_id: channel,
      channel: { id: channel, type: guild === null ? 1 : 0 },
      entitlements: [],
      attachment_size_limit: 10_485_760,
      app_permissions: '2147483647',
      authorizing_integration_owners: from.privately === true ? { '1': user } : { '0': guild ?? '0' },
      context: from.privately === true ? 2 : guild === null ? 1 : 0,
      ...(guild === null
        ? { user: person }
        : {
            guild_id: guild,
            guild_locale: 'en-US',
            guild: { id: guild, locale: 'en-US', features: [] },
            member: {
              user: person,
              roles: [],
              permissions: manager ? '32' : '0',
              joined_at: '2026-01-01T00:00:00.000Z',
              deaf: false,
              mute: false,
              flags: 0,
            },
          }),
      ...(data === null ? {} : { data }),
      ...(pressed === null
        ? {}
        : {
            message: {
              id: pressed.id,
              channel_id: channel,
              type: 0,
              content: '',
              author: person,
              ...pressed.body,
              attachments: [],
              embeds: [],
              mentions: [],
              mention_roles: [],
              pinned: false,
              mention_everyone: false,
              tts: false,
              timestamp: '2026-11-23T09:00:00.000Z',
              edited_timestamp: null,
            },
          }),
    };
    return { open, payload };
  }

  function withPath(command: string, options: readonly unknown[], resolved: unknown = {}): unknown {
    const [head = '', ...rest] = command.split(' ');
    const inner = rest
      .toReversed()
      .reduce<readonly unknown[]>(
        (inside, name, depth) => [{ name, type: depth === 0 ? 1 : 2, options: inside }],
        options,
      );
    return { id: '710000000000000701', name: head, type: 1, options: inner, resolved };
  }

  return {
    types(command, options = {}, from = {}) {
      const attachments: Record<string, unknown> = {};
      const given = Object.entries(options).map(([name, value]) => {
        if (typeof value === 'string') return { name, type: 3, value };
        const id = desk.world.id();
        attachments[id] = { id, ...value, proxy_url: value.url, ephemeral: true };
        return { name, type: 11, value: id };
      });
      return use(2, withPath(command, given, { attachments }), from, null);
    },
    begins: (command, field, typed, from = {}) =>
      use(4, withPath(command, [{ name: field, type: 3, value: typed, focused: true }]), from, null),
    presses(message: FakeMessage, button: string | { readonly customId: string }, from: From = {}) {
      const option = typeof button === 'string' ? optionIn(message, button) : null;
      if (option !== null)
        return use(3, { custom_id: 'menu', component_type: 3, values: [option] }, from, message);
      const customId = typeof button === 'string' ? buttonIn(message, button) : button.customId;
      return use(3, { custom_id: customId, component_type: 2 }, from, message);
    },
    submits(opened, answers, from = {}) {
      const callback = opened.open.callback;
      if (callback?.type !== 9) throw new Error('no modal was opened');
      const components = callback.data.components.map(({ component }) => {
        const value = answers[component.custom_id] ?? '';
        return {
          type: 18,
          component:
            component.type === 4
              ? { type: 4, custom_id: component.custom_id, value }
              : { type: component.type, custom_id: component.custom_id, values: [value] },
        };
      });
      return use(5, { custom_id: callback.data.custom_id, components }, from, null);
    },
    picks(label, message, from = {}) {
      const id = desk.world.id();
      const target = {
        id,
        channel_id: CHANNEL,
        type: 0,
        content: message.content,
        message_snapshots: message.message_snapshots ?? [],
        author: { id: USER, username: 'x', discriminator: '0', avatar: null },
        attachments: (message.attachments ?? []).map((one) => ({ id: desk.world.id(), ...one })),
        embeds: (message.embeds ?? []).map((embed) => ({ type: 'rich', ...embed })),
        components: [],
        mentions: [],
        mention_roles: [],
        pinned: false,
        mention_everyone: false,
        tts: false,
        timestamp: '2026-11-23T09:00:00.000Z',
        edited_timestamp: null,
      };
      const data = {
        id: '710000000000000702',
        name: label,
        type: 3,
        target_id: id,
        resolved: { messages: { [id]: target } },
      };
      return use(2, data, from, null);
    },
  };
}

/** Replies are stored apart from the channel's posts. */
function holder(channel: string): FakeChannel {
  return {
    id: channel,
    type: 0,
    guild: null,
    name: 'replies',
    parent: null,
    deny: 0n,
    gone: false,
    tags: [],
    tagged: false,
    messages: [],
  };
}

/** A reply to a button is where the message with the button is. */
function pressedPlace(desk: Desk, pressed: FakeMessage | null): FakeChannel | null {
  if (pressed === null) return null;
  const places = [...desk.open.values()].map((open) => open.place).concat([...desk.world.channels.values()]);
  return places.find((place) => place.messages.includes(pressed)) ?? null;
}

/** The value of a menu's entry; null: no menu has it. */
function optionIn(message: FakeMessage, label: string): string | null {
  const options = [...JSON.stringify(message.body).matchAll(/"label":"([^"]*)","value":"([^"]*)"/g)];
  return options.find(([, each]) => each === label)?.[2] ?? null;
}

function buttonIn(message: FakeMessage, label: string): string {
  const found = [...JSON.stringify(message.body).matchAll(/"label":"([^"]*)","custom_id":"([^"]*)"/g)].find(
    ([, each]) => each === label,
  );
  if (found?.[2] === undefined)
    throw new Error(`no button ${label} in ${JSON.stringify(message.body).slice(0, 500)}`);
  return found[2];
}
