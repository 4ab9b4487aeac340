/** Commands on the web page: replies, buttons, forms, downloads; and that no other page can press them. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acceptedLocale } from '../../../src/core/wording/accepted-language.ts';
import { PNG } from '../../fixtures/pictures.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const OWN = { origin: 'http://127.0.0.1:8400' };

describe('a command line', () => {
  test('is answered as every platform would answer it, and stays in the field', async () => {
    const page = await site.read('/command?text=/quotes%20speaker:%22Ada%20Brook%22');
    expect(page).toContain('Quotes of Ada Brook');
    expect(page).toContain('value="/quotes speaker:&quot;Ada Brook&quot;"');
    expect(page).toContain('everyone in the channel would see it');
  });

  test('that may change something is only run once it is confirmed', async () => {
    const page = await site.read('/command?text=/subscribe');
    expect(page).toContain('Run /subscribe?');
    expect(site.ran).toEqual([]);
    expect(await (await site.post({ text: '/subscribe' }, OWN)).text()).toContain('Subscribed');
    expect(site.ran).toEqual(['subscribe']);
  });

  test('that names no command is answered too', async () => {
    expect(await site.read('/command?text=/quoets')).toContain('quoets');
  });

  test('that breaks shows an id and nothing else', async () => {
    const page = await site.read('/command?text=/help');
    expect(page).not.toContain('secret detail');
    expect(page).toMatch(/[0-9a-f]{8}/);
  });

  test('without words leads back to the front page', async () => {
    const answer = await site.get('/command?text=%20');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
  });
});

describe('a button inside a preview', () => {
  test('posts its token and gets its answer', async () => {
    const page = await site.read('/command?text=/quotes%20speaker:Ada');
    const token = /name="token" value="([^"]+)"/.exec(page)?.[1];
    expect(token).toBeDefined();
    expect(await (await site.post({ token: token ?? '' }, OWN)).text()).toContain('Page 2');
  });

  test('that was forged is refused in words', async () => {
    const answer = await site.post({ token: 'x'.repeat(40) }, OWN);
    expect(answer.status).toBe(200);
    expect(site.ran).toEqual([]);
  });
});

describe('a command with a form', () => {
  test('shows it first and runs with its answers', async () => {
    const asked = await (await site.post({ text: '/follow' }, OWN)).text();
    expect(asked).toContain('Follow somebody');
    expect(asked).toMatch(/<label for="field-about">About what/);
    expect(site.ran).toEqual([]);
    const answer = await site.post({ form: 'follow', answered: 'yes', 'answer.speaker': 'Ada Brook' }, OWN);
    expect(await answer.text()).toContain('Following Ada Brook');
  });
});

describe('a file that a reply brings along', () => {
  test('is offered for download, as a download only', async () => {
    const page = await site.read('/command?text=/story');
    const path = /href="(\/files\/[\w-]+)"/.exec(page)?.[1] ?? '';
    const file = await site.get(path);
    expect(await file.text()).toBe('a,b\n<script>,2\n');
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="the-story.csv"');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('that is gone is a page', async () => {
    expect((await site.get('/files/none')).status).toBe(404);
  });
});

describe('foreign pages', () => {
  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:9999' }],
    ['a sandboxed page', { origin: 'null' }],
    ['a page that hides its origin', { 'sec-fetch-site': 'cross-site' }],
  ])('can run nothing from %s', async (_, headers) => {
    expect((await site.post({ text: '/subscribe' }, headers)).status).toBe(403);
    expect(site.ran).toEqual([]);
  });

  test('can neither frame the page nor bring scripts into it', async () => {
    for (const path of [
      '/',
      '/articles',
      '/assets/page.js',
      '/preview/slack.css',
      '/nowhere',
      '/suggest?line=/',
    ]) {
      const policy = (await site.get(path)).headers.get('content-security-policy') ?? '';
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain('unsafe');
    }
  });

  test('the pages need nothing that the policy forbids', async () => {
    for (const path of ['/', '/articles', '/command?text=/quotes']) {
      const page = await site.read(path);
      expect(page).not.toMatch(/\sstyle="/);
      expect(page).not.toMatch(/<style|<script(?! src="\/assets\/page\.js" defer><\/script>)/);
      expect(page).not.toMatch(/\son[a-z]+="/);
    }
  });
});

describe('suggestions', () => {
  test('are whole lines to go on from', async () => {
    const answer = await site.get(`/suggest?line=${encodeURIComponent('/quotes speaker:a')}`);
    expect(await answer.json()).toEqual([{ label: 'Ada Brook', value: '/quotes speaker:"Ada Brook" ' }]);
  });
});

describe('the reader’s language', () => {
  test.each([
    ['de-DE,de;q=0.9,en;q=0.8', 'de-DE'],
    ['en-GB', 'en-GB'],
    ['fi,sv;q=0.9,fr-CA;q=0.8,en;q=0.1', 'fr-CA'],
    ['fr;q=0.2, en;q=0.8', 'en'],
    ['fi-FI,sv;q=0.9', 'fi-FI'],
    ['', 'en'],
    ['*', 'en'],
    [`${'a'.repeat(5000)}`, 'en'],
    ['xx-invalid-locale-tag-that-is-long', 'en'],
  ])('of %.20s is %s', (header, locale) => {
    expect(acceptedLocale(header)).toBe(locale);
  });
});

describe('a picture', () => {
  test('is an image with its description in both previews, and is drawn when the browser asks', async () => {
    const page = await site.read('/command?text=/card');
    const addresses = [...page.matchAll(/<img [^>]*src="(\/pictures\/[\w-]+\.png)"/g)].map(
      ([, path]) => path,
    );
    expect(addresses).toHaveLength(2);
    expect(new Set(addresses).size).toBe(1);
    expect(page).toContain('alt="“We shall keep the pier.” — Ada Brook"');
    const answer = await site.get(addresses[0] ?? '');
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(PNG);
  });

  test('that was never shown does not exist', async () => {
    expect((await site.get('/pictures/AAAAAAAAAAAAAAAAAAAAAAAA.png')).status).toBe(404);
  });
});

describe('a line that names no command', () => {
  test('is a name where somebody has it, and else a question', async () => {
    expect(await site.read('/command?text=Ada%20Brook')).toContain('Quotes of Ada Brook');
    const question = 'does anybody know whether the pier stays open';
    expect(await site.read(`/command?text=${encodeURIComponent(question)}`)).toContain(`Asked: ${question}`);
  });

  test('is a mistyped command with its slash', async () => {
    expect(await site.read('/command?text=/quoets')).toContain('There is no such command');
  });
});

test('a draft is uploaded by a form, from this page alone', async () => {
  expect(await site.read('/articles')).toContain('enctype="multipart/form-data"');
  const form = new FormData();
  form.append('form', 'check');
  form.append('file', new File(['“We go”'], 'draft.md'));
  expect(await (await site.post(form, OWN)).text()).toContain('Checked: draft.md of 11 bytes');
  expect((await site.post(form, { origin: 'https://evil.test' })).status).toBe(403);
});

describe('an article that is pasted', () => {
  const pasted = { outlet: 'The Tide', title: 'The pier stays', text: 'The pier stays, Ada Brook said.' };

  test('is stored for the operator, and shown', async () => {
    const answer = await site.post(pasted, OWN, '/articles');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/articles/a1']);
    expect(site.ran).toEqual(['add The pier stays']);
  });

  test('is taken from no other page and from nobody else', async () => {
    expect((await site.post(pasted, { origin: 'https://evil.test' }, '/articles')).status).toBe(403);
    const visitor = await openSite({ trial: true, operator: false });
    expect((await visitor.post(pasted, OWN, '/articles')).status).toBe(401);
    expect(await visitor.read('/articles')).not.toContain('action="/articles"');
    expect(await visitor.read('/sources')).not.toContain('value="sources add"');
    expect(await visitor.read('/digests')).not.toContain('value="/digest create"');
    expect([...site.ran, ...visitor.ran]).toEqual([]);
    await visitor.close();
  });

  test('without words is answered with the remedy', async () => {
    const answer = await site.post({ ...pasted, text: ' ' }, OWN, '/articles');
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('Paste one.')]);
  });

  test('has its form, as sources and digests have theirs', async () => {
    expect(await site.read('/articles')).toContain('action="/articles"');
    expect(await site.read('/sources')).toContain('value="sources add"');
    expect(await site.read('/digests')).toContain('value="/digest create"');
  });
});
