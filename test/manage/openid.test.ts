/** Signing in at an OpenID Connect provider, and everything that such an answer may have wrong. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CLIENT, type OpenIdProvider, startOpenIdProvider } from '../fakes/openid-provider.ts';
import { type Browser, type Office, openOffice, PASSWORD } from './office.ts';

let provider: OpenIdProvider;
let office: Office;
beforeAll(async () => {
  provider = await startOpenIdProvider();
  office = await openOffice({ openId: { issuer: provider.issuer, ...CLIENT } });
});
afterAll(async () => {
  await office.close();
  await provider.close();
});
beforeEach(() => office.wait(60_000));
afterEach(() => {
  provider.forge = {};
  provider.otherKey = false;
});

/** Goes to the provider, agrees there, and comes back. */
async function trip(browser: Browser, invitation = '', change = (path: string) => path) {
  const there = await browser.get(`/manage/openid${invitation === '' ? '' : `?invitation=${invitation}`}`);
  return browser.get(change(provider.agree(there.to ?? '')));
}

describe('an identity', () => {
  it('is let in once it is tied to an account by an invitation', async () => {
    const edda = office.browser();
    const stranger = await trip(edda);
    expect([stranger.status, stranger.text.includes('Nobody has invited you yet')]).toEqual([403, true]);
    expect((await edda.get('/manage')).status).toBe(303);
    const invitation = await office.invite();
    expect((await edda.get(`/manage/join?invitation=${invitation}`)).text).toContain(
      'your account at 127.0.0.1',
    );
    const joined = await trip(edda, invitation);
    expect(joined.to).toBe('/manage');
    expect((await edda.get('/manage')).text).toContain('Edda Lund');
    const again = office.browser();
    expect((await trip(again)).to).toBe('/manage');
    expect((await trip(office.browser(), invitation)).status).toBe(404);
    const record = await office.room.store.audit.list({ did: 'account' }, 1);
    expect(record[0]).toMatchObject({ who: 'Edda Lund', detail: `${provider.issuer} 42` });
  });

  it('has no password that would let it in', async () => {
    for (const password of ['', PASSWORD]) {
      const tried = await office
        .browser()
        .submit('/manage/sign-in', '/manage/sign-in', { name: 'Edda Lund', password });
      expect(tried.status).toBe(401);
    }
  });
});

describe('an answer', () => {
  it.each([
    ['for another application', { aud: 'somebody-else' }],
    ['of another provider', { iss: 'https://evil.example' }],
    ['that is over', { exp: 1_000 }],
    ['with the nonce of another sign-in', { nonce: 'other' }],
    ['without a person', { sub: undefined }],
  ])('%s is refused', async (_what, forge) => {
    provider.forge = forge;
    const one = office.browser();
    const refused = await trip(one);
    expect([refused.status, refused.text.includes('is not valid')]).toEqual([502, true]);
    expect((await one.get('/manage')).status).toBe(303);
  });

  it('signed by somebody else is refused', async () => {
    provider.otherKey = true;
    expect((await trip(office.browser())).status).toBe(502);
  });

  it.each([
    ['with another state', (path: string) => path.replace(/state=[^&]+/, 'state=other')],
    ['with another code', (path: string) => path.replace(/code=[^&]+/, 'code=other')],
    ['of a refusal', (path: string) => path.replace(/code=[^&]+/, 'error=access_denied')],
  ])('%s is refused', async (_what, change) => {
    expect((await trip(office.browser(), '', change)).status).toBe(502);
  });

  it('is worth nothing in a browser that did not begin it, and nothing the second time', async () => {
    const one = office.browser();
    const there = await one.get('/manage/openid');
    const back = provider.agree(there.to ?? '');
    expect((await office.browser().get(back)).text).toContain('did not begin to sign in');
    expect((await one.get(back)).to).toBe('/manage');
    expect((await one.get(back)).status).toBe(502);
  });

  it('is asked for with PKCE, a state and a nonce', async () => {
    const { to } = await office.browser().get('/manage/openid');
    const query = new URL(to ?? '').searchParams;
    expect(query.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce'])
      expect(query.get(name)?.length).toBeGreaterThan(20);
    expect(query.get('redirect_uri')).toBe(`${office.url}/manage/openid/back`);
  });
});

it('a provider that cannot be reached is named, and asked again later', async () => {
  const lonely = await openOffice({ openId: { issuer: 'http://127.0.0.1:9', ...CLIENT } });
  const failed = await lonely.browser().get('/manage/openid');
  expect([failed.status, failed.text.includes('PULLQUOTE_OIDC_ISSUER')]).toEqual([502, true]);
  await lonely.close();
});
