import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Json } from '../../../../src/core/delivery/outcome.ts';
import type { Mount } from '../../../../src/core/ports/ports.ts';
import { createSlack } from '../../../../src/platforms/slack/index.ts';
import { createSealedInstallations } from '../../../../src/platforms/slack/installation/installations.ts';
import { createTokenSeal } from '../../../../src/platforms/slack/installation/seal-tokens.ts';
import { SILENT } from '../../../fakes/log.ts';
import { CLIENT_ID, CLIENT_SECRET } from '../../../fakes/slack/oauth.ts';
import { byHttp, person } from '../../../fakes/slack/people.ts';
import { type FakeSlack, startFakeSlack } from '../../../fakes/slack/server.ts';
import { ALL_SCOPES, visibleTo } from '../../../fakes/slack/world.ts';
import { HTTP_ONLY, type Newsroom, newsroom, said } from '../newsroom.ts';

const HOUR = 60 * 60 * 1000;
const KEY = 'a'.repeat(43);
const NEXT_KEY = 'b'.repeat(43);
const OAUTH = {
  ...HTTP_ONLY,
  botToken: null,
  oauth: { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, stateSecret: 'state' },
  publicUrl: 'https://pullquote.example',
  encryptionKey: KEY,
};

let clock: number;
let slack: FakeSlack;
let room: Newsroom;

beforeEach(async () => {
  clock = Date.now();
  slack = await startFakeSlack(() => clock);
  room = await newsroom(slack, OAUTH);
});

afterEach(async () => {
  expect(slack.world.violations).toEqual([]);
  await room.stop();
  await slack.stop();
});

const mount = (path: string): Mount => {
  const found = room.platform.mounts?.find((one) => one.path === path);
  if (found === undefined) throw new Error(`no ${path}`);
  return found;
};

/** Goes to Slack's consent page and comes back, as a browser does. */
async function install(team: string): Promise<Response> {
  const away = await mount('/slack/install').handle(
    new Request('https://pullquote.example/slack/install'),
    '',
  );
  const consent = new URL(away.headers.get('location') ?? '');
  slack.world.codes.set('code-1', team);
  const back = new URL('https://pullquote.example/slack/oauth_redirect');
  back.searchParams.set('code', 'code-1');
  back.searchParams.set('state', consent.searchParams.get('state') ?? '');
  const cookie = away.headers.get('set-cookie')?.split(';')[0] ?? '';
  return mount('/slack/oauth_redirect').handle(new Request(back, { headers: { cookie } }), '');
}

const send = (team = 'T0SIM1') =>
  room.platform.send({
    to: { platform: 'slack', address: `${team}/C0CH11`, options: {} },
    payload: (room.platform.render(said('one'), {})[0] ?? null) as Json,
    key: '0123456789abcdefABCDEF',
    part: 0,
  });
const refreshes = () => slack.world.calls.filter(({ method }) => method === 'oauth.v2.access').length;

