import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { timestamp } from '../../../src/core/base/time.ts';
import type { Outcome, Outgoing, PostedRef } from '../../../src/core/delivery/outcome.ts';
import { AMBIGUOUS, type Fault, limited } from '../../fakes/discord/faults.ts';
import { CHANNEL, GUILD, USER } from '../../fakes/discord/people.ts';
import { newKey, openRig, outgoing, type Rig, SHORT_MS, shown } from './rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await openRig();
});
afterEach(async () => {
  expect(rig.fake.world.violations).toEqual([]);
  expect(rig.fake.world.pings).toEqual([]);
  await rig.close();
});

/** Loses the next answer. Where it never comes, it is not waited for as long as elsewhere. */
async function lose(match: RegExp, fault: Fault & string): Promise<void> {
  if (fault.startsWith('hang')) {
    await rig.close();
    rig = await openRig({ timeoutMs: SHORT_MS });
  }
  rig.fake.faults.next(match, fault);
}

const posts = (channel = CHANNEL) => rig.fake.world.channels.get(channel)?.messages ?? [];
const POST = /^POST \/channels\/\d+\/messages$/;

const now = () => timestamp(Temporal.Instant.fromEpochMilliseconds(rig.fake.desk.now()));

/** A row that was posted, and whose sender does not know it. */
async function lostAnswer() {
  const row = outgoing(newKey());
  const at = now();
  rig.fake.faults.next(POST, 'reset-after');
  return { row, tries: [{ at, outcome: await rig.platform.send(row) }] };
}

/** The first part, and then the second where the first says. */
async function sendTwoParts(to: Outgoing['to']): Promise<PostedRef> {
  const first = await rig.platform.send(outgoing(newKey(), { to }));
  if (first.kind !== 'sent') throw new Error('not sent');
  await rig.platform.send(outgoing(newKey(), { to, part: 1, parent: first.ref }));
  return first.ref;
}

/** What the outbox does with one row: send; when in doubt, look; send again only when it is not there. */
async function deliver(row: ReturnType<typeof outgoing>, tries = 3): Promise<Outcome | 'unknown'> {
  const at = now();
  const outcome = await rig.platform.send(row);
  if (outcome.kind !== 'retry' || tries === 0) return outcome;
  if (outcome.ambiguous !== true) return deliver(row, tries - 1);
  const found = await rig.platform.find(row, [{ at, outcome }]);
  if (found === 'unknown') return 'unknown';
  return found === 'absent' ? deliver(row, tries - 1) : { kind: 'sent', ref: found };
}

describe('a post of plain text', () => {
  const plain = (key: string, more: Partial<Outgoing> = {}) => {
    const payload = {
      content: '**Edition 7**\nThe bridge reopens',
      components: [],
      flags: 4,
      allowed_mentions: { parse: [] },
    };
    return outgoing(key, { payload: { ...payload, threadName: '2 March · The bridge reopens' }, ...more });
  };

  test.each(AMBIGUOUS)('whose answer is lost (%s) stands there once', async (fault) => {
    await lose(POST, fault);
    expect(await deliver(plain(newKey()))).toMatchObject({ kind: 'sent' });
    expect(posts()).toHaveLength(1);
  });

  test('is found by its words when its key has expired, and not taken for another', async () => {
    const row = plain(newKey());
    const at = now();
    expect((await rig.platform.send(row)).kind).toBe('sent');
    rig.advance(10 * 60_000);
    const tries = [{ at, outcome: null }];
    expect(await rig.platform.find(row, tries)).toMatchObject({ message: posts()[0]?.id });
    const other = {
      ...row,
      payload: { content: 'Edition 8', components: [], flags: 4, allowed_mentions: { parse: [] } },
    };
    expect(await rig.platform.find(other, tries)).toBe('absent');
  });

  test('opens a thread, or a forum post, with the name that it brings', async () => {
    const thread = { to: { platform: 'discord', address: CHANNEL, options: { thread: true } } };
    const first = await rig.platform.send(plain(newKey(), thread));
    const opened = first.kind === 'sent' ? first.ref.thread : undefined;
    expect(rig.fake.world.channels.get(opened ?? '')?.name).toBe('2 March · The bridge reopens');
    const forum = rig.fake.world.channel({ id: '710000000000000018', type: 15, guild: GUILD });
    await rig.platform.send(plain(newKey(), { to: { platform: 'discord', address: forum.id, options: {} } }));
    const post = [...rig.fake.world.channels.values()].find((each) => each.parent === forum.id);
    expect(post?.name).toBe('2 March · The bridge reopens');
  });
});

