/** Pages as the web has them: broken frames, text interrupted by comments, walls, titles with the site's name, odd bylines. */
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/workers/pages/extract-article.ts';
import { pageTitle, withoutSite } from '../../../src/workers/pages/page-title.ts';

const body = (first = 'The harbour board met on Monday and put off its vote on the new quay.') =>
  [
    first,
    ...Array.from(
      { length: 8 },
      (_, i) =>
        `Paragraph ${i} tells, at some length, what the members of the board said about the quay, its price and its builders.`,
    ),
  ]
    .map((text) => `<p>${text}</p>`)
    .join('');
const page = (head: string, content: string) =>
  `<!doctype html><html><head><title>Quay</title>${head}</head><body>${content}</body></html>`;

describe('a page', () => {
  it.each([
    ['without a body tag', `<html><head><title>Quay</title></head><article>${body()}</article></html>`],
    ['without head and body tags', `<html><title>Quay</title><article>${body()}</article></html>`],
    ['whose body ends too early', `<html><body><div>menu</div></body><article>${body()}</article></html>`],
    ['with text after its end', `<html><body><p>menu</p></body></html><article>${body()}</article>`],
    [
      'with white space before it',
      `   \n <!doctype html><html><body><article>${body()}</article></body></html>`,
    ],
    [
      'with a template in its head',
      page(
        `<template><div>${body('A template.').repeat(3)}</div></template>`,
        `<article>${body()}</article>`,
      ),
    ],
  ])('%s is read', (_, html) => {
    const { text } = extractArticle(html, null);
    expect(text).toContain('put off its vote');
    expect(text).toContain('Paragraph 7');
    expect(text).not.toContain('A template.');
  });

  it('whose text is parted by comments loses none of it', () => {
    const { text } = extractArticle(
      page(
        '',
        `<article>${body('PORT TOWN<!-- -->: <!-- -->Mayor Ida Rook has<!-- --> not said when.')}</article>`,
      ),
      null,
    );
    expect(text).toContain('PORT TOWN: Mayor Ida Rook has not said when.');
  });

  it('that writes line breaks as spans keeps its sentences apart', () => {
    const { text } = extractArticle(
      page(
        '',
        `<article>${body('The vote on the quay is off for now, the board said.<span class="br"></span>A new one is due when the price is known, it added.')}</article>`,
      ),
      null,
    );
    expect(text).toMatch(/board said\.\nA new one/);
  });

  it.each([
    '<div role="dialog">',
    '<div aria-modal="true">',
    '<div id="onetrust-consent-sdk">',
    '<div class="didomi-popup">',
  ])('is not its wall: %s', (open) => {
    const wall = `${open}<p>${'We and our partners store cookies on your device, and you may object to that. '.repeat(6)}</p></div>`;
    const { text } = extractArticle(page('', `${wall}<article>${body()}</article>`), null);
    expect(text).toContain('put off its vote');
    expect(text).not.toContain('cookies');
  });
});

describe('the title of a page', () => {
  const titled = (og: string, h1: string) =>
    extractArticle(
      page(
        `<meta property="og:title" content="${og}"><meta property="og:site_name" content="The Port Herald">`,
        `<h1>${h1}</h1><article>${body()}</article>`,
      ),
      null,
    ).title;

  it('is what the page declares, up to where its own heading ends', () => {
    expect(titled('Board puts off quay vote | Town', 'Board puts off quay vote')).toBe(
      'Board puts off quay vote',
    );
    expect(titled('Quay vote: what it means for Port Town', 'Board puts off quay vote')).toBe(
      'Quay vote: what it means for Port Town',
    );
    expect(titled('Board puts off quay vote', 'The Port Herald Online')).toBe('Board puts off quay vote');
  });

  it('has its entities decoded once', () => {
    expect(titled('Board&amp;#8217;s vote put off', '')).toBe('Board’s vote put off');
  });

  it.each([
    ['Board puts off quay vote - The Port Herald', 'Board puts off quay vote'],
    ['Board puts off quay vote | Town | Port Herald', 'Board puts off quay vote'],
    ['Quay vote - a long story', 'Quay vote - a long story'],
    ['Herald - The Port Herald', 'Herald - The Port Herald'],
  ])('%s without the site is %s', (title, bare) =>
    expect(withoutSite(title, ['The Port Herald'])).toBe(bare),
  );

  it('is the declared one where the page has several headings', () => {
    expect(
      pageTitle({
        shared: 'Board puts off vote',
        headline: undefined,
        headings: ['Board puts off vote today', 'Latest news of today'],
        window: undefined,
      }),
    ).toBe('Board puts off vote');
  });
});

describe('the byline of a page', () => {
  const signed = (head: string, content = '') =>
    extractArticle(page(head, `${content}<article>${body()}</article>`), 'https://portherald.example/a')
      .byline;
  const ld = (author: unknown) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Board puts off vote', author, publisher: { name: 'Port Herald' } })}</script>`;

  it.each([
    ['a list of names', ld({ '@type': 'Person', name: ['Ana Quill', 'Ben Rook'] }), 'Ana Quill, Ben Rook'],
    ['no names at all', ld({ name: [] }), undefined],
    ['an e-mail address', '<meta name="author" content="Ana Quill ana@portherald.example">', 'Ana Quill'],
    ['a leading By', '<meta name="author" content="By Ana Quill">', 'Ana Quill'],
  ])('from %s', (_, head, byline) => expect(signed(head)).toBe(byline));

  it('is whoever the page shows, before the outlet itself', () => {
    const shown = '<div class="byline">By <a rel="author" href="/ana">Ana Quill</a></div>';
    expect(signed(ld({ name: 'Port Herald' }), shown)).toBe('Ana Quill');
    expect(signed(ld({ name: 'Port Herald' }))).toBe('Port Herald');
  });
});
