import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { byHttp, person, signedRequest } from '../../../fakes/slack/people.ts';
import { type FakeSlack, startFakeSlack } from '../../../fakes/slack/server.ts';
import { SIGNING_SECRET } from '../../../fakes/slack/world.ts';
import { HTTP_ONLY, type Newsroom, newsroom } from '../newsroom.ts';

let slack: FakeSlack;
let room: Newsroom;
let handle: (request: Request, remote: string) => Promise<Response>;

beforeEach(async () => {
  slack = await startFakeSlack();
  room = await newsroom(slack, HTTP_ONLY);
  await room.start();
  const [mount] = room.platform.mounts ?? [];
  if (mount === undefined) throw new Error('no mount');
  handle = mount.handle;
});

afterEach(async () => {
  await room.stop();
  await slack.stop();
});

/** Ends when everything has been done that waits for nothing outside. */
async function idle(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

const CHALLENGE = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
const at = (offSeconds: number, secret = SIGNING_SECRET, content = CHALLENGE): Request =>
  signedRequest(content, 'application/json', slack.world.now() + offSeconds * 1000, secret);

describe('the address for Slack', () => {
  test('answers the challenge of a signed request', async () => {
    const response = await handle(at(0), '203.0.113.7');
    expect(await response.json()).toEqual({ challenge: 'abc' });
  });

  test.each([
    ['stale', -301],
    ['from the future', 301],
    ['an hour from the future', 3600],
  ])('refuses a request that is %s', async (_, off) => {
    expect((await handle(at(off), '203.0.113.7')).status).toBe(401);
  });

  test('takes a clock that is a little off, either way', async () => {
    expect((await handle(at(-290), '')).status).toBe(200);
    expect((await handle(at(290), '')).status).toBe(200);
  });

  test('refuses another secret, a changed body and a missing signature', async () => {
    expect((await handle(at(0, 'another secret'), '')).status).toBe(401);
    const { headers } = at(0);
    const changed = new Request('https://x.example/slack/events', {
      method: 'POST',
      headers,
      body: `${CHALLENGE} `,
    });
    expect((await handle(changed, '')).status).toBe(401);
    const bare = new Request('https://x.example/slack/events', { method: 'POST', body: CHALLENGE });
    expect((await handle(bare, '')).status).toBe(401);
  });

  test('refuses what is too large, no JSON, or of another type, without breaking', async () => {
    expect((await handle(at(0, SIGNING_SECRET, 'x'.repeat(2_000_001)), '')).status).toBe(413);
    expect((await handle(at(0, SIGNING_SECRET, '{"type":'), '')).status).toBe(400);
    expect((await handle(at(0, SIGNING_SECRET, '[1,2]'), '')).status).toBe(400);
    const text = signedRequest('hello', 'text/plain', slack.world.now(), SIGNING_SECRET);
    expect((await handle(text, '')).status).toBe(400);
    expect((await handle(new Request('https://x.example/slack/events'), '')).status).toBe(405);
  });

  test('acknowledges payloads it can’t read, and says so in the log', async () => {
    const strange = JSON.stringify({
      type: 'event_callback',
      team_id: 'T0SIM1',
      event: { type: 'app_mention', user: 7 },
    });
    expect((await handle(at(0, SIGNING_SECRET, strange), '')).status).toBe(200);
    await expect.poll(() => room.logged.join('\n')).toContain('could not be handled');
    expect(slack.world.messages).toEqual([]);
  });

  test('a stop waits for what waits for the store', async () => {
    const free = Promise.withResolvers<void>();
    const writing = room.store.transaction(() => free.promise);
    const asked = person(slack, byHttp(slack, { method: 'POST', path: '/slack/events', handle })).slash(
      '/quotes',
      'speaker:Xi since',
    );
    await idle();
    const stopping = room.stop();
    await idle();
    free.resolve();
    await Promise.all([writing, asked, stopping]);
    expect(room.ran.map(({ name }) => name)).toEqual(['quotes']);
    expect(room.logged).toEqual([]);
  });

  test('keeps response addresses and tokens out of the log', async () => {
    const form = new URLSearchParams({
      command: '/quotes',
      text: '',
      user_id: 'U0USER11',
      team_id: 'T0SIM1',
      channel_id: 'C0CH11',
      trigger_id: 't.1',
      response_url: 'http://127.0.0.1:1/secret-address',
    }).toString();
    const request = signedRequest(
      form,
      'application/x-www-form-urlencoded',
      slack.world.now(),
      SIGNING_SECRET,
    );
    expect((await handle(request, '')).status).toBe(200);
    await expect.poll(() => room.logged.join('\n')).toContain('a response address was lost');
    expect(room.logged.join('\n')).not.toMatch(/secret-address|xoxb/);
  });
});