describe('readers who are told of every post', () => {
  test('are people in direct messages and those who follow a thread, and not a whole channel', async () => {
    const thread = rig.fake.world.channel({
      id: '710000000000000019',
      type: 11,
      guild: GUILD,
      parent: CHANNEL,
    });
    const told = (address: string) => rig.platform.isDirect?.({ platform: 'discord', address, options: {} });
    for (const address of [thread.id, CHANNEL])
      await rig.platform.locate?.({ platform: 'discord', address, options: {} });
    expect([told('user/710000000000000801'), told(thread.id), told(CHANNEL)]).toEqual([true, true, false]);
  });
});

describe('a post', () => {
  test('stands in its channel, and the outcome says where', async () => {
    const outcome = await rig.platform.send(outgoing(newKey()));
    expect(outcome).toEqual({ kind: 'sent', ref: { channel: CHANNEL, message: posts()[0]?.id } });
    expect(shown(posts()[0])).toContain('A story.');
  });

  test('goes out after Discord refused the token once', async () => {
    rig.fake.faults.next(POST, { status: 401, code: 0 });
    const row = outgoing(newKey());
    expect(await rig.platform.send(row)).toMatchObject({ reason: 'unauthorized', scope: 'platform' });
    expect(posts()).toHaveLength(0);
    expect(await rig.platform.send(row)).toMatchObject({ kind: 'sent' });
  });

  test('that is sent twice under one key stands there once', async () => {
    const row = outgoing(newKey());
    await rig.platform.send(row);
    expect((await rig.platform.send(row)).kind).toBe('sent');
    expect(posts()).toHaveLength(1);
  });

  test.each(AMBIGUOUS)('in a forum whose answer is lost (%s) ends as exactly one', async (fault) => {
    await lose(/^POST \/channels\/\d+\/threads$/, fault);
    const forum = rig.fake.world.channel({ id: '710000000000000015', type: 15, guild: GUILD });
    expect(await deliver(outgoing(newKey(), { address: forum.id }))).toMatchObject({ kind: 'sent' });
    expect([...rig.fake.world.channels.values()].filter((each) => each.parent === forum.id)).toHaveLength(1);
  });

  test.each(AMBIGUOUS)(
    'that opens a thread whose answer is lost (%s) has exactly one thread',
    async (fault) => {
      await lose(/threads$/, fault);
      const row = outgoing(newKey(), {
        to: { platform: 'discord', address: CHANNEL, options: { thread: true } },
      });
      const outcome = await deliver(row);
      expect(outcome).toMatchObject({ kind: 'sent', ref: { thread: posts()[0]?.id } });
      expect(posts()).toHaveLength(1);
    },
  );

  test('in doubt for longer than its nonce lives is found in the channel among hundreds', async () => {
    const { row, tries } = await lostAnswer();
    const channel = rig.fake.world.visible(CHANNEL);
    for (let i = 0; i < 250; i++) rig.fake.world.post(channel, row.payload, 'message');
    rig.advance(600_000);
    const found = await rig.platform.find(row, tries);
    expect(found).toEqual({ channel: CHANNEL, message: posts()[0]?.id });
  });

  test('in doubt in a channel that can’t be read any more is unknown, not guessed', async () => {
    const { row, tries } = await lostAnswer();
    rig.advance(600_000);
    rig.fake.world.visible(CHANNEL).deny = 1n << 16n;
    expect(await rig.platform.find(row, tries)).toBe('unknown');
  });

  test('that a dead process may have sent is absent when the channel shows nothing', async () => {
    const at = now();
    rig.advance(600_000);
    expect(await rig.platform.find(outgoing(newKey()), [{ at, outcome: null }])).toBe('absent');
  });
});

