import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { timestamp } from '../../../src/core/base/time.ts';
import type { Attempt, Json, Outcome, Outgoing } from '../../../src/core/delivery/outcome.ts';
import type { Fault } from '../../fakes/slack/faults.ts';
import { type FakeSlack, startFakeSlack } from '../../fakes/slack/server.ts';
import { BOT_TOKEN } from '../../fakes/slack/world.ts';
import { HTTP_ONLY, type Newsroom, newsroom, said } from './newsroom.ts';

let slack: FakeSlack;
let room: Newsroom;

beforeEach(async () => {
  slack = await startFakeSlack();
  room = await newsroom(slack, HTTP_ONLY);
});

afterEach(async () => {
  expect(slack.world.violations).toEqual([]);
  expect(slack.world.pings).toEqual([]);
  await room.stop();
  await slack.stop();
});

const payloadOf = (text: string): Json => room.platform.render(said(text), {})[0] ?? null;
type More = Partial<Outgoing> & { readonly address?: string; readonly options?: { readonly thread: true } };
const outgoing = (more: More = {}): Outgoing => {
  const { address = 'T0SIM1/C0CH11', options = {}, ...rest } = more;
  return {
    to: { platform: 'slack', address, options },
    payload: payloadOf('one'),
    key: '0123456789abcdefABCDEF',
    part: 0,
    ...rest,
  };
};
const now = () => timestamp(Temporal.Instant.fromEpochMilliseconds(slack.world.now()));

/** What the outbox does: a try in doubt is looked up before it is repeated. */
async function deliver(post: Outgoing): Promise<Outcome | 'unknown'> {
  const tries: Attempt[] = [];
  for (let round = 0; round < 5; round++) {
    const at = now();
    const outcome = await room.platform.send(post);
    if (outcome.kind !== 'retry') return outcome;
    tries.push({ at, outcome });
    if (outcome.ambiguous !== true) continue;
    const found = await room.platform.find(post, tries);
    if (found === 'unknown') return 'unknown';
    if (found !== 'absent') return { kind: 'sent', ref: found };
  }
  throw new Error('it never arrived');
}

test('while Slack asks to wait nothing is asked of it, and afterwards the next post is made', async () => {
  let late = 0;
  const patient = await newsroom(
    slack,
    HTTP_ONLY,
    async () => undefined,
    () => slack.world.now() + late,
  );
  try {
    const ref = { channel: 'C0CH11', message: '1.1', workspace: 'T0SIM1' };
    const wait = { kind: 'retry', scope: 'workspace' };
    slack.faults.next('chat.postMessage', { kind: 'limited', seconds: 3_600 });
    expect(await patient.platform.send(outgoing())).toMatchObject(wait);
    const calls = slack.world.calls.length;
    for (const after of [0, 3_599_000]) {
      late = after;
      for (const address of ['T0SIM1/C0CH11', 'T0SIM1/C0PRIV1', 'T0SIM1/U0USER11'])
        expect(await patient.platform.send(outgoing({ address }))).toMatchObject(wait);
      await Promise.all(Array.from({ length: 40 }, () => patient.platform.send(outgoing())));
      expect(await patient.platform.edit(ref, payloadOf('two'))).toMatchObject(wait);
    }
    expect(slack.world.calls).toHaveLength(calls);
    late = 3_601_000;
    expect(await patient.platform.send(outgoing())).toMatchObject({ kind: 'sent' });
  } finally {
    await patient.stop();
  }
});

