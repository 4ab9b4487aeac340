/** What somebody with an account does on the management page, over HTTP and without a script. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATOR, scopeOf } from '../../src/core/base/scope.ts';
import { digestSchema } from '../../src/core/digests/digest.ts';
import type { Delivery, LoggedChange } from '../../src/core/ports/delivery-store.ts';
import type { Fetched, Store } from '../../src/core/ports/ports.ts';
import { newSource } from '../../src/core/sources/manage-sources.ts';
import { readFeed } from '../../src/workers/feeds/feed.ts';
import { recordOf } from '../contracts/store-records.ts';
import { deliveryOf, subscriptionOf } from '../contracts/store-rows.ts';
import { type Browser, type Office, openOffice, PASSWORD } from './office.ts';

const AT = '2025-11-24T08:00:00.000Z';
const FEED = `<rss version="2.0"><channel><title>The Lantern &lt;img src=x onerror=alert(1)&gt;</title>
<item><title>Ferries &lt;script&gt;alert(2)&lt;/script&gt; stay</title><guid>1</guid><description>${'The ferry stays where it is. '.repeat(20)}</description></item></channel></rss>`;
/** Where the feed of the tests is. */
const LANTERN = 'https://lantern.example/feed';

const web = {
  get: async (url: string): Promise<Fetched> =>
    url === LANTERN
      ? {
          ...{ kind: 'document', bytes: new TextEncoder().encode(FEED), type: null, url, movedTo: null },
          ...{ etag: null, lastModified: null, freshMs: null, noarchive: false },
        }
      : { kind: 'failed', state: 'gone', detail: 'it answers 404', retryAfterMs: null },
};

let office: Office;
let anna: Browser;
let store: Store;
beforeAll(async () => {
  office = await openOffice(
    { configured: (address) => address === 'https://fixed.example/feed' },
    {
      reading: {
        web,
        parser: { feed: async (document) => readFeed(document), opml: async () => [] },
        analyst: { extract: async () => ({ text: '' }) },
      },
      poll: {
        due: async () => [],
        one: async (source) => ({ source, added: 1, revised: 0, known: 0, left: 0, notice: null }),
        keep: async () => undefined,
        stop: () => undefined,
      },
    },
  );
  anna = await office.signedIn();
  store = office.room.store;
});
afterAll(() => office.close());

/** The newest entry of the record. */
const newest = async () => (await store.audit.list({}, 1))[0];

/** Markup that a foreign text has brought. */
const FOREIGN = /<(script|img|b)\b[^>]*(alert|onerror|src=x)/i;