describe('a post that a moderator deleted', () => {
  const thread = { to: { platform: 'discord', address: CHANNEL, options: { thread: true } } };

  test('before its lost answer was settled counts as posted: the place is as good as before', async () => {
    const row = outgoing(newKey());
    rig.fake.faults.next(POST, 'reset-after');
    await rig.platform.send(row);
    for (const message of posts()) message.deleted = true;
    const outcome = await deliver(row);
    expect(outcome).toEqual({ kind: 'sent', ref: { channel: CHANNEL, message: '0' } });
    expect(posts().filter(({ deleted }) => !deleted)).toEqual([]);
    if (outcome === 'unknown' || outcome.kind !== 'sent') throw new Error('not sent');
    expect(await rig.platform.edit(outcome.ref, row.payload)).toMatchObject({ reason: 'not_found' });
  });

  test('takes the rest of its edition with it where that stands in its thread', async () => {
    const first = await rig.platform.send(outgoing(newKey(), thread));
    if (first.kind !== 'sent') throw new Error('not sent');
    rig.fake.world.visible(first.ref.thread ?? '').gone = true;
    const next = { ...outgoing(newKey(), thread), part: 1, parent: first.ref };
    const second = await rig.platform.send(next);
    expect(second).toMatchObject({ kind: 'sent', ref: { message: '0' } });
    if (second.kind !== 'sent') throw new Error('not sent');
    const third = { ...outgoing(newKey(), thread), part: 1, parent: second.ref };
    expect(await rig.platform.send(third)).toMatchObject({ kind: 'sent', ref: { message: '0' } });
    expect(posts()).toHaveLength(1);
  });

  test('is missed when the channel itself is gone', async () => {
    rig.fake.world.visible(CHANNEL).gone = true;
    expect(await rig.platform.send(outgoing(newKey(), thread))).toMatchObject({ reason: 'not_found' });
  });
});

describe('what Discord refuses', () => {
  test.each([
    [
      'a deleted channel',
      () => {
        rig.fake.world.visible(CHANNEL).gone = true;
      },
      'not_found',
      /channel is gone/,
    ],
    [
      'a hidden channel',
      () => {
        rig.fake.world.visible(CHANNEL).deny = 1n << 10n;
      },
      'forbidden',
      /View Channel/,
    ],
    [
      'a missing permission',
      () => {
        rig.fake.world.visible(CHANNEL).deny = 1n << 11n;
      },
      'forbidden',
      /Send Messages/,
    ],
    [
      'a revoked token',
      () => {
        rig.fake.revoke();
      },
      'unauthorized',
      /DISCORD_TOKEN/,
    ],
  ] as const)('%s is rejected with its remedy', async (_, happen, reason, detail) => {
    happen();
    const outcome = await rig.platform.send(outgoing(newKey()));
    expect(outcome).toMatchObject({ kind: 'rejected', reason });
    expect(outcome.kind === 'rejected' ? outcome.detail : '').toMatch(detail);
  });

  test('closed direct messages are rejected with their remedy', async () => {
    rig.fake.world.closed.add(USER);
    expect(await rig.platform.send(outgoing(newKey(), { address: `user/${USER}` }))).toMatchObject({
      kind: 'rejected',
      reason: 'forbidden',
      detail: expect.stringContaining('privacy'),
    });
  });

  test('a token that was revoked is refused again without a crash', async () => {
    rig.fake.revoke();
    await rig.platform.send(outgoing(newKey()));
    expect(await rig.platform.send(outgoing(newKey()))).toMatchObject({ reason: 'unauthorized' });
  });

  test('an address that is none never leaves the house', async () => {
    expect(await rig.platform.send(outgoing(newKey(), { address: '../x' }))).toMatchObject({
      kind: 'rejected',
    });
    expect(rig.fake.calls).toEqual([]);
  });
});

