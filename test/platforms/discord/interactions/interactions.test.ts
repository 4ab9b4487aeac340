import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AMBIGUOUS } from '../../../fakes/discord/faults.ts';
import { type From, USER, type Use } from '../../../fakes/discord/people.ts';
import { eventually, openRig, type Rig, type RigSettings, SHORT_MS, shown } from '../rig.ts';

const ROADS: readonly (readonly [string, RigSettings])[] = [
  ['the gateway', { gateway: true }],
  ['HTTP', { gateway: false }],
];

describe.each(ROADS)('an interaction by %s', (road, settings) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await openRig({ timeoutMs: SHORT_MS, ...settings });
    await rig.platform.start(rig.commands, rig.dispatch);
    await eventually(() => expect(rig.platform.ready()).toBe(true));
  });
  afterEach(async () => {
    expect(rig.fake.world.violations).toEqual([]);
    expect(rig.fake.world.pings).toEqual([]);
    await rig.close();
  });

  async function deliver(use: Use): Promise<void> {
    if (settings.gateway === true) rig.fake.deliver(use);
    else {
      const [mount] = rig.platform.mounts ?? [];
      if (mount === undefined) throw new Error('no mount');
      const response = await rig.fake.deliverTo(mount, use);
      expect(response.status).toBe(200);
    }
    await eventually(() => expect(use.open.callback).not.toBeNull());
  }

  /** The first reply, once it is there. */
  async function replied(use: Use): Promise<string> {
    await deliver(use);
    await eventually(() => expect(use.open.original ?? use.open.pressed).not.toBeNull());
    await eventually(() => expect(use.open.place.messages.length).toBeGreaterThan(0));
    return use.open.place.messages.map(shown).join('\n');
  }

  const flagsOf = (use: Use) => Number(use.open.place.messages[0]?.body['flags'] ?? 0);
  const types = (...args: Parameters<Rig['fake']['people']['types']>) => rig.fake.people.types(...args);
  const firstReply = (use: Use) => {
    const [message] = use.open.place.messages;
    if (message === undefined) throw new Error('no reply');
    return message;
  };

  test('is acknowledged, run and answered, privately where that is declared', async () => {
    const use = types('quotes', { speaker: 'Ann' });
    expect(await replied(use)).toContain('Ann 1 discord:710000000000000001 en-US');
    expect(flagsOf(use) & 64).toBe(64);
    expect(use.open.callback).toEqual({ type: 5, data: { flags: 64 } });
  });

  test('for the channel is seen by all, and goes on in follow-ups', async () => {
    const use = types('digest show', { name: 'daily' });
    expect(await replied(use)).toContain('daily part 0');
    await eventually(() => expect(use.open.place.messages.map(shown).join('\n')).toContain('part 3'));
    expect(flagsOf(use) & 64).toBe(0);
  });

  test('seen twice runs once and is answered once', async () => {
    const use = types('quotes', { speaker: 'Ann' });
    await replied(use);
    await deliver(use);
    await deliver({ ...use });
    expect(rig.runs.get('quotes')).toBe(1);
    expect(use.open.place.messages).toHaveLength(1);
  });

  test('of a person without the right gets a polite private answer', async () => {
    const use = types('digest list', {});
    expect(await replied(use)).not.toContain('for managers');
    expect(rig.runs.get('digest list')).toBeUndefined();
    const manager: From = { manager: true };
    expect(await replied(types('digest list', {}, manager))).toContain('for managers');
  });

  test('in a direct message has no workspace', async () => {
    expect(await replied(types('quotes', { speaker: 'Ann' }, { guild: null }))).toContain('Ann 1 null');
  });

  test('from a server that only a person brought the bot to has no workspace', async () => {
    const use = types('quotes', { speaker: 'Ann' }, { manager: true });
    const owners = { authorizing_integration_owners: { '1': USER } };
    expect(await replied({ ...use, payload: { ...use.payload, ...owners } })).toContain('Ann 1 null');
  });

  test('with a bad argument, of an unknown command or that breaks is answered all the same', async () => {
    expect(await replied(types('quotes', {}))).toContain('speaker');
    expect(await replied(types('nonsense', {}))).not.toBe('');
    expect(await replied(types('boom', { how: 'user' }))).toContain('Nothing there.');
    const broken = await replied(types('boom', {}));
    expect(broken).not.toContain('secret');
  });

  test('by a button turns the page in place', async () => {
    const asked = types('quotes', { speaker: 'Ann' });
    await replied(asked);
    const pressed = rig.fake.people.presses(firstReply(asked), 'Next');
    await deliver(pressed);
    await eventually(() => expect(shown(firstReply(asked))).toContain('Ann 2'));
    expect(pressed.open.callback).toEqual({ type: 6 });
    expect(asked.open.place.messages).toHaveLength(1);
  });

  test('by a button below a long reply leaves no part of the old page behind', async () => {
    const standing = () => asked.open.place.messages.filter(({ deleted }) => !deleted);
    const asked = types('pages');
    await replied(asked);
    await eventually(() => expect(standing().map(shown).join()).toContain('Next'));
    expect(standing().length).toBeGreaterThan(1);
    for (const page of [2, 3]) {
      const foot = standing().at(-1);
      if (foot === undefined) throw new Error('nothing was said');
      await deliver(rig.fake.people.presses(foot, 'Next'));
      await eventually(() => expect(standing().map(shown).join()).toContain(`page ${page}.8`));
      await eventually(() => expect(shown(standing().at(-1))).toContain('Next'));
      await eventually(() => expect(standing().map(shown).join()).not.toContain(`page ${page - 1}.`));
    }
  });

  test('by a button below a long reply whose time is over turns the page all the same', async () => {
    const asked = types('pages');
    await replied(asked);
    await eventually(() => expect(asked.open.place.messages.map(shown).join()).toContain('page 1.8'));
    rig.advance(16 * 60_000);
    const foot = asked.open.place.messages.at(-1);
    if (foot === undefined) throw new Error('nothing was said');
    await deliver(rig.fake.people.presses(foot, 'Next'));
    await eventually(() => expect(asked.open.place.messages.map(shown).join()).toContain('page 2.8'));
    expect(rig.fake.calls.filter((call) => call.startsWith('DELETE'))).toEqual([]);
  });

  test('by a button that is another person’s is refused privately', async () => {
    const asked = types('quotes', { speaker: 'Ann' });
    await replied(asked);
    const own = rig.fake.people.presses(firstReply(asked), 'Mine');
    await deliver(own);
    await eventually(() => expect(asked.open.place.messages).toHaveLength(2));
    const foreign = rig.fake.people.presses(firstReply(asked), 'Mine', { user: '710000000000000802' });
    await deliver(foreign);
    await eventually(() => expect(asked.open.place.messages).toHaveLength(3));
    expect(shown(asked.open.place.messages[2])).toContain('person who asked');
    expect(Number(asked.open.place.messages[2]?.body['flags']) & 64).toBe(64);
  });

  test('by a button nobody knows gets a polite private answer', async () => {
    const asked = types('quotes', { speaker: 'Ann' });
    await replied(asked);
    for (const customId of ['x', 'i:quotes:n:%%%', 's:quotes:n:unknownunknownunknown', '~~~', '{"a":1}']) {
      const before = asked.open.place.messages.length;
      const pressed = rig.fake.people.presses(firstReply(asked), { customId });
      await deliver(pressed);
      await eventually(() => expect(asked.open.place.messages.length).toBe(before + 1));
    }
  });

  test('suggests while a person types', async () => {
    const use = rig.fake.people.begins('quotes', 'speaker', 'Pu');
    await deliver(use);
    expect(use.open.callback).toEqual({ type: 8, data: { choices: [{ name: 'speaker Pu', value: 'Pu!' }] } });
  });

  test('opens a form and takes its answers', async () => {
    const use = types('setup', {}, { manager: true });
    await deliver(use);
    expect(use.open.callback?.type).toBe(9);
    const filled = rig.fake.people.submits(
      use,
      { channel: '710000000000000011', zone: 'Europe/Berlin' },
      { manager: true },
    );
    expect(await replied(filled)).toContain('set 710000000000000011 Europe/Berlin');
  });

  test('opens a form behind a button and keeps what the button knew', async () => {
    const asked = types('quotes', { speaker: 'Ann' });
    await replied(asked);
    const pressed = rig.fake.people.presses(firstReply(asked), 'Wrong?');
    await deliver(pressed);
    const filled = rig.fake.people.submits(pressed, { name: 'a' });
    expect(await replied(filled)).toContain('fixed q1 a');
  });

  test('in a message’s menu takes the message’s text', async () => {
    expect(await replied(rig.fake.people.picks('Check quotes', { content: 'He said “no”.' }))).toContain(
      'checked He said “no”.',
    );
  });

  test('in a message’s menu takes what its links unfold to, and a message that was passed on', async () => {
    const use = rig.fake.people.picks('Check quotes', {
      content: 'https://outlet.example/1',
      embeds: [{ description: 'She said “yes”.' }],
      message_snapshots: [{ message: { content: 'He said “no”.' } }],
    });
    expect(await replied(use)).toContain('checked https://outlet.example/1 She said “yes”. He said “no”.');
  });

  test('in a language that is none is answered all the same', async () => {
    expect(await replied(types('quotes', { speaker: 'Ann' }, { locale: '!!' }))).toContain('Ann');
  });

  test('is answered with a file', async () => {
    const use = types('export');
    await replied(use);
    expect(use.open.place.messages[0]?.files).toEqual(['a,b']);
  });

  test.each(AMBIGUOUS)('whose first reply gets lost (%s) ends with exactly one', async (fault) => {
    rig.fake.faults.next(/^PATCH \/webhooks/, fault);
    const use = types('quotes', { speaker: 'Ann' });
    expect(await replied(use)).toContain('Ann');
    await eventually(() => expect(rig.fake.calls.filter((call) => call.startsWith('PATCH')).length).toBe(2));
    expect(use.open.place.messages).toHaveLength(1);
  });

  test('that Discord forgot about ends quietly', async () => {
    const use = types('quotes', { speaker: 'Ann' });
    rig.fake.faults.next(/^PATCH \/webhooks/, { status: 401, code: 50027 }, 5);
    await deliver(use);
    await eventually(() => expect(rig.log.join()).toContain('did not take a reply'));
    expect(rig.platform.ready()).toBe(true);
  });

  test('that can’t be read is dropped and the next one answered', async () => {
    if (settings.gateway === true) {
      rig.fake.gateway.emit('INTERACTION_CREATE', { id: 'x', type: 2, token: 1 });
      rig.fake.gateway.emit('INTERACTION_CREATE', null);
    }
    expect(await replied(types('quotes', { speaker: 'Ann' }))).toContain('Ann');
    expect(road).toBeDefined();
  });
});