describe('sources', () => {
  const source = (id: string, more = {}) => ({
    ...newSource({ id, workspace: null, outlet: `Outlet ${id}`, address: `https://${id}.example/feed` }, AT),
    ...more,
  });

  it('are tested and added from one form, which keeps what was typed', async () => {
    const form = { url: LANTERN, name: 'The Lantern', latest: '3' };
    const tested = await anna.submit('/manage/sources/add', '/manage/sources/add', { ...form, do: 'test' });
    expect(tested.text).toContain('A feed with 1 items');
    expect(tested.text).toMatch(/<li>Ferries /);
    expect(tested.text).not.toMatch(FOREIGN);
    expect(tested.text).toContain('value="The Lantern"');
    const wrong = await anna.submit('/manage/sources/add', '/manage/sources/add', {
      ...form,
      url: 'https://nothing.example',
    });
    expect([wrong.status, wrong.text.includes('value="https://nothing.example"')]).toEqual([400, true]);
    const foreign = await anna.submit('/manage/sources/add', '/manage/sources/add', {
      ...form,
      workspace: 'slack:T0',
    });
    expect(foreign.text).toContain('The bot is in no such workspace.');
    const added = await anna.submit('/manage/sources/add', '/manage/sources/add', { ...form, name: '' });
    const list = await anna.follow(added);
    expect(list.text).toContain('is followed');
    expect(list.text).toContain('The Lantern &lt;img src=x onerror=alert(1)&gt;');
    expect(list.text).not.toMatch(FOREIGN);
    expect(await newest()).toMatchObject({ who: 'Anna', did: 'source.add', to: LANTERN, from: '127.0.0.1' });
  });

  it('that fail are found by state and by words, with the remedy', async () => {
    for (let n = 0; n < 60; n++) await store.sources.save(source(`many-${String(n).padStart(2, '0')}`));
    await store.sources.save(source('lost', { state: 'gone', stateDetail: 'it answers 410', checkedAt: AT }));
    const failing = await anna.get('/manage/sources?state=failing');
    expect(failing.text).toMatch(/Outlet lost[\s\S]*It answers 410\./);
    expect(failing.text).not.toContain('Outlet many-00');
    const first = await anna.get('/manage/sources?words=MANY-');
    expect(first.text.match(/Outlet many-/g)).toHaveLength(50);
    const second = await anna.get('/manage/sources?words=many-&page=2');
    expect(second.text.match(/Outlet many-/g)).toHaveLength(10);
    expect((await anna.get('/manage/sources?page=-7&state=%00&words=%25')).text).toContain(
      'No source matches.',
    );
    expect((await anna.get('/manage')).text).toContain('1 failing');
  });

  it('are paused, resumed by undoing it, and removed after a question', async () => {
    await store.sources.save(source('tide'));
    const paused = await anna.follow(await anna.submit('/manage/sources/tide', '/manage/sources/tide/pause'));
    expect(paused.text).toMatch(/class="notice notice-done"[\s\S]*Undo/);
    expect((await store.sources.get(OPERATOR, 'tide'))?.paused).toBe(true);
    expect((await anna.get('/manage/sources/tide')).text).not.toContain('class="notice');
    await anna.submit('/manage/sources/tide', '/manage/sources/tide/resume');
    expect((await store.sources.get(OPERATOR, 'tide'))?.paused).toBe(false);
    expect((await anna.get('/manage/sources/tide/remove')).text).toContain('It is not read any more.');
    expect(await store.sources.get(OPERATOR, 'tide')).not.toBeNull();
    await anna.submit('/manage/sources/tide/remove', '/manage/sources/tide/remove', { articles: 'keep' });
    expect(await store.sources.get(OPERATOR, 'tide')).toBeNull();
    expect((await anna.get('/manage/sources/tide')).status).toBe(404);
  });

  it('have settings, which say what is wrong, and which a file keeps to itself', async () => {
    await store.sources.save(source('reef'));
    const form = { keep: 'excerpt', exclude: 'sport, weather', retention: '30' };
    const at = '/manage/sources/reef';
    await anna.submit(at, `${at}/set`, form);
    expect(await store.sources.get(OPERATOR, 'reef')).toMatchObject({
      keep: 'excerpt',
      settings: { filter: { exclude: ['sport', 'weather'] }, retentionDays: 30 },
    });
    const slip = await anna.submit(at, `${at}/set`, { ...form, exclude: 'typed <b>', retention: 'soon' });
    expect(slip.status).toBe(400);
    expect(slip.text).toMatch(/role="alert">Days kept: [^<]*soon\. /);
    expect([slip.text.includes('value="typed &lt;b&gt;"'), slip.text.includes('value="soon"')]).toEqual([
      true,
      true,
    ]);
    await anna.submit(at, `${at}/set`, { keep: 'full' });
    const reef = await store.sources.get(OPERATOR, 'reef');
    expect([reef?.keep, reef?.settings]).toEqual(['full', {}]);
    await store.sources.save(source('fixed'));
    expect((await anna.get('/manage/sources/fixed')).text).toContain('named in the configuration');
    expect((await anna.submit('/manage/sources/fixed', '/manage/sources/fixed/set', form)).status).toBe(400);
  });
});