describe('what passes', () => {
  test('a long limit is handed to the outbox at once, with its time', async () => {
    rig.fake.faults.next(POST, limited(60));
    const outcome = await rig.platform.send(outgoing(newKey()));
    expect(outcome).toMatchObject({ kind: 'retry' });
    expect(outcome.kind === 'retry' ? outcome.afterMs : 0).toBeGreaterThanOrEqual(60_000);
    expect(outcome.kind === 'retry' && outcome.ambiguous).toBeFalsy();
  });

  test('a global limit is for the whole platform', async () => {
    rig.fake.faults.next(POST, limited(30, 'global'));
    expect(await rig.platform.send(outgoing(newKey()))).toMatchObject({ kind: 'retry', scope: 'platform' });
  });

  test('a limit whose time stands in the body alone is kept, for all where it says so', async () => {
    rig.fake.faults.next(POST, { status: 429, retryAfter: 60, global: true }, 50);
    const outcome = await rig.platform.send(outgoing(newKey()));
    expect(outcome).toMatchObject({ kind: 'retry', scope: 'platform' });
    expect(outcome.kind === 'retry' ? outcome.afterMs : 0).toBeGreaterThanOrEqual(60_000);
    expect(rig.fake.calls.filter((call) => POST.test(call))).toHaveLength(1);
  });

  test.each([
    { status: 429 },
    { status: 429, headers: { 'retry-after': '0' } },
    { status: 429, html: true as const },
  ])('a limit that says nothing of its time (%o) is not run against', async (fault) => {
    rig.fake.faults.next(POST, fault, 200);
    const outcome = await rig.platform.send(outgoing(newKey()));
    expect(outcome).toMatchObject({ kind: 'retry' });
    expect(outcome.kind === 'retry' && outcome.ambiguous).toBeFalsy();
    expect(rig.fake.calls.filter((call) => POST.test(call)).length).toBeLessThan(5);
  });

  test('a limit shared with others is for this place alone', async () => {
    rig.fake.faults.next(POST, limited(30, 'shared'));
    const outcome = await rig.platform.send(outgoing(newKey()));
    expect(outcome).toMatchObject({ kind: 'retry' });
    expect(outcome.kind === 'retry' && outcome.scope).toBeFalsy();
  });

  test.each([400, 404, 408, 413])(
    'an answer %d that is not Discord’s leaves the post in doubt',
    async (status) => {
      rig.fake.faults.next(POST, { status, html: true });
      expect(await rig.platform.send(outgoing(newKey()))).toMatchObject({ kind: 'retry', ambiguous: true });
    },
  );

  test('a ban by the network before Discord holds the platform back', async () => {
    rig.fake.faults.next(POST, { status: 403, html: true });
    expect(await rig.platform.send(outgoing(newKey()))).toMatchObject({ kind: 'retry', scope: 'platform' });
    // Until then no call is made: see ban.test.ts.
    rig.advance(601_000);
    rig.fake.faults.next(POST, { status: 429, html: true, headers: { 'retry-after': '3600' } });
    const outcome = await rig.platform.send(outgoing(newKey()));
    expect(outcome.kind === 'retry' ? outcome.afterMs : 0).toBeGreaterThanOrEqual(3_600_000);
  });

  test('an unreachable Discord is no doubt: nothing was sent', async () => {
    const elsewhere = await openRig({ apiBase: 'http://127.0.0.1:59999/api' });
    const outcome = await elsewhere.platform.send(outgoing(newKey()));
    expect(outcome).toMatchObject({ kind: 'retry' });
    expect(outcome.kind === 'retry' && outcome.ambiguous).toBeFalsy();
    await elsewhere.close();
  });
});

describe('places of their own kind', () => {
  const to = (address: string, options: object) => ({ to: { platform: 'discord', address, options } });

  describe('an announcement', () => {
    const announced = async () => {
      const channel = rig.fake.world.channel({ id: '710000000000000012', type: 5, guild: GUILD });
      const outcome = await rig.platform.send(outgoing(newKey(), to(channel.id, { publish: true })));
      if (outcome.kind !== 'sent') throw new Error('not sent');
      return { channel, ref: outcome.ref };
    };
    const CROSSPOST = /crosspost$/;

    test('is published to followers, once', async () => {
      const { channel, ref } = await announced();
      expect(channel.messages[0]?.crossposted).toBe(false);
      expect(await rig.platform.publish?.(ref)).toEqual({ kind: 'sent', ref });
      expect(await rig.platform.publish?.(ref)).toEqual({ kind: 'sent', ref });
      expect(channel.messages[0]?.crossposted).toBe(true);
    });

    test('over the limit of its channel waits as long as Discord says', async () => {
      const { channel, ref } = await announced();
      rig.fake.faults.next(CROSSPOST, limited(1_800));
      const outcome = await rig.platform.publish?.(ref);
      expect(outcome).toMatchObject({ kind: 'retry' });
      expect(outcome?.kind === 'retry' && (outcome.afterMs ?? 0)).toBeGreaterThanOrEqual(1_800_000);
      expect(outcome).not.toHaveProperty('scope');
      rig.advance(1_801_000);
      expect(await rig.platform.publish?.(ref)).toMatchObject({ kind: 'sent' });
      expect(channel.messages[0]?.crossposted).toBe(true);
    });

    test('in a channel without followers has nothing to be published', async () => {
      const plain = await rig.platform.send(outgoing(newKey()));
      if (plain.kind !== 'sent') throw new Error('not sent');
      expect(await rig.platform.publish?.(plain.ref)).toMatchObject({ kind: 'sent' });
    });
  });

  test('later parts stand in the thread of the first', async () => {
    const first = await sendTwoParts(to(CHANNEL, { thread: true }).to);
    expect(posts()).toHaveLength(1);
    expect(posts(first.thread)).toHaveLength(1);
    expect(rig.fake.world.channels.get(first.thread ?? '')?.name).toMatch(/^Edition/);
  });

  test('where no thread may be opened the parts stand in the channel', async () => {
    rig.fake.world.visible(CHANNEL).deny = 1n << 35n;
    await sendTwoParts(to(CHANNEL, { thread: true }).to);
    expect(posts()).toHaveLength(2);
  });

  test('a forum that wants a tag says so with its remedy', async () => {
    rig.fake.world.channel({ id: '710000000000000015', type: 15, guild: GUILD, tagged: true });
    const outcome = await rig.platform.send(outgoing(newKey(), to('710000000000000015', {})));
    expect(outcome).toMatchObject({ reason: 'forbidden', detail: expect.stringContaining('tags') });
  });

  test('a forum post has a title and the tags of its sections', async () => {
    const forum = rig.fake.world.channel({
      id: '710000000000000015',
      type: 15,
      guild: GUILD,
      tags: [{ id: '710000000000000055', name: 'peace' }],
    });
    const row = outgoing(newKey(), to(forum.id, {}));
    const title = /Edition \w+/.exec(JSON.stringify(row.payload))?.[0] ?? '';
    const outcome = await rig.platform.send({
      ...row,
      ...to(forum.id, { tags: { [title]: 'peace', Other: 'war' } }),
    });
    expect(outcome).toMatchObject({ kind: 'sent' });
    const post = [...rig.fake.world.channels.values()].find((each) => each.parent === forum.id);
    expect(post?.name).toBe(title);
    const next = { ...outgoing(newKey(), to(forum.id, {})), part: 1 };
    if (outcome.kind === 'sent') await rig.platform.send({ ...next, parent: outcome.ref });
    expect(post?.messages).toHaveLength(2);
  });
});