describe('installing by OAuth', () => {
  test('says in the browser’s language what came of it', async () => {
    const back = new Request('https://pullquote.example/slack/oauth_redirect?error=access_denied', {
      headers: { 'accept-language': 'de-AT,de;q=0.9' },
    });
    const page = await (await mount('/slack/oauth_redirect').handle(back, '')).text();
    expect(page).toContain('<html lang="de">');
    expect(page).toContain('<h1>Nicht installiert</h1>');
  });

  test('asks for the scopes of the manifest and keeps the token sealed', async () => {
    expect((await install('T0SIM1')).status).toBe(200);
    const kept = await room.store.installations.get('slack', 'T0SIM1');
    expect(kept?.sealed).toMatch(/^v1\./);
    expect([...slack.world.tokens.keys()].some((token) => kept?.sealed.includes(token))).toBe(false);
    expect(await room.store.workspaces.get('slack:T0SIM1')).toMatchObject({
      name: 'Team T0SIM1',
      leftAt: null,
    });
    expect(await send()).toMatchObject({ kind: 'sent' });
  });

  test('greets whoever installed it once: not again when they open its messages or install it again', async () => {
    await room.start();
    await install('T0SIM1');
    const greetings = () => visibleTo(slack.world, 'D0ADMIN1', 'U0ADMIN1').map(({ text }) => text);
    await expect.poll(greetings).toEqual([expect.stringContaining('who said what')]);
    const admin = person(slack, byHttp(slack, mount('/slack/events')), 'U0ADMIN1');
    await admin.tell({ type: 'app_home_opened', user: 'U0ADMIN1', channel: 'D0ADMIN1', tab: 'messages' });
    await install('T0SIM1');
    await admin.slash('/quotes', 'speaker:Xi');
    await expect.poll(() => room.ran.some(({ name }) => name === 'quotes')).toBe(true);
    expect(greetings()).toHaveLength(1);
  });

  test('refuses a way back that did not set out here, or too long ago', async () => {
    const handle = mount('/slack/oauth_redirect').handle;
    const forged = 'https://pullquote.example/slack/oauth_redirect?code=x&state=a.9999999999.b';
    expect(
      (await handle(new Request(forged, { headers: { cookie: 'pullquote-install=a' } }), '')).status,
    ).toBe(400);
    const away = await mount('/slack/install').handle(
      new Request('https://pullquote.example/slack/install'),
      '',
    );
    const state = new URL(away.headers.get('location') ?? '').searchParams.get('state') ?? '';
    const back = `https://pullquote.example/slack/oauth_redirect?code=x&state=${state}`;
    expect((await handle(new Request(back), '')).status).toBe(400);
    clock += 11 * 60_000;
    const cookie = away.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await handle(new Request(back, { headers: { cookie } }), '')).status).toBe(400);
    expect(refreshes()).toBe(0);
  });

  test('each workspace is answered with its own token, and a stranger’s not at all', async () => {
    await install('T0SIM1');
    await room.start();
    const way = byHttp(slack, mount('/slack/events'));
    await person(slack, way).slash('/quotes', 'speaker:Xi');
    await expect.poll(() => room.ran[0]?.caller.workspace).toBe('slack:T0SIM1');
    expect(await send('T0ELSE')).toMatchObject({ kind: 'rejected', reason: 'unauthorized' });
  });

  test('a token is renewed before it ends, also when nothing but posts goes out', async () => {
    await install('T0SIM1');
    clock += 11 * HOUR;
    expect(await send()).toMatchObject({ kind: 'sent' });
    expect(refreshes()).toBe(2);
    clock += 30 * 24 * HOUR;
    expect(await send()).toMatchObject({ kind: 'sent' });
  });

  test('a stop waits until a renewed token is stored, and renews none after that', async () => {
    await install('T0SIM1');
    const kept = await room.store.installations.get('slack', 'T0SIM1');
    clock += 11 * HOUR;
    const sent = send();
    await expect.poll(refreshes).toBe(2);
    await room.platform.stop();
    const renewed = await room.store.installations.get('slack', 'T0SIM1');
    expect(renewed?.sealed).not.toBe(kept?.sealed);
    expect(await sent).toMatchObject({ kind: 'sent' });
    clock += 13 * HOUR;
    expect(await send()).toMatchObject({ kind: 'retry' });
    expect((await install('T0SIM1')).status).toBe(503);
    expect(refreshes()).toBe(2);
  });

  test('a stop answers whoever waits for a token', async () => {
    await install('T0SIM1');
    await room.start();
    clock += 11 * HOUR;
    slack.faults.next('oauth.v2.access', { kind: 'silence' });
    const asked = person(slack, byHttp(slack, mount('/slack/events'))).slash('/quotes', 'speaker:Xi');
    await expect.poll(() => slack.faults.left()).toBe(0);
    await room.platform.stop();
    expect(room.ran.map(({ name }) => name)).toEqual(['quotes']);
    await asked;
  });

  test('two processes and many posts at once renew it once', async () => {
    await install('T0SIM1');
    clock += 13 * HOUR;
    const now = () => Temporal.Instant.fromEpochMilliseconds(clock);
    const settings = {
      ...OAUTH,
      apiUrl: slack.apiUrl,
      authorizeUrl: slack.origin,
      commandPrefix: '',
      agentView: false,
      managers: [],
    };
    const other = createSlack(settings, { store: room.store, now, log: SILENT });
    const post = {
      to: { platform: 'slack', address: 'T0SIM1/C0CH12', options: {} },
      payload: room.platform.render(said('two'), {})[0] ?? null,
      key: 'abcdefabcdefabcdefabcd',
      part: 0,
    };
    const outcomes = await Promise.all([send(), other.send(post), send(), other.send(post)]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['sent', 'sent', 'sent', 'sent']);
    expect(refreshes()).toBe(2);
    await other.stop();
  });

  test('a token that no key opens is said to be so, and nothing is thrown', async () => {
    await install('T0SIM1');
    const other = await newsroom(slack, { ...OAUTH, encryptionKey: NEXT_KEY });
    const kept = await room.store.installations.get('slack', 'T0SIM1');
    await other.store.installations.put('slack', 'T0SIM1', kept?.sealed ?? '', 0);
    const outcome = await other.platform.send({
      to: { platform: 'slack', address: 'T0SIM1/C0CH11', options: {} },
      payload: room.platform.render(said('one'), {})[0] ?? null,
      key: '0123456789abcdefABCDEF',
      part: 0,
    });
    expect(outcome).toMatchObject({ kind: 'rejected', reason: 'unauthorized' });
    expect(outcome.kind === 'rejected' && outcome.detail).toMatch(/PULLQUOTE_ENCRYPTION_KEY/);
    await expect(other.start()).rejects.toThrow(/PULLQUOTE_ENCRYPTION_KEY/);
    await other.stop();
  });

  test('while Slack can’t renew, a token that still holds is used on', async () => {
    await install('T0SIM1');
    clock += 11 * HOUR;
    slack.faults.next('oauth.v2.access', { kind: 'error', code: 'ratelimited' });
    expect(await send()).toMatchObject({ kind: 'sent' });
  });

  test('uninstalling removes the token; installing again brings the workspace back', async () => {
    await install('T0SIM1');
    await room.start();
    const way = byHttp(slack, mount('/slack/events'));
    const gone = { type: 'event_callback', team_id: 'T0SIM1', event_id: 'Ev1' };
    await way.deliver('events_api', {
      ...gone,
      event: { type: 'tokens_revoked', tokens: { bot: ['U0BOT1'], oauth: [] } },
    });
    await expect.poll(() => room.store.installations.list('slack')).toEqual([]);
    await expect.poll(async () => (await room.store.workspaces.get('slack:T0SIM1'))?.leftAt).not.toBeNull();
    await install('T0SIM1');
    expect(await room.store.workspaces.get('slack:T0SIM1')).toMatchObject({ leftAt: null });
    expect(await send()).toMatchObject({ kind: 'sent' });
  });
});