describe('a post', () => {
  test('arrives once with the key in its metadata, unfurling nothing', async () => {
    const outcome = await room.platform.send(outgoing());
    const [message] = slack.world.messages;
    expect(outcome).toEqual({
      kind: 'sent',
      ref: { channel: 'C0CH11', message: message?.ts, workspace: 'T0SIM1' },
    });
    expect(message?.metadata).toEqual({
      event_type: 'pullquote_post',
      event_payload: { key: '0123456789abcdefABCDEF' },
    });
  });

  test('goes to a person as a direct message', async () => {
    const outcome = await room.platform.send(outgoing({ address: 'T0SIM1/U0USER11' }));
    expect(outcome).toMatchObject({ kind: 'sent', ref: { channel: 'D0USER11' } });
  });

  test('goes into the thread of its first part where the destination asks for one, else below it', async () => {
    const first = await room.platform.send(outgoing());
    if (first.kind !== 'sent') throw new Error('not sent');
    await room.platform.send(outgoing({ parent: first.ref, part: 1, options: { thread: true } }));
    expect(slack.world.messages[1]?.thread).toBe(first.ref.message);
    await room.platform.send(outgoing({ parent: first.ref, part: 1 }));
    expect(slack.world.messages[2]?.thread).toBeNull();
  });

  test('can be corrected where it stands', async () => {
    const first = await room.platform.send(outgoing());
    if (first.kind !== 'sent') throw new Error('not sent');
    expect(await room.platform.edit(first.ref, payloadOf('two'))).toEqual({ kind: 'sent', ref: first.ref });
    expect(slack.world.messages).toHaveLength(1);
    expect(slack.world.messages[0]?.text).toMatch(/^two/);
  });

  const pictured = () =>
    room.platform.render(
      {
        notice: 'with a picture',
        data: null,
        items: [
          {
            blocks: [
              { kind: 'text', inlines: [{ kind: 'own', text: 'words' }] },
              { kind: 'picture', url: 'https://gone.example/p.jpg', alt: 'a picture' },
              { kind: 'context', inlines: [{ kind: 'name', text: 'Harbour Post' }] },
              { kind: 'text', inlines: [{ kind: 'own', text: 'more words' }] },
            ],
          },
        ],
      },
      {},
    )[0] ?? null;
  const shown = () => JSON.stringify(slack.world.messages[0]?.blocks);

  test('shows a picture from elsewhere with its credit', async () => {
    expect(await room.platform.send(outgoing({ payload: pictured() }))).toMatchObject({ kind: 'sent' });
    expect(shown()).toMatch(/https:\/\/gone\.example\/p\.jpg.*"alt_text":"a picture".*Harbour Post/);
  });

  test('goes without its picture and its credit where Slack can’t fetch it, also when it is corrected', async () => {
    slack.rules.brokenPictures = true;
    const first = await room.platform.send(outgoing({ payload: pictured() }));
    if (first.kind !== 'sent') throw new Error('not sent');
    expect(slack.world.messages).toHaveLength(1);
    expect(shown()).toContain('more words');
    expect(shown()).not.toMatch(/gone\.example|Harbour Post/);
    expect(await room.platform.edit(first.ref, pictured())).toEqual({ kind: 'sent', ref: first.ref });
    expect(shown()).not.toMatch(/gone\.example|Harbour Post/);
  });
});

describe('a fault leaves exactly one message', () => {
  const faults: readonly Fault[] = [
    { kind: 'done, then error', code: 'internal_error' },
    { kind: 'done, then error', code: 'fatal_error' },
    { kind: 'done, then reset' },
    { kind: 'done, then half an answer' },
    { kind: 'done, then silence' },
    { kind: 'done, then 502' },
    { kind: 'done, then a web page' },
    { kind: 'reset before' },
    { kind: 'error', code: 'internal_error' },
    { kind: 'limited', seconds: 1 },
    { kind: 'limited', seconds: null },
  ];
  const places = [
    ['a channel', 'T0SIM1/C0CH11'],
    ['a direct message', 'T0SIM1/U0USER11'],
  ] as const;

  test.each(
    faults.flatMap((fault) => places.map((place) => [JSON.stringify(fault), ...place, fault] as const)),
  )('%s, in %s', async (_, __, address, fault) => {
    slack.faults.next('chat.postMessage', fault);
    if (fault.kind === 'limited') {
      const outcome = await room.platform.send(outgoing({ address }));
      const afterMs = (fault.seconds ?? 30) * 1000;
      expect(outcome).toMatchObject({ kind: 'retry', afterMs, scope: 'workspace' });
      expect(slack.world.messages).toHaveLength(0);
      return;
    }
    expect(await deliver(outgoing({ address }))).toMatchObject({ kind: 'sent' });
    expect(slack.world.messages).toHaveLength(1);
    expect(slack.faults.left()).toBe(0);
  });

  test('in a thread', async () => {
    const first = await room.platform.send(outgoing());
    if (first.kind !== 'sent') throw new Error('not sent');
    slack.faults.next('chat.postMessage', { kind: 'done, then reset' });
    const second = outgoing({
      parent: first.ref,
      part: 1,
      key: 'ZZZZ456789abcdefABCDEF',
      options: { thread: true },
    });
    expect(await deliver(second)).toMatchObject({ kind: 'sent' });
    expect(slack.world.messages).toHaveLength(2);
  });

  test('among hundreds of others', async () => {
    slack.faults.next('chat.postMessage', { kind: 'done, then reset' });
    const at = now();
    const outcome = await room.platform.send(outgoing());
    for (let n = 0; n < 450; n++) {
      const rest = { channel: 'C0CH11', thread: null, text: 'other', blocks: [], only: null, edited: false };
      slack.world.messages.push({ ...rest, ts: slack.world.ts(), metadata: null });
    }
    expect(await room.platform.find(outgoing(), [{ at, outcome }])).toMatchObject({ channel: 'C0CH11' });
  });
});

