/** The REST routes that a bot like ours may use; any other is a violation. */
import { type Callback, callbackSchema, commandsSchema } from './rules-interactions.ts';
import {
  BOT,
  channelJson,
  EVERYONE_MAY,
  type FakeChannel,
  guildJson,
  messageJson,
  Refused,
  type World,
} from './world.ts';

export interface Ask {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly string[];
}

/** An interaction that waits for its answers. */
export interface Open {
  readonly id: string;
  readonly token: string;
  readonly at: number;
  callback: Callback | null;
  /** The place of the reply and its follow-ups, private or not. */
  readonly place: FakeChannel;
  /** The message whose button was pressed. */
  readonly pressed: string | null;
  original: string | null;
  /** Messages sent with its token. */
  readonly said: string[];
}

export interface Desk {
  readonly world: World;
  readonly now: () => number;
  readonly applicationId: string;
  readonly publicKey: string;
  shards: number;
  readonly open: Map<string, Open>;
  readonly gatewayUrl: () => string;
  commands: unknown[];
  /** How many times commands were written. */
  written: number;
}

type Params = readonly string[];
type Handler = (desk: Desk, ask: Ask, params: Params) => unknown;

const ANSWER_MS = 3_000;
const TOKEN_MS = 15 * 60_000;
const SEND = 1n << 11n;
const HISTORY = 1n << 16n;
const THREADS = 1n << 35n;

const ROUTES: readonly (readonly [RegExp, Handler])[] = [
  [/^GET \/gateway\/bot$/, gateway],
  [/^GET \/users\/@me$/, () => ({ id: BOT, username: 'pullquote', discriminator: '0', bot: true })],
  [/^GET \/users\/@me\/guilds$/, listGuilds],
  [/^GET \/applications\/@me$/, (desk) => ({ id: desk.applicationId, verify_key: desk.publicKey })],
  [/^GET \/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/, (desk) => desk.commands],
  [/^PUT \/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/, putCommands],
  [/^POST \/users\/@me\/channels$/, openDirect],
  [/^GET \/channels\/(\d+)$/, ({ world }, _, [id = '']) => channelJson(world.visible(id))],
  [/^GET \/channels\/(\d+)\/messages$/, listMessages],
  [
    /^GET \/channels\/(\d+)\/messages\/(\d+)$/,
    ({ world }, _, [c = '', m = '']) => messageJson(world.message(world.visible(c), m)),
  ],
  [/^POST \/channels\/(\d+)\/messages$/, postMessage],
  [/^PATCH \/channels\/(\d+)\/messages\/(\d+)$/, editMessage],
  [/^POST \/channels\/(\d+)\/messages\/(\d+)\/crosspost$/, crosspost],
  [/^POST \/channels\/(\d+)\/messages\/(\d+)\/threads$/, threadFromMessage],
  [/^POST \/channels\/(\d+)\/threads$/, forumPost],
  [
    /^GET \/channels\/(\d+)\/threads\/archived\/public$/,
    () => ({ threads: [], members: [], has_more: false }),
  ],
  [/^GET \/guilds\/(\d+)$/, ({ world }, _, [id = '']) => guildJson(guildIn(world, id))],
  [/^GET \/guilds\/(\d+)\/members\/(\d+)$/, member],
  [/^GET \/guilds\/(\d+)\/channels$/, listChannels],
  [/^GET \/guilds\/(\d+)\/threads\/active$/, activeThreads],
  [/^POST \/interactions\/(\d+)\/([^/]+)\/callback$/, callback],
  [/^PATCH \/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/, editOriginal],
  [/^DELETE \/webhooks\/(\d+)\/([^/]+)\/messages\/(\d+)$/, deleteReply],
  [/^POST \/webhooks\/(\d+)\/([^/]+)$/, followUp],
];

/** The answer that Discord would give. @throws {Refused} */
export function answerTo(desk: Desk, ask: Ask): unknown {
  const call = `${ask.method} ${ask.path}`;
  for (const [pattern, handle] of ROUTES) {
    const match = pattern.exec(call);
    if (match !== null) return handle(desk, ask, match.slice(1));
  }
  desk.world.violations.push(`no such route: ${call}`);
  throw new Refused(404, 0, '404: Not Found');
}

function gateway({ gatewayUrl, shards }: Desk): unknown {
  return {
    url: gatewayUrl(),
    shards,
    session_start_limit: { total: 1000, remaining: 999, reset_after: 1000, max_concurrency: 16 },
  };
}