describe('digests', () => {
  const fields = (more: Record<string, string> = {}) => ({
    ...{ 'answer.title': 'Ports & <b>piers</b>', 'answer.sections': 'Harbour (3): pier, ferry' },
    ...{ 'answer.time': '07:15', 'answer.days': 'weekdays', 'answer.timezone': 'Europe/Lisbon' },
    ...more,
  });

  it('are written with each problem at its field, and with what was typed kept', async () => {
    const wrong = await anna.submit(
      '/manage/digests/new',
      '/manage/digests/new',
      fields({ 'answer.days': 'someday', 'answer.timezone': 'Moon' }),
    );
    expect(wrong.status).toBe(400);
    expect(wrong.text).toMatch(/id="error-answer\.days"/);
    expect(wrong.text).toMatch(/id="error-answer\.timezone"/);
    expect(wrong.text).toContain('value="someday"');
    expect(wrong.text).toContain('value="Ports &amp; &lt;b&gt;piers&lt;/b&gt;"');
    expect(await store.digests.list(OPERATOR)).toEqual([]);
    const saved = await anna.submit('/manage/digests/new', '/manage/digests/new', fields());
    const page = await anna.follow(saved);
    expect(page.text).toMatch(/Next: <time datetime="2025-11-25T07:15/);
    expect(page.text).not.toContain('<b>piers');
    expect(page.text).toMatch(/discord-canvas[\s\S]*slack-canvas/);
    const [digest] = await store.digests.list(OPERATOR);
    expect(digest?.definition).toMatchObject({ schedule: '15 7 * * 1-5', timezone: 'Europe/Lisbon' });
  });

  it('are edited, copied, deleted after a question, and brought back', async () => {
    const [digest] = await store.digests.list(OPERATOR);
    const at = `/manage/digests/${digest?.name}`;
    expect((await anna.get(`${at}/edit`)).text).toContain('value="07:15"');
    await anna.submit(`${at}/edit`, `${at}/edit`, { 'answer.title': 'Ports', 'answer.limit': '4' });
    expect((await store.digests.list(OPERATOR))[0]?.definition).toMatchObject({ title: 'Ports', limit: 4 });
    const copied = await anna.submit(at, `${at}/copy`);
    expect((await anna.follow(copied)).text).toContain('<h1>Ports 2</h1>');
    expect((await anna.get(`${at}/delete`)).text).toContain('<h1>Delete Ports?</h1>');
    const list = await anna.follow(await anna.submit(`${at}/delete`, `${at}/delete`));
    expect((await store.digests.list(OPERATOR)).map(({ definition }) => definition.title)).toEqual([
      'Ports 2',
    ]);
    const [, button = ''] = /name="button" value="([^"]+)"/.exec(list.text) ?? [];
    const back = await anna.submit('/manage/digests', '/manage/digests/restore', { button });
    expect((await anna.follow(back)).text).toContain('<h1>Ports</h1>');
    expect((await store.audit.list({ did: 'digest' }, 9)).map(({ did }) => did)).toEqual([
      ...['digest.restore', 'digest.delete', 'digest.copy', 'digest.edit', 'digest.create'],
    ]);
  });

  it('of a file are shown, and cannot be changed or deleted here', async () => {
    const { text } = await anna.get('/manage/digests/morning');
    expect(text).toContain('in a file');
    expect(text).toMatch(/<dd class="as-written">[^<\s]/);
    expect(text).not.toContain('/digests/morning/edit');
    const denied = await anna.follow(
      await anna.submit('/manage/digests/morning', '/manage/digests/morning/delete'),
    );
    expect(denied.text).toContain('notice-wrong');
    expect((await anna.follow(await anna.get('/manage/digests/morning/edit'))).text).toContain(
      'It is defined in a file, and changed there.',
    );
    expect(
      (
        await anna.submit('/manage/digests/morning/edit', '/manage/digests/morning/edit', {
          'answer.title': 'X',
        })
      ).text,
    ).not.toContain('<h1>X</h1>');
  });

  it('takes no button of another command', async () => {
    const refused = await anna.submit('/manage/digests', '/manage/digests/restore', {
      button: 'pullquote forget|confirm=yes',
    });
    expect(refused.status).toBe(404);
  });

  it('of one workspace stay with it', async () => {
    await store.workspaces.save({
      id: 'slack:T1',
      platform: 'slack',
      name: 'North',
      joinedAt: AT,
      leftAt: null,
      settings: {},
    });
    await anna.submit('/manage/digests/new', '/manage/digests/new', {
      ...fields({ 'answer.title': 'North only' }),
      workspace: 'slack:T1',
    });
    const theirs = async () =>
      (await store.digests.list(scopeOf('slack:T1'))).filter(({ workspace }) => workspace === 'slack:T1');
    expect(await theirs()).toHaveLength(1);
    expect((await anna.get('/manage/digests/north-only')).status).toBe(404);
    const own = '/manage/digests/north-only?in=slack%3AT1';
    expect((await anna.get(own)).text).toContain('slack:T1');
    await anna.submit(own, '/manage/digests/north-only/delete', { in: 'slack:T1' });
    expect(await theirs()).toEqual([]);
  });
});