test('a thread that was deleted takes the rest of its edition with it; the place is as good as before', async () => {
  const first = await room.platform.send(outgoing());
  if (first.kind !== 'sent') throw new Error('not sent');
  slack.world.messages.length = 0;
  const second = await room.platform.send(
    outgoing({ parent: first.ref, part: 1, options: { thread: true } }),
  );
  expect(second).toMatchObject({ kind: 'sent', ref: { channel: 'C0CH11', message: '0' } });
  expect(slack.world.messages).toEqual([]);
});

describe('a post in doubt', () => {
  const doubt = (): readonly Attempt[] => [{ at: now(), outcome: null }];

  test('is found within a limited history while the window holds no more', async () => {
    slack.rules.history = { limit: 15, seconds: 60 };
    const tries = doubt();
    await room.platform.send(outgoing());
    expect(await room.platform.find(outgoing(), tries)).toMatchObject({ channel: 'C0CH11' });
  });

  test('is not looked for in a hurry where Slack limits without naming a time', async () => {
    for (let n = 0; n < 60; n++) slack.faults.next('conversations.history', { kind: 'limited', seconds: 0 });
    let clock = slack.world.now();
    const patient = await newsroom(
      slack,
      HTTP_ONLY,
      async (ms) => {
        clock += ms;
      },
      () => clock,
    );
    expect(await patient.platform.find(outgoing(), doubt())).toBe('unknown');
    expect(slack.world.calls.filter(({ method }) => method === 'conversations.history').length).toBeLessThan(
      30,
    );
    await patient.stop();
    while (slack.faults.left() > 0) slack.faults.take('conversations.history');
  });

  test('stays unknown when the history’s limits hide the rest', async () => {
    slack.rules.history = { limit: 15, seconds: 60 };
    const tries = doubt();
    for (let n = 0; n < 40; n++) {
      const rest = { channel: 'C0CH11', thread: null, text: 'other', blocks: [], only: null, edited: false };
      slack.world.messages.push({ ...rest, ts: slack.world.ts(), metadata: null });
    }
    expect(await room.platform.find(outgoing(), tries)).toBe('unknown');
  });

  test('stays unknown where the channel can’t be read', async () => {
    expect(await room.platform.find(outgoing({ address: 'T0SIM1/C0AWAY' }), doubt())).toBe('unknown');
    const token = slack.world.tokens.get(BOT_TOKEN);
    if (token !== undefined) token.scopes = ['chat:write'];
    expect(await room.platform.find(outgoing(), doubt())).toBe('unknown');
  });

  test('is absent only where nothing was posted with its key', async () => {
    await room.platform.send(outgoing({ key: 'another0000000000000000' }));
    expect(await room.platform.find(outgoing(), doubt())).toBe('absent');
  });
});

describe('what Slack refuses', () => {
  test.each([
    ['channel_not_found', 'not_found'],
    ['is_archived', 'not_found'],
    ['user_disabled', 'not_found'],
    ['cannot_dm_bot', 'not_found'],
    ['not_in_channel', 'forbidden'],
    ['restricted_action', 'forbidden'],
    ['restricted_action_read_only_channel', 'forbidden'],
    ['missing_scope', 'forbidden'],
    ['ekm_access_denied', 'forbidden'],
    ['invalid_auth', 'unauthorized'],
    ['token_revoked', 'unauthorized'],
    ['account_inactive', 'unauthorized'],
    ['org_login_required', 'unauthorized'],
    ['msg_blocks_too_long', 'bad_payload'],
    ['invalid_blocks', 'bad_payload'],
    ['something_new', 'bad_payload'],
  ] as const)('%s is %s, with what mends it, and is tried once', async (code, reason) => {
    slack.faults.next('chat.postMessage', { kind: 'error', code });
    const outcome = await room.platform.send(outgoing());
    expect(outcome).toMatchObject({ kind: 'rejected', reason });
    expect(outcome.kind === 'rejected' && outcome.detail.length).toBeGreaterThan(15);
    expect(slack.world.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
  });

  test.each([
    ['T0SIM1/C0OLD1', 'not_found'],
    ['T0SIM1/C0NONE', 'not_found'],
    ['T0SIM1/G0SECRET', 'not_found'],
    ['T0ELSE1/C0CH11', 'forbidden'],
    ['nonsense', 'not_found'],
  ])('a post to %s is %s', async (address, reason) => {
    expect(await room.platform.send(outgoing({ address }))).toMatchObject({ kind: 'rejected', reason });
  });

  test('a server that is not there is no doubt: nothing was posted', async () => {
    await slack.stop();
    const outcome = await room.platform.send(outgoing());
    expect(outcome).toEqual({ kind: 'retry', reason: 'ECONNREFUSED' });
    slack = await startFakeSlack();
  });

  test('what is no payload of ours is not sent', async () => {
    expect(await room.platform.send(outgoing({ payload: { text: '<!channel>' } }))).toMatchObject({
      kind: 'rejected',
      reason: 'bad_payload',
    });
    expect(slack.world.messages).toEqual([]);
  });
});