function putCommands(desk: Desk, { body }: Ask, [, guild]: Params): unknown {
  const read = commandsSchema.safeParse(body);
  if (!read.success) {
    desk.world.violations.push(`commands: ${JSON.stringify(read.error.issues).slice(0, 600)}`);
    throw new Refused(400, 50035, 'Invalid Form Body');
  }
  const placed = read.data.some(
    ({ integration_types, contexts }) => (integration_types ?? contexts) !== undefined,
  );
  if (guild !== undefined && placed)
    desk.world.violations.push('a command of one server says where it is used');
  desk.written += 1;
  // Discord fills in absent fields.
  desk.commands = read.data.map((command) => ({
    id: desk.world.id(),
    application_id: desk.applicationId,
    version: '1',
    nsfw: false,
    dm_permission: true,
    description: '',
    name_localizations: null,
    ...command,
  }));
  return desk.commands;
}

function openDirect({ world }: Desk, { body }: Ask): unknown {
  const recipient: unknown = Reflect.get(body as object, 'recipient_id');
  return channelJson(world.direct(String(recipient)));
}

function needs(world: World, channel: FakeChannel, permission: bigint): void {
  const place = channel.parent === null ? channel : world.visible(channel.parent);
  const missing =
    channel.guild !== null && ((place.deny & permission) !== 0n || (EVERYONE_MAY & permission) === 0n);
  if (missing) throw new Refused(403, 50013, 'Missing Permissions');
}

function listMessages({ world }: Desk, { query }: Ask, [id = '']: Params): unknown {
  const channel = world.visible(id);
  if (channel.guild !== null && (channel.deny & HISTORY) !== 0n) return [];
  const after = BigInt(query.get('after') ?? '0');
  const limit = Number(query.get('limit') ?? '50');
  const later = channel.messages.filter((message) => BigInt(message.id) > after && !message.deleted);
  return later.slice(0, limit).reverse().map(messageJson);
}

function postMessage({ world }: Desk, { body, files }: Ask, [id = '']: Params): unknown {
  const channel = world.visible(id);
  if (channel.type === 15) throw new Refused(400, 50008, 'Cannot send messages in a non-text channel');
  if (channel.type === 1 && world.closed.has(channel.name)) {
    throw new Refused(403, 50007, 'Cannot send messages to this user');
  }
  needs(world, channel, SEND);
  return messageJson(world.post(channel, body, 'message', files));
}

function editMessage({ world }: Desk, { body }: Ask, [c = '', m = '']: Params): unknown {
  const message = world.message(world.visible(c), m);
  const edited = world.check(body, 'edit');
  // docs/components/reference.mdx, "Components V2": the flag stays for good.
  if ('content' in edited && !('content' in message.body))
    world.violations.push('plain text in place of components');
  message.body = edited;
  return messageJson(message);
}

function crosspost({ world }: Desk, _: Ask, [c = '', m = '']: Params): unknown {
  const channel = world.visible(c);
  const message = world.message(channel, m);
  if (channel.type !== 5) throw new Refused(400, 50024, 'Cannot execute action on this channel type');
  if (message.crossposted) throw new Refused(400, 40033, 'This message has already been crossposted');
  message.crossposted = true;
  return messageJson(message);
}

function nameIn(body: unknown): string {
  const name: unknown = Reflect.get(body as object, 'name');
  if (typeof name !== 'string' || name.length < 1 || name.length > 100) throw new Refused(400, 50035, 'name');
  return name;
}

function threadFromMessage({ world }: Desk, { body }: Ask, [c = '', m = '']: Params): unknown {
  const channel = world.visible(c);
  world.message(channel, m);
  needs(world, channel, THREADS);
  if (world.channels.has(m))
    throw new Refused(400, 160004, 'A thread has already been created for this message');
  return channelJson(world.channel({ id: m, type: 11, guild: channel.guild, parent: c, name: nameIn(body) }));
}

function forumPost({ world }: Desk, { body, files }: Ask, [c = '']: Params): unknown {
  const forum = world.visible(c);
  needs(world, forum, SEND);
  const { message, applied_tags: tags, ...rest } = body as Readonly<Record<string, unknown>>;
  if (Object.keys(rest).some((key) => key !== 'name')) throw new Refused(400, 50035, 'unknown field');
  const known = new Set(forum.tags.map((tag) => tag.id));
  if (Array.isArray(tags) && tags.some((tag) => !known.has(String(tag))))
    throw new Refused(400, 50035, 'tag');
  if (forum.tagged && !(Array.isArray(tags) && tags.length > 0))
    throw new Refused(400, 40067, 'A tag is required to create a forum post in this channel');
  world.check(message, 'starter');
  const post = world.channel({ id: world.id(), type: 11, guild: forum.guild, parent: c, name: nameIn(body) });
  const stored = world.post(post, message, 'starter', files);
  post.messages[0] = { ...stored, id: post.id };
  return { ...(channelJson(post) as object), message: messageJson(post.messages[0]), applied_tags: tags };
}

