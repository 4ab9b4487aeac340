/** The real bot on both platforms: people of one workspace use random ids, buttons and values of others; what they see, change and reach of them. */
import { setTimeout as pause } from 'node:timers/promises';
import { OPERATOR } from '../src/core/base/scope.ts';
import type { Store } from '../src/core/ports/ports.ts';
import { openStore } from '../src/store/index.ts';
import { heldBy, seedForeign, type Tenant } from '../test/contracts/foreign-rows.ts';
import type { Use } from '../test/fakes/discord/people.ts';
import { type FakeDiscord, openFakeDiscord } from '../test/fakes/discord/server.ts';
import { bySocket, person } from '../test/fakes/slack/people.ts';
import { type FakeSlack, startFakeSlack } from '../test/fakes/slack/server.ts';
import { accessToBoth, botFolder, startBot } from './running-bot.ts';

export interface Isolation {
  readonly calls: number;
  /** Calls of these that nothing answered. */
  readonly unanswered: number;
  /** Answers with words of another workspace. */
  readonly leaks: number;
  /** Posts in places of another workspace, and workspaces whose stored data changed. */
  readonly reached: number;
  readonly evidence: readonly string[];
}

interface Victim extends Tenant {
  readonly platform: 'discord' | 'slack';
  /** Stands in all its texts, and in none of its ids. */
  readonly secret: string;
}

interface Field {
  readonly path: string;
  readonly options: readonly string[];
}

const guildTenant = (n: number): Tenant => ({
  workspace: `discord:71000000000000000${n}`,
  user: `71000000000000002${n}`,
  channel: `71000000000000003${n}`,
  here: `71000000000000003${n}`,
  inbox: `user/71000000000000002${n}`,
});

const OWN_GUILDS = [guildTenant(1), guildTenant(4)];
const VICTIMS: readonly Victim[] = [
  { ...guildTenant(2), platform: 'discord', secret: 'Quillon' },
  { ...guildTenant(3), platform: 'discord', secret: 'Brandvik' },
  {
    workspace: 'slack:T0OTHER',
    user: 'U0STRANGE',
    channel: 'C0OTHER1',
    here: 'T0OTHER/C0OTHER1',
    inbox: 'T0OTHER/U0STRANGE',
    platform: 'slack',
    secret: 'Tavistole',
  },
];
const VALUES = [
  'yes',
  'all',
  'latest',
  '1',
  '*',
  '%',
  '../..',
  'https://example.org/feed',
  '2025-01-01',
  'page:2',
];
const ANSWER_MS = 10_000;

/** @param times how many things people do. */
export async function isolation(times: number): Promise<Isolation> {
  const [discord, slack] = [await openFakeDiscord(), await startFakeSlack()];
  furnish(discord, slack);
  const place = botFolder('samples: true\n');
  const store = await openStore({ file: place.file }, { now: () => Temporal.Now.instant() });
  const foreign: string[] = [];
  for (const victim of VICTIMS) {
    const { workspace: id, platform } = victim;
    const joinedAt = '2025-01-01T00:00:00.000Z';
    await store.workspaces.save({ id, platform, name: 'Fixture', joinedAt, leftAt: null, settings: {} });
    foreign.push(...(await seedForeign(store, platform, victim, victim.secret)));
  }
  const bot = await startBot(place.folder, accessToBoth(discord, slack));
  await until(() => discord.desk.written > 0 && discord.gateway.identifies > 0 && slack.sockets.open() > 0);
  const fields = fieldsOf(discord.desk.commands);
  const buttons = await buttonsOfVictims(discord);
  const before = await stateOf(store, discord, slack);
  const evidence: string[] = buttons.length === 0 ? ['the victims see nothing of their own'] : [];
  let [calls, unanswered, leaks] = [0, 0, 0];
  const judge = (what: string, answer: string | null): void => {
    calls += 1;
    if (answer === null) unanswered += 1;
    else if (VICTIMS.some(({ secret }) => answer.includes(secret))) {
      leaks += 1;
      evidence.push(`${what} -> ${answer.slice(0, 300)}`);
    }
  };
  while (calls < times && bot.alive()) {
    const call = randomCall(fields, foreign);
    if (calls % 3 === 2) judge(`slack ${call.line}`, await onSlack(slack, call, pick(buttons)));
    else
      for (const [what, use] of usesOf(discord, call, pick(buttons)))
        judge(what, await onDiscord(discord, use));
  }
  if (!bot.alive()) evidence.push('the bot ended');
  const after = await stateOf(store, discord, slack);
  const changed = after.flatMap((now, at) => (now === before[at] ? [] : [difference(before[at] ?? '', now)]));
  const strays = (await store.subscriptions.list(OPERATOR, {}))
    .filter(
      ({ workspace, to }) =>
        VICTIMS.every((victim) => victim.workspace !== workspace) && isVictims(to.address),
    )
    .map(({ workspace, to }) => `${workspace} follows in ${to.address}`);
  evidence.push(...changed, ...strays);
  await bot.end();
  await store.close();
  await discord.close();
  await slack.stop();
  place.remove();
  return {
    calls,
    unanswered,
    leaks,
    reached: changed.length + strays.length,
    evidence: evidence.slice(0, 5),
  };
}