describe('digests of one name in several places', () => {
  it('are each shown, changed and deleted where they are', async () => {
    const definition = (title: string) =>
      digestSchema.parse({ title, schedule: '5 6 * * *', sections: [{ title: 'All' }] });
    const places = [null, 'slack:T0AAA', 'slack:T0ZZZ'] as const;
    for (const workspace of places)
      await store.digests.save(
        { name: 'tide', workspace, definition: definition(`Tide of ${workspace}`) },
        AT,
      );
    expect((await anna.get('/manage')).text).toContain('href="/manage/digests/tide?in=slack%3AT0AAA"');
    expect((await anna.get('/manage/digests?words=TIDE+OF')).text.match(/Tide of /g)).toHaveLength(3);
    const titles = async () =>
      Promise.all(
        places.map(async (workspace) => {
          const all = await store.digests.page(OPERATOR, 'tide', { limit: 9, offset: 0 });
          return all.find((one) => one.workspace === workspace)?.definition.title ?? null;
        }),
      );
    const edit = '/manage/digests/tide/edit';
    const done = await anna.submit(edit, edit, {
      in: '',
      'answer.title': 'Tide for all',
      'answer.sections': 'All',
    });
    expect(done.status, done.text).toBe(303);
    expect(await titles()).toEqual(['Tide for all', 'Tide of slack:T0AAA', 'Tide of slack:T0ZZZ']);
    await anna.submit('/manage/digests/tide/delete', '/manage/digests/tide/delete', { in: '' });
    expect(await titles()).toEqual([null, 'Tide of slack:T0AAA', 'Tide of slack:T0ZZZ']);
    const ofOne = '/manage/digests/tide/delete?in=slack%3AT0ZZZ';
    await anna.submit(ofOne, '/manage/digests/tide/delete', { in: 'slack:T0ZZZ' });
    expect(await titles()).toEqual([null, 'Tide of slack:T0AAA', null]);
    await store.digests.remove(scopeOf('slack:T0AAA'), 'tide');
  });
});

describe('posts', () => {
  const post = (id: string, status: Delivery['status'], more: Partial<Delivery> = {}) =>
    deliveryOf(id, {
      status,
      workspace: 'slack:T1',
      to: { platform: 'slack', address: 'T1/C1', options: {} },
      ...more,
    });

  it('are listed newest first, by state, destination and edition, a page at a time', async () => {
    const many = Array.from({ length: 120 }, (_, n) =>
      post(`bulk-${n}.0`, 'sent', { message: `bulk-${n}`, edition: 'e9' }),
    );
    await store.deliveries.add(many);
    const first = await anna.get('/manage/posts?edition=e9');
    expect(first.text.match(/posts\/bulk-/g)).toHaveLength(50);
    expect(first.text).toContain('posts/bulk-119.0');
    const [, older = ''] = /href="([^"]+)">Older/.exec(first.text) ?? [];
    const second = await anna.get(older.replaceAll('&amp;', '&'));
    expect(second.text).toContain('posts/bulk-69.0');
    expect(second.text).not.toContain('posts/bulk-70.0');
    expect((await anna.get('/manage/posts?to=slack:T1/C1&status=rejected')).text).toContain(
      'No post matches.',
    );
    expect((await anna.get('/manage/posts?to=discord')).text).not.toContain('posts/bulk-');
    expect((await anna.get('/manage/posts?below=x&status=%27')).status).toBe(200);
  });

  it('say why they wait, are cancelled, and are sent again', async () => {
    await store.deliveries.add([
      post('late.0', 'due', { message: 'late', dueAt: '2025-11-25T08:00:00.000Z' }),
    ]);
    expect((await anna.get('/manage/posts/late.0')).text).toContain('Its time has not come.');
    const cancelled = await anna.follow(
      await anna.submit('/manage/posts/late.0', '/manage/posts/late.0/cancel'),
    );
    expect(cancelled.text).toContain('It is cancelled.');
    expect(cancelled.text).toContain('Cancelled by Anna.');
    expect(
      (await anna.follow(await anna.submit('/manage/posts/late.0', '/manage/posts/late.0/cancel'))).text,
    ).toContain('cannot be cancelled');
    await anna.submit('/manage/posts/late.0', '/manage/posts/late.0/resend');
    const parts = await store.deliveries.list(OPERATOR, { message: 'late' }, { limit: 9, offset: 0 });
    expect(parts.map(({ status }) => status)).toEqual(['cancelled', 'due']);
    expect((await newest())?.did).toBe('post.resend');
    const twice = await anna.follow(await anna.submit('/manage/posts/late.0', '/manage/posts/late.0/resend'));
    expect(twice.text).toContain('notice-wrong');
  });

  it('that are none are shown as they are stored', async () => {
    await store.deliveries.add([
      post('odd.0', 'sent', { message: 'odd', payload: { publish: '<img src=x onerror=alert(1)>' } }),
    ]);
    const { status, text } = await anna.get('/manage/posts/odd.0');
    expect([status, FOREIGN.test(text)]).toEqual([200, false]);
    expect((await anna.get('/manage/posts/none')).status).toBe(404);
  });
});

