import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pageHeaders } from '../../src/page-parts/headers.ts';
import { isOwnRequest } from '../../src/page-parts/own-request.ts';
import { pageFiles, serve } from '../../src/page-parts/page-files.ts';

const folder = join(import.meta.dirname, '../../src/manage/assets');

it.each<[what: string, headers: Record<string, string>, own: boolean]>([
  ['a page of ours', { origin: 'http://127.0.0.1:8400', 'sec-fetch-site': 'same-origin' }, true],
  ['the page behind its proxy', { origin: 'https://quotes.example' }, true],
  ['a program, which names no origin', {}, true],
  ['another site', { origin: 'https://elsewhere.example' }, false],
  ['another host of the same site', { 'sec-fetch-site': 'same-site' }, false],
  ['a page without an origin, such as a file', { origin: 'null' }, false],
])('%s sends a request', (_, headers, own) => {
  const request = new Request('http://127.0.0.1:8400/x', { method: 'POST', headers });
  expect(isOwnRequest(request, 'https://quotes.example')).toBe(own);
});

it('serves a page its style sheet behind the shared one, so that its own rules win', async () => {
  const files = pageFiles({ folder, css: 'manage.css' }, [{ name: 'chat', css: '.chat {}' }]);
  expect([...files.keys()]).toEqual(['/assets/manage.css', '/assets/mark.svg', '/preview/chat.css']);
  const css = files.get('/assets/manage.css');
  if (css === undefined) throw new Error('no style sheet');
  expect(css.content.indexOf('--paper:')).toBeLessThan(css.content.indexOf('--calm:'));
  const sent = serve(css);
  expect([sent.headers.get('content-type'), (await sent.text()).length]).toEqual([
    'text/css; charset=utf-8',
    css.content.length,
  ]);
});

it('allows only what a page asks for', () => {
  expect(pageHeaders()['content-security-policy']).toContain("default-src 'none'; style-src 'self'");
  expect(pageHeaders({ 'img-src': 'https:' })['content-security-policy']).not.toContain("img-src 'self'");
});