function furnish({ world: guilds }: FakeDiscord, { world: teams }: FakeSlack): void {
  for (const { workspace, channel } of [
    ...OWN_GUILDS,
    ...VICTIMS.filter(({ platform }) => platform === 'discord'),
  ]) {
    const id = workspace.replace('discord:', '');
    guilds.guild({ id });
    guilds.channel({ id: channel, guild: id });
  }
  for (const { workspace, channel } of VICTIMS.filter(({ platform }) => platform === 'slack')) {
    const team = workspace.replace('slack:', '');
    const place = { private: false, archived: false, member: true, user: null };
    teams.channels.set(channel, { id: channel, team, name: 'news', ...place });
  }
}

/** For each victim: what the store holds, and how many posts stand in its places. */
async function stateOf(
  store: Store,
  { world: guilds }: FakeDiscord,
  { world: teams }: FakeSlack,
): Promise<readonly string[]> {
  return Promise.all(
    VICTIMS.map(async ({ workspace, secret, channel, user }) => {
      const posts =
        (guilds.channels.get(channel)?.messages.length ?? 0) +
        guilds.direct(user).messages.length +
        teams.messages.filter((message) => [channel, user, `D${user.slice(1)}`].includes(message.channel))
          .length;
      return `${posts} posts, ${await heldBy(store, workspace, secret)}`;
    }),
  );
}

/** From where on two states differ. */
function difference(before: string, after: string): string {
  let at = 0;
  while (before[at] === after[at]) at += 1;
  return `${before.slice(at, at + 120)} became ${after.slice(at, at + 120)}`;
}

const isVictims = (address: string): boolean =>
  VICTIMS.some(({ here, inbox }) => address === here || address === inbox);

/** The commands and their options, as the bot registered them with Discord. */
function fieldsOf(commands: readonly unknown[]): readonly Field[] {
  return (commands as readonly Registered[]).flatMap((command) => {
    const inner = (command.options ?? []).filter(({ type }) => type === 1);
    if (inner.length === 0)
      return [{ path: command.name, options: (command.options ?? []).map(({ name }) => name) }];
    return inner.map(({ name, options = [] }) => ({
      path: `${command.name} ${name}`,
      options: options.map((option) => option.name),
    }));
  });
}

interface Registered {
  readonly name: string;
  readonly type?: number;
  readonly options?: readonly Registered[];
}

interface Call {
  readonly path: string;
  readonly options: Readonly<Record<string, string>>;
  readonly line: string;
  /** A foreign id, for forms, buttons and suggestions. */
  readonly id: string;
}