function activeThreads({ world }: Desk, _: Ask, [guild = '']: Params): unknown {
  const threads = [...world.channels.values()].filter((each) => each.guild === guild && each.parent !== null);
  return { threads: threads.map(channelJson), members: [] };
}

function listGuilds({ world }: Desk, { query }: Ask): unknown {
  const limit = Number(query.get('limit') ?? '200');
  if (limit < 1 || limit > 200) throw new Refused(400, 50035, 'limit');
  const after = BigInt(query.get('after') ?? '0');
  return [...world.guilds.values()]
    .filter(({ here, id }) => here && BigInt(id) > after)
    .toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
    .slice(0, limit)
    .map(({ id, name }) => ({
      id,
      name,
      icon: null,
      banner: null,
      owner: false,
      permissions: '0',
      features: [],
    }));
}

function listChannels({ world }: Desk, _: Ask, [id = '']: Params): unknown {
  guildIn(world, id);
  const own = [...world.channels.values()].filter((each) => each.guild === id && each.parent === null);
  return own.map(channelJson);
}

function member({ world }: Desk, _: Ask, [id = '']: Params): unknown {
  const { joinedAt } = guildIn(world, id);
  return { user: { id: BOT }, roles: [], joined_at: joinedAt };
}

function guildIn(world: World, id: string) {
  const guild = world.guilds.get(id);
  if (guild === undefined || !guild.here) throw new Refused(404, 10004, 'Unknown Guild');
  return guild;
}

function callback(desk: Desk, { body }: Ask, [id = '', token = '']: Params): unknown {
  const open = desk.open.get(token);
  if (open === undefined || open.id !== id || desk.now() - open.at > ANSWER_MS) {
    throw new Refused(404, 10062, 'Unknown interaction');
  }
  if (open.callback !== null) throw new Refused(400, 40060, 'Interaction has already been acknowledged.');
  acknowledge(desk, open, body);
  return null;
}

/** The first answer, by HTTP or gateway. @throws {Refused} */
export function acknowledge(desk: Desk, open: Open, body: unknown): void {
  const read = callbackSchema.safeParse(body);
  if (!read.success) {
    desk.world.violations.push(`callback: ${JSON.stringify(read.error.issues).slice(0, 400)}`);
    throw new Refused(400, 50035, 'Invalid Form Body');
  }
  open.callback = read.data;
}

function hookIn(desk: Desk, app: string, token: string): Open {
  const open = desk.open.get(token);
  if (open === undefined || app !== desk.applicationId) throw new Refused(404, 10015, 'Unknown Webhook');
  if (desk.now() - open.at > TOKEN_MS) throw new Refused(401, 50027, 'Invalid Webhook Token');
  return open;
}

function editOriginal(desk: Desk, { body, files }: Ask, [app = '', token = '']: Params): unknown {
  const open = hookIn(desk, app, token);
  const how = open.callback?.type;
  if (how !== 5 && how !== 6) throw new Refused(404, 10008, 'Unknown Message');
  const checked = desk.world.check(body, 'original');
  const target = how === 6 ? open.pressed : open.original;
  if (target !== null) {
    const message = desk.world.message(placeOf(desk, open, how), target);
    message.body = checked;
    if (!open.said.includes(target)) open.said.push(target);
    return messageJson(message);
  }
  const flags = Number(checked['flags'] ?? 0) | (open.callback?.type === 5 ? open.callback.data.flags : 0);
  const message = desk.world.post(open.place, checked, 'original', files);
  message.body = { ...checked, flags };
  open.original = message.id;
  open.said.push(message.id);
  return messageJson(message);
}

function placeOf({ world }: Desk, open: Open, how: number): FakeChannel {
  if (how !== 6) return open.place;
  const holder = [...world.channels.values(), open.place].find((each) =>
    each.messages.some((message) => message.id === open.pressed),
  );
  return holder ?? open.place;
}

/** A token can delete only messages that were sent with it. */
function deleteReply(desk: Desk, _: Ask, [app = '', token = '', id = '']: Params): unknown {
  const open = hookIn(desk, app, token);
  const message = desk.world.message(open.place, id);
  if (!open.said.includes(id)) throw new Refused(404, 10008, 'Unknown Message');
  message.deleted = true;
  return null;
}

function followUp(desk: Desk, { body, files }: Ask, [app = '', token = '']: Params): unknown {
  const open = hookIn(desk, app, token);
  if (open.callback === null) throw new Refused(404, 10015, 'Unknown Webhook');
  const message = desk.world.post(open.place, body, 'followUp', files);
  open.said.push(message.id);
  return messageJson(message);
}