describe('an organisation that installs it for all its workspaces', () => {
  const ORG = 'E0ORG1';
  const workspace = () => room.store.workspaces.get('slack:T0SIM1');
  const event = (id: string, inner: object) => ({
    type: 'event_callback',
    team_id: 'T0SIM1',
    enterprise_id: ORG,
    event_id: id,
    authorizations: [{ enterprise_id: ORG, team_id: null, user_id: 'U0BOT1', is_enterprise_install: true }],
    event: inner,
  });

  beforeEach(async () => {
    slack.world.organisations.set(ORG, ['T0SIM1']);
    const page = await install(ORG);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('organisation Organisation E0ORG1');
    await room.start();
  });
  const way = () => byHttp(slack, mount('/slack/events'));

  test('is answered in each workspace as that workspace, also by buttons that name none', async () => {
    const somebody = person(slack, way(), 'U0USER11', 'C0CH11', ORG);
    await somebody.slash('/quotes', 'speaker:Xi');
    await expect.poll(() => room.ran[0]?.caller.workspace).toBe('slack:T0SIM1');
    await expect.poll(() => slack.world.messages.length).toBe(1);
    const [message] = slack.world.messages;
    const token = /"value":"([^"]+)"/.exec(JSON.stringify(message?.blocks))?.[1] ?? '';
    if (message !== undefined) await somebody.press(message, token);
    await expect.poll(() => room.ran[1]?.caller.workspace).toBe('slack:T0SIM1');
  });

  test('gets its posts in a workspace that has been seen, renewed in time, and in no other', async () => {
    expect(await send()).toMatchObject({ kind: 'rejected', reason: 'unauthorized' });
    await person(slack, way(), 'U0USER11', 'C0CH11', ORG).mention('quotes speaker:Xi');
    await expect.poll(workspace).toMatchObject({ leftAt: null });
    clock += 30 * HOUR;
    expect(await send()).toMatchObject({ kind: 'sent', ref: { workspace: 'T0SIM1' } });
    expect(await send('T0ELSE')).toMatchObject({ kind: 'rejected', reason: 'unauthorized' });
  });

  test('tells whoever installed it, or the workspace’s owner', async () => {
    await person(slack, way(), 'U0USER11', 'C0CH11', ORG).slash('/quotes', 'Xi');
    await expect.poll(workspace).not.toBeNull();
    expect(await room.platform.notifyOwner('slack:T0SIM1', said('mind this'), null)).toMatchObject({
      kind: 'sent',
    });
  });

  test('may add and remove workspaces, and remove the app from all at once', async () => {
    const { deliver } = way();
    await deliver(
      'events_api',
      event('Ev1', { type: 'team_access_granted', team_ids: ['T0SIM1', 'T0NEW1'] }),
    );
    await expect.poll(() => room.store.workspaces.get('slack:T0NEW1')).toMatchObject({ leftAt: null });
    expect(await send()).toMatchObject({ kind: 'sent' });
    await deliver('events_api', event('Ev2', { type: 'team_access_revoked', team_ids: ['T0NEW1'] }));
    await expect.poll(async () => (await room.store.workspaces.get('slack:T0NEW1'))?.leftAt).toBeTruthy();
    expect(await workspace()).toMatchObject({ leftAt: null });
    await deliver('events_api', event('Ev3', { type: 'app_uninstalled' }));
    await expect.poll(async () => (await workspace())?.leftAt).toBeTruthy();
    expect(await room.store.installations.list('slack')).toEqual([]);
    await install(ORG);
    expect(await workspace()).toMatchObject({ leftAt: null });
    expect(await send()).toMatchObject({ kind: 'sent' });
  });
});

