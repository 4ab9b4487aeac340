/** Who gets through the door of the management page, and who does not. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSignIn } from '../../src/core/access/sign-in.ts';
import { PASSWORDS_AT_ONCE } from '../../src/manage/limits.ts';
import { type Office, openOffice, PASSWORD, tokenIn, WELL } from './office.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());
// Nobody's tries count for the next test.
beforeEach(() => office.wait(MINUTE));

const signIn = { name: 'Anna', password: PASSWORD };

describe('an invitation', () => {
  it('makes an account once, and signs the browser in', async () => {
    const invitation = await office.invite();
    const path = `/manage/join?invitation=${invitation}`;
    const one = office.browser();
    const joined = await one.submit(path, '/manage/join', { invitation, ...signIn });
    expect([joined.status, joined.to]).toEqual([303, '/manage']);
    const { text } = await one.get('/manage');
    expect(text).toContain('All is well');
    expect(text).toContain('No source is followed yet.');
    expect((await office.browser().get(path)).status).toBe(404);
    const late = await office.browser().submit('/manage/sign-in', '/manage/join', { invitation, ...signIn });
    expect([late.status, late.headers.getSetCookie().join()]).toEqual([
      404,
      expect.not.stringMatching(/manage=/),
    ]);
  });

  it.each([
    ['a short password', { password: 'eleven char' }, 'at least 12 characters'],
    ['a password of one letter', { password: 'a'.repeat(20) }, 'too easy to guess'],
    ['the name as password', { name: 'Sabine Kowalski', password: 'sabine kowalski' }, 'too easy to guess'],
    ['a name with markup', { name: '<b>Bo</b>' }, 'A name has'],
    ['a name that is taken, in another case', { name: 'ANNA' }, 'has this name already'],
  ])('is not used up by %s, and what was typed is kept', async (_what, typed, said) => {
    const invitation = await office.invite();
    const path = `/manage/join?invitation=${invitation}`;
    const fields = { invitation, name: 'Bo', password: PASSWORD, ...typed };
    const wrong = await office.browser().submit(path, '/manage/join', fields);
    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain(said);
    expect(wrong.text).not.toContain('<b>Bo</b>');
    expect(wrong.text).toMatch(/aria-invalid="true"/);
    expect((await office.browser().get(path)).status).toBe(200);
  });

  it('is over after two days', async () => {
    const one = await openOffice();
    const invitation = await one.invite();
    one.wait(48 * HOUR);
    expect((await one.browser().get(`/manage/join?invitation=${invitation}`)).status).toBe(404);
    await one.close();
  });
});

describe('signing in', () => {
  it('gives another secret each time, whatever the browser had', async () => {
    const one = office.browser();
    one.cookies.set('pullquote-manage', 'A'.repeat(43));
    const done = await one.submit('/manage/sign-in', '/manage/sign-in', signIn);
    expect(done.to).toBe('/manage');
    const first = one.cookies.get('pullquote-manage');
    expect(first).toMatch(/^[\w-]{43}$/);
    expect(first).not.toBe('A'.repeat(43));
    const [line = ''] = done.headers.getSetCookie();
    expect(line).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    const two = office.browser();
    await two.submit('/manage/sign-in', '/manage/sign-in', { ...signIn, name: 'anna' });
    expect(two.cookies.get('pullquote-manage')).not.toBe(first);
  });

  it('goes on to the page that was asked for, and to no other site', async () => {
    const one = office.browser();
    const sent = await one.get('/manage/audit?who=x');
    expect(sent.to).toBe('/manage/sign-in?to=%2Faudit%3Fwho%3Dx');
    expect((await one.get(sent.to ?? '')).text).toContain('name="to" value="/audit?who=x"');
    for (const to of ['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      const done = await office.browser().submit('/manage/sign-in', '/manage/sign-in', { ...signIn, to });
      expect(done.to, to).toBe('/manage');
    }
  });

  it('says the same of a wrong name and of a wrong password, and writes down no unknown name', async () => {
    const wrong = await office
      .browser()
      .submit('/manage/sign-in', '/manage/sign-in', { ...signIn, password: 'wrong but long' });
    const nobody = await office
      .browser()
      .submit('/manage/sign-in', '/manage/sign-in', { name: 'hunter-two-two', password: 'x' });
    expect([wrong.status, nobody.status]).toEqual([401, 401]);
    const plain = (text: string) => text.replaceAll(/value="[^"]*"/g, '');
    expect(plain(wrong.text)).toBe(plain(nobody.text));
    const record = await office.room.store.audit.list({ did: 'session' }, 2);
    expect(record.map(({ who, did }) => [who, did])).toEqual([
      ['nobody known', 'session.refuse'],
      ['Anna', 'session.refuse'],
    ]);
  });

  it('is refused to somebody who guesses, from one address and for one account, and free again later', async () => {
    const one = await openOffice({ publicUrl: 'https://pull.example' });
    const from = (address: string) => one.browser({ 'x-forwarded-for': `9.9.9.9, ${address}` });
    const invitation = await one.invite();
    const first = from('203.0.113.1');
    const token = async (browser = first) => tokenIn((await browser.get('/manage/sign-in')).text);
    await first.post('/manage/join', { token: await token(), invitation, ...signIn });
    const guess = async (browser = first, name = 'Anna') =>
      (
        await browser.post('/manage/sign-in', {
          token: await token(browser),
          name,
          password: 'not the right one',
        })
      ).status;
    const answers = [];
    const guesser = from('203.0.113.2');
    for (let n = 0; n < 12; n++) answers.push(await guess(guesser, `name ${n}`));
    expect(answers).toEqual([...Array(10).fill(401), 429, 429]);
    const many = [];
    for (let n = 0; n < 12; n++) many.push(await guess(from(`203.0.113.${n + 10}`)));
    expect(many.filter((status) => status === 429).length).toBeGreaterThan(0);
    one.wait(5 * MINUTE);
    const right = await guesser.post('/manage/sign-in', { token: await token(guesser), ...signIn });
    expect(right.status).toBe(303);
    expect(
      (await one.room.store.audit.list({ did: 'session' }, 100)).map(({ from: address }) => address),
    ).toContain('203.0.113.2');
    await one.close();
  });
});

it('passwords are looked at a few at a time, so that a flood of them does not use up the memory', async () => {
  const [full, done] = [Promise.withResolvers<void>(), Promise.withResolvers<null>()];
  let looking = 0;
  const signIn = {
    ...createSignIn({ store: office.room.store, now: () => Temporal.Now.instant() }),
    byPassword: () => {
      looking += 1;
      if (looking === PASSWORDS_AT_ONCE) full.resolve();
      return done.promise;
    },
  };
  const one = await openOffice({ publicUrl: 'https://pull.example', signIn });
  const tryFrom = async (n: number): Promise<number> => {
    const browser = one.browser({ 'x-forwarded-for': `203.0.113.${n}` });
    const token = tokenIn((await browser.get('/manage/sign-in')).text);
    const fields = { token, name: `name ${n}`, password: 'not the right one' };
    return (await browser.post('/manage/sign-in', fields)).status;
  };
  const first = Array.from({ length: PASSWORDS_AT_ONCE }, (_, n) => tryFrom(n));
  await full.promise;
  expect(await tryFrom(99)).toBe(429);
  done.resolve(null);
  expect(new Set(await Promise.all(first))).toEqual(new Set([401]));
  expect(await tryFrom(99)).toBe(401);
  await one.close();
});

describe('a session', () => {
  it('ends with signing out', async () => {
    const one = await office.signedIn('Out');
    const secret = one.cookies.get('pullquote-manage') ?? '';
    const out = await one.submit('/manage', '/manage/sign-out');
    expect(out.to).toBe('/manage/sign-in');
    one.cookies.set('pullquote-manage', secret);
    expect((await one.get('/manage')).to).toBe('/manage/sign-in');
  });

  it('ends after twelve hours without a visit, and after a week of visits', async () => {
    const other = await openOffice();
    const idle = await other.signedIn('Idle');
    const busy = await other.signedIn('Busy');
    for (let hours = 0; hours < 168; hours += 11) {
      expect((await busy.get('/manage')).status, `after ${hours} hours`).toBe(200);
      other.wait(11 * HOUR);
    }
    expect((await busy.get('/manage')).status).toBe(303);
    expect((await idle.get('/manage')).status).toBe(303);
    await other.close();
  });

  it('is of no use where only its hash is known', async () => {
    const one = await office.signedIn('Hash');
    const { hash } = await sessionOf(one.cookies.get('pullquote-manage') ?? '');
    const thief = office.browser();
    thief.cookies.set('pullquote-manage', hash);
    expect((await thief.get('/manage')).status).toBe(303);
  });
});

async function sessionOf(secret: string): Promise<{ hash: string }> {
  const { secretHash } = await import('../../src/core/access/secret.ts');
  const session = await office.room.store.accounts.session(secretHash(secret));
  if (session === null) throw new Error('no session');
  return session;
}

describe('a form', () => {
  it.each([
    ['without the hidden field', {}, {}],
    ['with that of another browser', { token: 'A'.repeat(43) }, {}],
    ['from another site', {}, { origin: 'https://evil.example' }],
    ['from another site, as the browser says', {}, { 'sec-fetch-site': 'cross-site' }],
    ['from a page of the same site', {}, { 'sec-fetch-site': 'same-site' }],
    ['from an opaque origin', {}, { origin: 'null' }],
  ])('%s changes nothing', async (_what, fields, headers) => {
    const one = await office.signedIn(`Form ${String(_what).length} ${Object.keys(headers).length}`);
    const token = tokenIn((await one.get('/manage')).text);
    const right = Object.keys(headers).length > 0 ? { token } : {};
    const refused = await one.post('/manage/sign-out', { ...right, ...fields }, headers);
    expect(refused.status).toBe(403);
    expect((await one.get('/manage')).status).toBe(200);
  });

  it('as JSON or as a file is no form', async () => {
    const one = await office.signedIn('Json');
    const token = tokenIn((await one.get('/manage')).text);
    for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x'])
      expect((await one.post('/manage/sign-out', { token }, { 'content-type': type })).status, type).toBe(
        403,
      );
  });

  it('that is huge is refused', async () => {
    const one = await office.signedIn('Huge');
    expect((await one.post('/manage/sign-out', { token: 'x'.repeat(70_000) })).status).toBe(413);
  });
});

describe('a request', () => {
  it.each([
    '/manage',
    '/manage/sources',
    '/manage/audit',
    '/manage/nowhere',
    '/manage/../manage/audit',
    '/manage//audit',
    '/manage/%2e%2e/audit',
    '/manage/sign-in/../audit',
  ])('without a session sees nothing at %s', async (path) => {
    const seen = await office.browser().get(path);
    expect([303, 404]).toContain(seen.status);
    expect(seen.text).not.toMatch(/aria-label="Pages"|Sign out/);
  });

  it.each(['OPTIONS', 'PUT', 'DELETE', 'PATCH'])(
    'of the kind %s is answered with what is possible',
    async (method) => {
      const answer = await fetch(`${office.url}/manage`, { method });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('of the kind HEAD has the headers of GET, and no body', async () => {
    const answer = await fetch(`${office.url}/manage/sign-in`, { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it('gets a page without scripts that no other page can frame', async () => {
    const one = await office.signedIn('Policy');
    for (const path of ['/manage', '/manage/sign-in', '/manage/nowhere']) {
      const { headers, text } = await one.get(path);
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'self';.*frame-ancestors 'none'/,
      );
      expect(headers.get('content-security-policy')).not.toMatch(/script|unsafe/);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(text).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i);
    }
  });

  it('over a way that others can read is refused, and told what to do', async () => {
    const { hostname, port } = new URL(office.url);
    const { request } = await import('node:http');
    const { promise, resolve } = Promise.withResolvers<number>();
    request({ hostname, port, path: '/manage/sign-in', headers: { host: 'pull.example' } }, (answer) =>
      resolve(answer.resume().statusCode ?? 0),
    ).end();
    expect(await promise).toBe(403);
  });

  it('over TLS gets cookies that no other host can set', async () => {
    const one = await openOffice({ publicUrl: 'https://pull.example' });
    const { headers } = await one.browser().get('/manage/sign-in');
    expect(headers.getSetCookie()[0]).toMatch(
      /^__Host-pullquote-visitor=.*; Path=\/; HttpOnly; SameSite=Lax; Secure/,
    );
    expect(headers.get('strict-transport-security')).toMatch(/max-age/);
    const token = tokenIn((await one.browser().get('/manage/sign-in')).text);
    expect(
      (await one.browser().post('/manage/sign-in', { token }, { origin: 'https://pull.example' })).status,
    ).toBe(403);
    await one.close();
  });
});

describe('the overview', () => {
  it('says what is wrong, with its remedy', async () => {
    const one = await office.signedIn('Looker');
    office.condition = {
      ...{ ...WELL, ok: false, away: ['slack'] },
      failed: [{ name: 'discord', reason: 'The token <b>was refused</b>. Make another one.' }],
    };
    const { text } = await one.get('/manage');
    expect(text).toContain('Something is wrong');
    expect(text).toContain('The token &lt;b&gt;was refused&lt;/b&gt;. Make another one.');
    expect(text).toContain('slack has been disconnected');
    office.condition = WELL;
  });
});