describe('word to the owner', () => {
  const message = { notice: 'Paused', data: null, items: [] };

  test('goes to their direct messages', async () => {
    expect(await rig.platform.notifyOwner(`discord:${GUILD}`, message, null)).toMatchObject({ kind: 'sent' });
    expect(shown(rig.fake.world.direct('710000000000000901').messages[0])).toContain('Paused');
  });

  test('goes to the system channel where those are closed', async () => {
    rig.fake.world.guild({ id: GUILD, system: CHANNEL });
    rig.fake.world.closed.add('710000000000000901');
    expect(await rig.platform.notifyOwner(`discord:${GUILD}`, message, null)).toMatchObject({ kind: 'sent' });
    expect(posts()).toHaveLength(1);
  });

  test('of a server that is gone is an outcome, not a crash', async () => {
    expect(await rig.platform.notifyOwner('discord:710000000000000999', message, null)).toMatchObject({
      kind: 'rejected',
    });
  });
});

describe('inspecting a place', () => {
  const to = (address: string, options = {}) => ({ platform: 'discord', address, options });

  test('says that all is well', async () => {
    const findings = await rig.platform.inspect(to(CHANNEL));
    expect(findings.map(({ level }) => level)).toEqual(['ok', 'ok', 'ok']);
  });

  test('names each missing permission, the channel and how to grant it', async () => {
    rig.fake.world.visible(CHANNEL).deny = (1n << 11n) | (1n << 16n);
    const missing = (await rig.platform.inspect(to(CHANNEL))).filter(({ level }) => level !== 'ok');
    expect(missing.map(({ subject }) => subject)).toEqual([
      'Send Messages in #news',
      'Read Message History in #news',
    ]);
    expect(missing[0]?.remedy).toContain('Edit Channel, Permissions');
  });

  test('names what a thread, a role and publishing need', async () => {
    const findings = await rig.platform.inspect(
      to(CHANNEL, { thread: true, publish: true, role: '710000000000000066' }),
    );
    expect(findings.filter(({ level }) => level === 'warning')).toHaveLength(2);
  });

  test('of a channel that is gone says so', async () => {
    const [finding] = await rig.platform.inspect(to('710000000000000098'));
    expect(finding).toMatchObject({ level: 'error', remedy: expect.stringContaining('gone') });
  });

  test('of the whole platform finds the wrong token', async () => {
    expect((await rig.platform.diagnose()).every(({ level }) => level === 'ok')).toBe(true);
    rig.fake.revoke();
    expect(await rig.platform.diagnose()).toMatchObject([{ level: 'error' }]);
  });
});