describe('corrections', () => {
  it('show what was shown before, and link to no script', async () => {
    const change: LoggedChange = {
      ...{ quote: 'q', speaker: 'Ada <b>Brook', direct: true, start: 0, end: 3, after: null },
      change: 'words',
      of: 'article',
      text: 'We <script>alert(1)</script>',
    };
    await store.corrections.add({
      ...{
        article: 'a',
        workspace: null,
        outlet: 'The Lantern',
        url: 'javascript:alert(1)',
        revision: 2,
        status: 'changed',
      },
      ...{ headline: false, changes: [change], edited: 1, told: 0, madeAt: AT },
    });
    const { text } = await anna.get('/manage/corrections');
    expect(text).toContain('We &lt;script&gt;');
    expect(text).not.toMatch(/href="javascript|<b>Brook/);
  });
});

describe('people', () => {
  beforeAll(async () => {
    const said = [
      { words: 'The mole stands.', by: 'Tilda Ross' },
      { words: 'It will be mended.', by: 'Coast <b>Office' },
    ];
    await store.articles.save(recordOf('mole', { storedAt: AT }, said));
    office.room.directory.changed();
  });
  const one = (name: string) => `/manage/people/one?name=${encodeURIComponent(name)}`;

  it('are found, joined and given back', async () => {
    expect((await anna.get('/manage/people?words=tilda')).text).toContain('Tilda Ross');
    expect((await anna.get('/manage/people?words=zzzzz')).text).toContain('Nobody has this name.');
    const page = await anna.get(one('Coast <b>Office'));
    expect(page.text).toContain('It will be mended.');
    expect(page.text).not.toContain('<b>Office');
    const join = { name: 'Coast <b>Office', other: 'Tilda Ross' };
    const unknown = await anna.follow(
      await anna.submit('/manage/people', '/manage/people/join', { ...join, other: 'Zq Xw' }),
    );
    expect(unknown.text).toContain('Nobody of this name is quoted.');
    const joined = await anna.follow(await anna.submit('/manage/people', '/manage/people/join', join));
    expect(joined.text).toContain('<h1>Tilda Ross</h1>');
    expect(joined.text).toContain('It will be mended.');
    const [, decision = ''] = /name="decision" value="([^"]+)"/.exec(joined.text) ?? [];
    await anna.submit('/manage/people', '/manage/people/undo', { decision });
    expect((await anna.get(one('Coast <b>Office'))).text).toContain('<h1>Coast &lt;b&gt;Office</h1>');
    expect((await anna.get('/manage/people/decisions')).text).toContain('undone by manage:Anna');
  });

  it('are taken for nobody after a question', async () => {
    expect((await anna.get('/manage/people/nobody?name=Tilda%20Ross')).text).toContain('(1)');
    await anna.submit('/manage/people', '/manage/people/nobody', { name: 'Tilda Ross' });
    expect((await anna.get(one('Tilda Ross'))).status).toBe(404);
    expect(await newest()).toMatchObject({ did: 'person.nobody', to: 'Tilda Ross' });
  });

  it('that have several names are given back with all of them at once', async () => {
    const both = { name: 'Coast <b>Office', other: 'Mara Lund' };
    await store.articles.save(recordOf('lund', {}, [{ words: 'We sail at dawn.', by: 'Mara Lund' }]));
    office.room.directory.changed();
    await anna.submit('/manage/people', '/manage/people/join', both);
    const gone = await anna.follow(
      await anna.submit('/manage/people', '/manage/people/nobody', { name: 'Mara Lund' }),
    );
    expect((await anna.get(one('Mara Lund'))).status).toBe(404);
    expect((await anna.get(one('Coast <b>Office'))).status).toBe(404);
    const [, decision = ''] = /name="decision" value="([^"]+ [^"]+)"/.exec(gone.text) ?? [];
    await anna.submit('/manage/people', '/manage/people/undo', { decision });
    expect((await anna.get(one('Mara Lund'))).status).toBe(200);
    expect((await anna.get(one('Coast <b>Office'))).text).toContain('<h1>Mara Lund</h1>');
    expect((await newest())?.to?.split(', ')).toHaveLength(2);
  });
});