function randomCall(fields: readonly Field[], foreign: readonly string[]): Call {
  const { path, options } = pick(fields);
  const value = (): string => (Math.random() < 0.75 ? pick(foreign) : pick(VALUES));
  const used = options.filter(() => Math.random() < 0.6);
  const chosen = Object.fromEntries(used.map((name) => [name, name === 'confirm' ? 'yes' : value()]));
  const words = Object.entries(chosen).map(([name, given]) => `${name}:${given}`);
  return { path, options: chosen, line: `/${path} ${words.join(' ')}`, id: pick(foreign) };
}

/** The same call on Discord: as a command, as a suggestion, or another workspace's button; what follows is asked of the open form. */
function* usesOf({ people }: FakeDiscord, call: Call, button: string): Generator<readonly [string, Use]> {
  const { workspace, user, channel } = pick(OWN_GUILDS);
  const from = { guild: workspace.replace('discord:', ''), user, channel, manager: Math.random() < 0.8 };
  const typed = people.types(call.path, call.options, from);
  yield [`discord ${call.line}`, typed];
  const form = typed.open.callback?.type === 9 ? typed.open.callback.data.components : null;
  if (form !== null) {
    const answers = Object.fromEntries(form.map(({ component }) => [component.custom_id, call.id]));
    yield [`the form of ${call.line}`, people.submits(typed, answers, from)];
  }
  const [field] = Object.keys(call.options);
  if (field !== undefined)
    yield [`suggestions for ${field} of ${call.path}`, people.begins(call.path, field, call.id, from)];
  const shown = typed.open.place.messages.at(-1);
  if (shown !== undefined) yield [`button ${button}`, people.presses(shown, { customId: button }, from)];
}

/** All that the person sees; null: nothing came. */
async function onDiscord(discord: FakeDiscord, use: Use): Promise<string | null> {
  const { open } = use;
  discord.deliver(use);
  const isDone = (): boolean => {
    const type = open.callback?.type;
    return type === 8 || type === 9 || open.original !== null || open.said.length > 0;
  };
  if (!(await until(isDone))) return null;
  return JSON.stringify([open.callback, open.place.messages]);
}

async function onSlack(slack: FakeSlack, call: Call, button: string): Promise<string | null> {
  const { world } = slack;
  const seen = (): number => world.messages.length + world.modals.length;
  const [messages, modals] = [world.messages.length, world.modals.length];
  const somebody = person(slack, bySocket(slack), Math.random() < 0.8 ? 'U0ADMIN1' : 'U0USER11');
  const [head = '', ...rest] = call.line.split(' ');
  let now = seen();
  await somebody.slash(head, rest.join(' '));
  const answered = await until(() => seen() > now);
  const mine = world.messages.findLast(({ only }) => only !== null);
  if (mine !== undefined) {
    now = seen();
    await somebody.press(mine, button);
    await until(() => seen() > now, 300);
  }
  const views = [...world.modals.slice(modals).map(({ view }) => view), ...world.homes.values()];
  return answered ? JSON.stringify([world.messages.slice(messages), views]) : null;
}

/** Buttons as the victims' own people see them, beside words of their own. */
async function buttonsOfVictims(discord: FakeDiscord): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { workspace, user, channel, platform, secret } of VICTIMS) {
    if (platform !== 'discord') continue;
    const from = { guild: workspace.replace('discord:', ''), user, channel, manager: true };
    for (const command of [
      'quotes',
      'context',
      'story',
      'source list',
      'digest list',
      'following',
      'status',
      'help',
    ]) {
      const answer = (await onDiscord(discord, discord.people.types(command, {}, from))) ?? '';
      if (!answer.includes(secret)) continue;
      found.push(...[...answer.matchAll(/"custom_id":"([^"]+)"/g)].map(([, id = '']) => id));
    }
  }
  return found;
}

function pick<T>(list: readonly T[]): T {
  const one = list[Math.floor(Math.random() * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

/** Whether it came true in time. */
async function until(holds: () => boolean, withinMs = ANSWER_MS): Promise<boolean> {
  const end = performance.now() + withinMs;
  while (!holds()) {
    if (performance.now() > end) return false;
    await pause(2);
  }
  return true;
}