test('where the token is gone, the person is told so instead of nothing', async () => {
  await room.start();
  await person(slack, byHttp(slack, mount('/slack/events'))).slash('/quotes', 'Xi');
  await expect
    .poll(() => visibleTo(slack.world, 'C0CH11', 'U0USER11').map(({ text }) => text))
    .toEqual([expect.stringContaining('Pullquote has lost its access')]);
  expect(room.ran).toEqual([]);
});

test('an organisation’s one token speaks in all its workspaces', async () => {
  slack.world.organisations.set('E0ORG1', ['T0SIM1']);
  slack.world.tokens.set('xoxb-org', {
    team: 'E0ORG1',
    scopes: ALL_SCOPES,
    revoked: false,
    expiresAt: null,
  });
  const other = await newsroom(slack, { ...HTTP_ONLY, botToken: 'xoxb-org' });
  await other.start();
  const [events] = other.platform.mounts ?? [];
  if (events === undefined) throw new Error('no mount');
  await person(slack, byHttp(slack, events), 'U0USER11', 'C0CH11', 'E0ORG1').slash('/quotes', 'Xi');
  await expect.poll(() => other.ran[0]?.caller.workspace).toBe('slack:T0SIM1');
  expect((await other.store.workspaces.list('slack')).map(({ id }) => id)).toEqual(['slack:T0SIM1']);
  const payload = other.platform.render(said('one'), {})[0] ?? null;
  const to = { platform: 'slack', address: 'T0SIM1/C0CH11', options: {} };
  const outcome = await other.platform.send({ to, payload, key: '0123456789abcdefABCDEF', part: 0 });
  expect(outcome).toMatchObject({ kind: 'sent' });
  await other.stop();
});

describe('seals', () => {
  const installation = {
    id: 'T1',
    name: null,
    token: 'xoxb-1',
    botUserId: 'U1',
    scopes: [],
    installer: null,
    rotation: null,
  };

  test('a new key takes over, and the old one may go once everything is sealed anew', async () => {
    const former = createSealedInstallations(room.store.installations, createTokenSeal([KEY]));
    await former.replace(installation);
    const both = createSealedInstallations(room.store.installations, createTokenSeal([NEXT_KEY, KEY]));
    expect((await both.get('T1'))?.installation).toEqual(installation);
    expect(await both.renewSeals()).toBe(1);
    expect(await both.renewSeals()).toBe(0);
    const later = createSealedInstallations(room.store.installations, createTokenSeal([NEXT_KEY]));
    expect((await later.get('T1'))?.installation.token).toBe('xoxb-1');
    await expect(former.get('T1')).rejects.toThrow(/key/);
  });

  test('what was sealed for one workspace opens for no other, and not when a letter is changed', () => {
    const seal = createTokenSeal([KEY]);
    const sealed = seal.close('xoxb-1', 'slack:T1');
    expect(seal.open(sealed, 'slack:T1')).toEqual({ text: 'xoxb-1', stale: false });
    expect(() => seal.open(sealed, 'slack:T2')).toThrow();
    const [version, key, iv, content = '', tag] = sealed.split('.');
    const changed = `${content.startsWith('A') ? 'B' : 'A'}${content.slice(1)}`;
    expect(() => seal.open([version, key, iv, changed, tag].join('.'), 'slack:T1')).toThrow();
    expect(() => seal.open('v1.nonsense', 'slack:T1')).toThrow();
    expect(seal.close('xoxb-1', 'slack:T1')).not.toBe(sealed);
  });
});