describe('workspaces', () => {
  it('are found, paused, resumed by undoing it, and given a language', async () => {
    await store.workspaces.save({
      id: 'slack:T2',
      platform: 'slack',
      name: 'South <i>Desk',
      joinedAt: AT,
      leftAt: null,
      settings: {},
    });
    await store.subscriptions.save(
      subscriptionOf('s1', {
        workspace: 'slack:T2',
        owner: 'channel',
        to: { platform: 'slack', address: 'T2/C1', options: {} },
      }),
    );
    expect((await anna.get('/manage/workspaces?words=south')).text).toContain('South &lt;i&gt;Desk');
    expect((await anna.get('/manage/workspaces?words=nobody')).text).toContain('None has this name.');
    const at = '/manage/workspaces/slack%3AT2';
    const paused = await anna.follow(await anna.submit(at, `${at}/switch`, { to: 'pause' }));
    expect(paused.text).toContain('One channel paused.');
    expect((await store.subscriptions.get(OPERATOR, 's1'))?.status).toBe('paused');
    const again = await anna.follow(await anna.submit(at, `${at}/switch`, { to: 'pause' }));
    expect([again.text.includes('There is nothing to pause here.'), again.text.includes('>Undo<')]).toEqual([
      true,
      false,
    ]);
    await anna.submit(at, `${at}/switch`, { to: 'resume', subscription: 's1' });
    expect((await store.subscriptions.get(OPERATOR, 's1'))?.status).toBe('active');
    await anna.submit(at, `${at}/language`, { language: 'pt-BR' });
    expect((await anna.get(at)).text).toContain('value="pt-BR"');
    expect(
      (await anna.follow(await anna.submit(at, `${at}/language`, { language: 'klingon!' }))).text,
    ).toContain('notice-wrong');
  });

  it('are forgotten only by their id', async () => {
    await store.articles.save(recordOf('own', { workspace: 'slack:T2' }));
    const at = '/manage/workspaces/slack%3AT2';
    expect((await anna.get(`${at}/forget`)).text).toContain('1 article, 0 sources');
    await anna.submit(`${at}/forget`, `${at}/forget`, { id: 'slack:T3' });
    expect(await store.workspaces.get('slack:T2')).not.toBeNull();
    await anna.submit(`${at}/forget`, `${at}/forget`, { id: 'slack:T2' });
    expect([await store.workspaces.get('slack:T2'), await store.articles.get(OPERATOR, 'own')]).toEqual([
      null,
      null,
    ]);
  });
});

describe('tokens', () => {
  it('are shown once, and revoked', async () => {
    expect((await anna.submit('/manage/tokens', '/manage/tokens', { name: '' })).status).toBe(400);
    const made = await anna.submit('/manage/tokens', '/manage/tokens', { name: 'The <b>CMS' });
    const [secret = ''] = /pq_[0-9a-f]{8}_[\w-]{43}/.exec(made.text) ?? [];
    expect(secret).not.toBe('');
    expect(made.text).not.toContain('<b>CMS');
    expect((await anna.get('/manage/tokens')).text).not.toContain(secret);
    expect(JSON.stringify(await store.audit.list({}, 50))).not.toContain(secret);
    const [token] = await store.tokens.list();
    await anna.submit('/manage/tokens', `/manage/tokens/${token?.id}/revoke`);
    expect(await store.tokens.list()).toEqual([]);
  });
});

describe('retention', () => {
  it('counts first, then removes', async () => {
    await store.articles.save(
      recordOf('old', { storedAt: '2025-01-01T00:00:00.000Z', publishedAt: '2025-01-01T00:00:00.000Z' }),
    );
    expect((await anna.get('/manage/retention')).text).not.toContain('/retention/remove');
    const counted = await anna.follow(await anna.submit('/manage/retention', '/manage/retention/count'));
    expect(counted.text).toMatch(/Remove \d+ articles? for good/);
    expect(await store.articles.get(OPERATOR, 'old')).not.toBeNull();
    const removed = await anna.follow(await anna.submit('/manage/retention', '/manage/retention/remove'));
    expect(removed.text).toMatch(/removed \(/);
    expect(await store.articles.get(OPERATOR, 'old')).toBeNull();
  });
});

describe('accounts', () => {
  it('change their password, which signs every other browser out', async () => {
    const here = await office.signedIn('Cora');
    const there = await office.signedIn('Cora');
    const change = { former: PASSWORD, password: 'nine loud herons fly' };
    const wrong = await here.submit('/manage/accounts', '/manage/accounts/password', {
      ...change,
      former: 'x',
    });
    expect([wrong.status, wrong.text.includes('This is not your password.')]).toEqual([400, true]);
    await here.submit('/manage/accounts', '/manage/accounts/password', change);
    expect((await here.get('/manage')).status).toBe(200);
    expect((await there.get('/manage')).status).toBe(303);
    const again = await office
      .browser()
      .submit('/manage/sign-in', '/manage/sign-in', { name: 'Cora', password: change.password });
    expect(again.to).toBe('/manage');
  });

  it('invite others, give them another password, sign out everywhere, and are removed by others', async () => {
    const invited = await anna.submit('/manage/accounts', '/manage/accounts/invite');
    const [link = ''] =
      /http:\/\/127\.0\.0\.1:\d+\/manage\/join\?invitation=[\w-]{43}/.exec(invited.text) ?? [];
    const path = link.replace(office.url, '');
    const invitation = path.split('=')[1] ?? '';
    const dora = office.browser();
    await dora.submit(path, '/manage/join', { invitation, name: 'Dora', password: PASSWORD });
    const account = await store.accounts.named('dora');
    const second = await office.signedIn('Dora');
    expect(
      (await dora.follow(await dora.submit('/manage/accounts', '/manage/accounts/sign-out'))).text,
    ).toContain('One other browser');
    expect((await second.get('/manage')).status).toBe(303);
    expect(
      (await anna.submit('/manage/accounts', '/manage/accounts/invite', { account: account?.id ?? '' })).text,
    ).toContain('Dora chooses another password');
    const own = await dora.follow(
      await dora.submit('/manage/accounts', `/manage/accounts/${account?.id}/remove`),
    );
    expect(own.text).toContain('Nobody removes their own account.');
    await anna.submit(`/manage/accounts/${account?.id}/remove`, `/manage/accounts/${account?.id}/remove`);
    expect((await dora.get('/manage')).status).toBe(303);
    expect(await store.accounts.named('Dora')).toBeNull();
  });
});

it('the record is read a page at a time, by account and by kind', async () => {
  for (let n = 0; n < 60; n++)
    await store.audit.add({
      at: AT,
      who: 'Zoe',
      from: '203.0.113.9',
      did: 'post.cancel',
      to: `<b>post ${n}`,
      detail: null,
    });
  const first = await anna.get('/manage/audit?who=zoe');
  expect(first.text.match(/&lt;b&gt;post /g)).toHaveLength(50);
  const [, older = ''] = /href="([^"]+)">Older/.exec(first.text) ?? [];
  expect((await anna.get(older.replaceAll('&amp;', '&'))).text.match(/&lt;b&gt;post /g)).toHaveLength(10);
  expect((await anna.get('/manage/audit?who=zoe&did=source')).text).toContain('Nothing is recorded.');
});
